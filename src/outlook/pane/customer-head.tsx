import { useState } from 'preact/hooks';
import type { CustomerCard, MailView, Status } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { AgingBar } from '#ui/aging-bar.tsx';
import { CustomerRecord } from '#ui/customer-record.tsx';
import { amount, fill, percent, shortDay, shortMoment } from '#ui/format.ts';
import { Icon } from '#ui/icons.tsx';
import { untilDay } from '#ui/step-words.ts';
import { ValueDots } from '#ui/value-dots.tsx';
import { useWords } from '#ui/words.ts';
import { CustomerSearch } from './customer-search.tsx';
import type { Desk } from './desk.ts';
import { Proofs } from './proofs.tsx';

type HeadProps = {
  readonly view: MailView;
  readonly customer: CustomerCard;
  readonly desk: Desk;
  readonly status: Status | null;
};

/** Who it is, what they owe, how they keep their word and how they sound. */
export function CustomerHead({ view, customer, desk, status }: HeadProps) {
  const words = useWords();
  const { pane } = words.labels;
  const freshness = status?.ledgerAt
    ? fill(pane.ledgerOf, { when: shortMoment(status.ledgerAt, words) })
    : '';
  return (
    <section class="customer">
      <h2>
        <span dir="auto">{customer.name}</span>
        {customer.segment && <span class="tag">{customer.segment}</span>}
        {customer.value !== null && <ValueDots value={customer.value} />}
      </h2>
      <p class="caption">{[customer.accountNumber, freshness].filter(Boolean).join(' · ')}</p>
      <dl class="figures">
        <div>
          <dt>{pane.balance}</dt>
          <dd>{amount(customer.balance, words)}</dd>
        </div>
        <div>
          <dt>{pane.overdue}</dt>
          <dd>{amount(customer.overdue, words)}</dd>
        </div>
      </dl>
      <AgingBar aging={customer.aging} currency={customer.balance.currency} />
      <CustomerRecord customer={customer} />
      {view.nextAction?.rule !== customer.raised && <Raised by={customer.raised} />}
      {!view.risks.some(({ kind }) => kind === customer.dunningStop?.kind) && (
        <DunningStop stop={customer.dunningStop} />
      )}
      <WhyThisOne view={view} customer={customer} desk={desk} />
    </section>
  );
}

/** Someone should call, over whichever case they wrote. */
function Raised({ by }: { readonly by: CustomerCard['raised'] }) {
  const { nextRules } = useWords().labels;
  if (by === null) return null;
  return (
    <p class="raised">
      <Icon name="inbound" /> {nextRules[by]}
    </p>
  );
}

/** Nobody reminds this account: said where the sums are that one would remind of, with why, since and until when. */
function DunningStop({ stop }: { readonly stop: CustomerCard['dunningStop'] }) {
  const words = useWords();
  const { card, kinds } = words.labels;
  if (stop === null) return null;
  const told = [
    card.dunningStopped,
    stop.kind === 'by_hand' ? stop.who : kinds[stop.kind],
    shortDay(stop.since, words),
    untilDay(stop.until, words),
  ];
  return (
    <p class="dunning-stop">
      <Icon name="stop" /> {told.filter(Boolean).join(' · ')}
    </p>
  );
}

/** The proofs of the account, and the way to another one. */
function WhyThisOne({ view, customer, desk }: Omit<HeadProps, 'status'>) {
  const words = useWords();
  const { pane } = words.labels;
  const [isSearching, search] = useState(false);
  return (
    <details class="proofs">
      <summary>
        {fill(pane.sure, { percent: percent(customer.confidence, words) })} · {pane.why}
      </summary>
      <Proofs proofs={customer.because} />
      <Action isOpen={isSearching} onAct={() => search(!isSearching)}>
        {pane.wrongCustomer}
      </Action>
      {isSearching && <CustomerSearch view={view} desk={desk} />}
    </details>
  );
}
