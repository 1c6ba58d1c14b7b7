import { PRESSING_CONTACTS } from '#cases/satisfaction.ts';
import type { CustomerCard } from '#contract/contract.ts';
import { fill, shortDay } from './format.ts';
import { Icon, type IconName } from './icons.tsx';
import { PayBars } from './pay-bars.tsx';
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
          .map((row) => (
            <Sign key={row.name} row={row} />
          ))}
        {customer.payment && <PayBars payment={customer.payment} told={card.lastPaid} />}
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

function Sign({ row: { name, figure, sign, isSignOnly, isBad } }: { readonly row: Row }) {
  return (
    <span class={isBad ? 'sign bad' : 'sign'} title={`${name}: ${figure}`}>
      {sign && <Icon name={sign} />} <span class="unseen">{name}</span>{' '}
      {isSignOnly ? <span class="unseen">{figure}</span> : figure}
    </span>
  );
}

/** Mails whose tone is told in words: the drawing shows more. */
const TONES_TOLD = 4;

type Row = {
  readonly name: string;
  readonly figure: string;
  /** Drawn in the first line; null where only the words tell it, and where there is nothing to count. */
  readonly sign: IconName | null;
  /** The sign says it all: its words are for those who do not see it. */
  readonly isSignOnly?: boolean;
  readonly isBad: boolean;
};

function rowsOf(customer: CustomerCard, words: Words): readonly Row[] {
  const { card } = words.labels;
  const { openDisputes, openPromises, unanswered, value } = customer;
  return [
    counted(card.openDisputes, openDisputes, 'dispute'),
    counted(card.openPromises, openPromises, 'promise'),
    ...promiseRows(customer, words),
    {
      ...counted(card.unanswered, unanswered, 'inbound'),
      isBad: unanswered >= PRESSING_CONTACTS,
    },
    ...paymentRows(customer, words),
    ...satisfactionRows(customer, words),
    plain(card.value, value === null ? card.unknown : fill(card.ofAll, { n: value, all: 4 })),
  ];
}

function promiseRows({ promises }: CustomerCard, { labels: { card, pane } }: Words): readonly Row[] {
  const { kept, settled, daysLate } = promises;
  const figure = settled ? fill(card.ofAll, { n: kept, all: settled }) : pane.promisesNone;
  const late = daysLate === null ? [] : [plain(card.daysLate, String(Math.round(daysLate)))];
  return [{ ...plain(card.kept, figure), sign: settled > 0 ? 'kept' : null }, ...late];
}

function paymentRows({ payment }: CustomerCard, words: Words): readonly Row[] {
  const { card } = words.labels;
  if (payment === null) return [plain(card.paysLate, card.unknown)];
  const days = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 }).format(payment.daysLate);
  return [
    { ...plain(card.paysLate, days), sign: 'clock' },
    plain(card.paidLate, fill(card.ofAll, { n: payment.late, all: payment.paid })),
  ];
}

function satisfactionRows({ satisfaction }: CustomerCard, { labels: { card } }: Words): readonly Row[] {
  if (satisfaction === null) return [];
  const isBad = satisfaction === 'unhappy';
  return [
    { name: card.satisfaction, figure: card[satisfaction], sign: satisfaction, isSignOnly: true, isBad },
  ];
}

function counted(name: string, count: number, sign: IconName): Row {
  return { ...plain(name, String(count)), sign: count > 0 ? sign : null };
}

function plain(name: string, figure: string): Row {
  return { name, figure, sign: null, isBad: false };
}
