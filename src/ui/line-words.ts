import type { TimelineLine } from '#contract/contract.ts';
import { amount } from './format.ts';
import { stepWords } from './step-words.ts';
import type { Words } from './words.ts';

/** What happened, in the reader's language where it is ours to say; what people wrote stays as it is. */
export function lineWords(line: TimelineLine, words: Words): string {
  const { kind, what, step, isConfirmed } = line;
  const { labels } = words;
  if (step) return stepWords(step, words);
  switch (kind) {
    case 'mail-read':
      return what;
    case 'mail-removed':
      return labels.pane.mailMoved;
    case 'mail-corrected':
      return isConfirmed ? labels.pane.confirmed : labels.pane.corrected;
    case 'payment-posted':
      return moneyWords(labels.pane.payment, line, words);
    case 'credit-posted':
      return moneyWords(labels.pane.creditNote, line, words);
    case 'item-seen':
      return `${labels.pane.itemGone} · ${what}`;
    case 'step-undone':
      return labels.pane.undone;
    default:
      return labels.steps[kind];
  }
}

function moneyWords(name: string, { amount: sum, what }: TimelineLine, words: Words): string {
  return [name, sum && amount(sum, words), what].filter(Boolean).join(' · ');
}
