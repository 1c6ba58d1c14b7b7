import { Proposal } from '#ui/proposal.tsx';
import { useWords } from '#ui/words.ts';
import { DoneLine } from '../done-line.tsx';
import { isAnswerable } from '../draft-letter.ts';
import { DeedButtons } from './deed-buttons.tsx';
import { DeedForm } from './deed-form.tsx';
import { deedsOf } from './deeds.ts';
import { DraftLine } from './draft-line.tsx';
import { HitchLine } from './hitch-line.tsx';
import { LettersMenu } from './letters-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import type { NextParts, NextProps } from './next-parts.ts';
import { useDeeds } from './use-deeds.ts';
import { useOpened } from './use-opened.ts';

/** The one thing to do next, the ways to do it, and what came of it. */
export function NextBlock(props: NextProps) {
  const { collectionCase, view, desk } = props;
  const { pane } = useWords().labels;
  const { opened, open, leave, finish, place } = useOpened();
  const deeds = useDeeds(desk, collectionCase);
  const close = () => {
    leave();
    deeds.forget();
  };
  const parts = { ...props, deeds, opened, open, close, finish };
  const canReply = isAnswerable(desk, view);
  const offered = deedsOf(collectionCase).filter(({ is }) => is !== 'reply' || canReply);
  const { justDone } = desk.state;
  const isDoneHere = justDone?.is === 'step' && justDone.caseId === collectionCase.id;
  return (
    <section class="next" aria-label={pane.next}>
      <h2 class="caption">{pane.next}</h2>
      {isDoneHere && <DoneLine done={justDone} collectionCase={collectionCase} desk={desk} />}
      <Proposal collectionCase={collectionCase} />
      <DraftLine {...parts} />
      <DeedButtons {...parts} offered={offered} />
      <HitchLine hitch={deeds.hitch} onClose={deeds.forget} />
      <div ref={place}>
        <Below {...parts} />
      </div>
    </section>
  );
}

/** What stands open under the buttons. */
function Below(parts: NextParts) {
  switch (parts.opened) {
    case 'more':
      return <MoreMenu {...parts} />;
    case 'letters':
      return <LettersMenu {...parts} />;
    default:
      return <DeedForm {...parts} />;
  }
}
