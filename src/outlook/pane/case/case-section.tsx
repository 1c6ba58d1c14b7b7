import { useState } from 'preact/hooks';
import type { CaseView, MailView, TimelineLine } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { CaseFacts } from '#ui/case-facts.tsx';
import { CaseHead } from '#ui/case-head.tsx';
import { Icon } from '#ui/icons.tsx';
import { lineWords } from '#ui/line-words.ts';
import { Timeline } from '#ui/timeline.tsx';
import { useWords } from '#ui/words.ts';
import { type Desk, visit } from '../desk.ts';
import { undoStep } from '../desk-steps.ts';
import { DoneLine } from '../done-line.tsx';
import { HitchLine } from '../next/hitch-line.tsx';
import { NextBlock } from '../next/next-block.tsx';
import { type Deeds, useDeeds } from '../next/use-deeds.ts';

import { JoinMenu } from './join-menu.tsx';
import { MailMenu } from './mail-menu.tsx';

type SectionProps = {
  readonly collectionCase: CaseView;
  readonly view: MailView;
  readonly desk: Desk;
  /** The case that the next step at the top is about; others carry theirs with them. */
  readonly isLead: boolean;
};

/** One matter: where it stands, what is contested and promised, and all that was said and done, newest first. */
export function CaseSection(props: SectionProps) {
  const { collectionCase, view, desk, isLead } = props;
  const { labels } = useWords();
  const [isJoining, join] = useState(false);
  const deeds = useDeeds(desk, collectionCase);
  const { justDone } = desk.state;
  const parts = { collectionCase, desk, deeds };
  return (
    <section class="case">
      <CaseHead collectionCase={collectionCase}>
        <Action look="subtle" isOpen={isJoining} onAct={() => join(!isJoining)}>
          {labels.matter.join}
        </Action>
      </CaseHead>
      {isJoining && <JoinMenu {...parts} onDone={() => join(false)} />}
      {justDone && saidIn(collectionCase, view, desk) && (
        <DoneLine done={justDone} collectionCase={collectionCase} desk={desk} />
      )}
      <CaseFacts collectionCase={collectionCase} isRisky={isRisky(view)} />
      {!isLead && <NextBlock collectionCase={collectionCase} view={view} desk={desk} />}
      <HitchLine hitch={deeds.hitch} onClose={deeds.forget} />
      <Timeline
        lines={collectionCase.timeline}
        here={view.messageId}
        onOpen={(messageId) => void visit(desk, messageId)}
        controls={(line) => <Controls {...parts} line={line} />}
      />
    </section>
  );
}

type ControlProps = Pick<SectionProps, 'collectionCase' | 'desk'> & {
  readonly deeds: Deeds;
  readonly line: TimelineLine;
};

/** Undo beside one's own steps as long as the pane is open; the ways of a mail to another case. */
function Controls({ collectionCase, desk, deeds, line }: ControlProps) {
  const words = useWords();
  const { pane } = words.labels;
  if (line.kind === 'mail-read' && line.messageId !== null) {
    const mail = { messageId: line.messageId, who: line.who };
    return <MailMenu collectionCase={collectionCase} desk={desk} deeds={deeds} mail={mail} />;
  }
  if (line.isUndone || !desk.state.ownSteps.has(line.id)) return null;
  const takeBack = () => void deeds.attempt(() => undoStep(desk, collectionCase, line.id));
  return (
    <span class="control">
      <Action
        look="subtle"
        name={`${pane.undo} · ${lineWords(line, words)}`}
        isDisabled={deeds.isBusy}
        onAct={takeBack}
      >
        <Icon name="undo" />
      </Action>
    </span>
  );
}

/** Moved mails are told where they came from, if that case is on the page, else where they went. */
function saidIn({ id }: CaseView, { cases }: MailView, { state: { justDone } }: Desk): boolean {
  if (!justDone || justDone.is === 'step') return false;
  if (justDone.is === 'joined') return justDone.caseId === id;
  const isFromHere = cases.some((one) => one.id === justDone.from);
  return id === (isFromHere ? justDone.from : justDone.caseId);
}

/** Where more is at stake than time: a passed day then stands in red. */
function isRisky({ risks, isEscalation, customer }: MailView): boolean {
  return risks.length > 0 || isEscalation || customer?.dunningStop != null;
}
