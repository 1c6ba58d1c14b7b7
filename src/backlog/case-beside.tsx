import type { Client } from '#contract/client.ts';
import type { CaseView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { CaseFacts } from '#ui/case-facts.tsx';
import { CaseHead } from '#ui/case-head.tsx';
import { Icon } from '#ui/icons.tsx';
import { ItemRows } from '#ui/item-rows.tsx';
import { Proposal } from '#ui/proposal.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { useWords } from '#ui/words.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useAnswer } from './use-answer.ts';

type BesideProps = {
  readonly caseId: string;
  readonly client: Client;
  readonly onClose: () => void;
};

/** A case beside the list, to be read: what is next, where it stands, what was said and done. */
export function CaseBeside({ caseId, client, onClose }: BesideProps) {
  const { labels } = useWords();
  const { value, trouble, ask } = useAnswer(() => client.collectionCase(caseId), caseId);
  return (
    <section class="beside" aria-label={labels.pane.case}>
      <TroubleLine trouble={trouble} onTry={ask} />
      {value === null && !trouble && <p class="quiet">{labels.work.loading}</p>}
      {value && <CaseShown collectionCase={value} onClose={onClose} />}
    </section>
  );
}

type ShownProps = { readonly collectionCase: CaseView; readonly onClose: () => void };

function CaseShown({ collectionCase, onClose }: ShownProps) {
  const { labels } = useWords();
  const { customerName, accountNumber, items, nextAction, timeline } = collectionCase;
  return (
    <>
      <p class="customer-line" dir="auto">
        <b>{customerName}</b> <span class="caption">{accountNumber}</span>
      </p>
      <CaseHead collectionCase={collectionCase}>
        <Action look="subtle" name={labels.work.closeCase} onAct={onClose}>
          <Icon name="close" />
        </Action>
      </CaseHead>
      {nextAction.action !== 'none' && (
        <>
          <h3 class="caption">{labels.pane.next}</h3>
          <Proposal collectionCase={collectionCase} />
        </>
      )}
      <CaseFacts collectionCase={collectionCase} isRisky={false} />
      {items.length > 0 && <ItemRows items={items} />}
      <Timeline lines={timeline} here={null} />
    </>
  );
}
