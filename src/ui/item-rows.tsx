import type { ItemLine } from '#contract/contract.ts';
import { amount, fill, plainAmount, shortDay } from './format.ts';
import { useWords, type Words } from './words.ts';

/** Open items one a row: number and state, open amount, days late. */
export function ItemRows({ items }: { readonly items: readonly ItemLine[] }) {
  const words = useWords();
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.number}>
          <span class="number">{item.number}</span>
          <span class="money">{amount(item.open, words)}</span>
          <span class="about">{aboutItem(item, words)}</span>
          <span class="late">{lateness(item, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Kind, state and full amount: what is not the usual open invoice. */
function aboutItem(item: ItemLine, words: Words): string {
  const { labels } = words;
  const kind = {
    invoice: '',
    credit_note: labels.pane.creditNote,
    payment_on_account: labels.pane.paymentOnAccount,
  };
  const state = item.state && item.state !== 'open' ? labels.states[item.state] : '';
  const isPart = item.open.minor !== item.amount.minor;
  const full = isPart ? fill(labels.pane.ofAmount, { amount: plainAmount(item.amount, words) }) : '';
  return [kind[item.type], state, full].filter(Boolean).join(' · ');
}

function lateness(item: ItemLine, words: Words): string {
  const { pane } = words.labels;
  if (item.type !== 'invoice') return '';
  if (item.daysLate > 0) return fill(pane.daysLate, { n: item.daysLate });
  return item.daysLate === 0 ? pane.dueToday : fill(pane.dueOn, { day: shortDay(item.dueOn, words) });
}
