import type { CustomerCard } from '#contract/contract.ts';
import { fill, shortDay } from './format.ts';
import { Icon, type IconName } from './icons.tsx';
import { ToneLine } from './tone-line.tsx';
import { useWords, type Words } from './words.ts';

type RecordProps = { readonly customer: CustomerCard };

/** How a customer stands and behaves: signs and figures at a glance, the words behind one click. */
export function CustomerRecord({ customer }: RecordProps) {
  const words = useWords();
  const { card } = words.labels;
  const rows = rowsOf(customer, words);
  return (
    <details class="record">
      <summary>
        <span class="unseen">{card.summary}</span>
        {rows
          .filter(({ sign }) => sign !== null)
          .map(({ name, figure, sign, isBad }) => (
            <span key={name} class={isBad ? 'sign bad' : 'sign'} title={`${name}: ${figure}`}>
              {sign && <Icon name={sign} />} <span class="unseen">{name}</span> {figure}
            </span>
          ))}
        <ToneLine tones={customer.tones} />
      </summary>
      <dl class="rows">
        {rows.map(({ name, figure }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
        {customer.tones.slice(-TONES_TOLD).map(({ label, sentOn }, at) => (
          <div key={`${sentOn}${at}`}>
            <dt>{shortDay(sentOn, words)}</dt>
            <dd>{words.labels.tones[label]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Mails whose tone is told in words: the drawing shows more. */
const TONES_TOLD = 4;

type Row = {
  readonly name: string;
  readonly figure: string;
  /** Drawn in the first line; null where only the words tell it, and where there is nothing to count. */
  readonly sign: IconName | null;
  readonly isBad: boolean;
};

/** Mails without an answer from which on it stands out: the third raises the case. */
const MANY_UNANSWERED = 3;

function rowsOf(customer: CustomerCard, { labels: { card, pane } }: Words): readonly Row[] {
  const { openDisputes, openPromises, promises, unanswered, value } = customer;
  const kept = promises.settled
    ? fill(card.ofAll, { n: promises.kept, all: promises.settled })
    : pane.promisesNone;
  const late =
    promises.daysLate === null ? [] : [plain(card.daysLate, String(Math.round(promises.daysLate)))];
  const worth = value === null ? card.unknown : fill(card.ofAll, { n: value, all: 4 });
  return [
    { ...plain(card.openDisputes, String(openDisputes)), sign: openDisputes > 0 ? 'dispute' : null },
    { ...plain(card.openPromises, String(openPromises)), sign: openPromises > 0 ? 'promise' : null },
    { ...plain(card.kept, kept), sign: promises.settled > 0 ? 'kept' : null },
    ...late,
    {
      name: card.unanswered,
      figure: String(unanswered),
      sign: unanswered > 0 ? 'inbound' : null,
      isBad: unanswered >= MANY_UNANSWERED,
    },
    plain(card.value, worth),
  ];
}

function plain(name: string, figure: string): Row {
  return { name, figure, sign: null, isBad: false };
}
