import type { TimelineLine } from '#contract/contract.ts';
import { stepWords } from './step-words.ts';
import type { Words } from './words.ts';

/** What happened, in the reader's language where it is ours to say; what people wrote stays as it is. */
export function lineWords({ kind, what, step }: TimelineLine, words: Words): string {
  const { labels } = words;
  if (step) return stepWords(step, words);
  switch (kind) {
    case 'mail-read':
      return what;
    case 'mail-removed':
      return labels.pane.mailMoved;
    case 'mail-corrected':
      return labels.pane.corrected;
    case 'payment-posted':
      return `${labels.pane.payment} · ${what}`;
    case 'credit-posted':
      return `${labels.pane.creditNote} · ${what}`;
    case 'item-seen':
      return `${labels.pane.itemGone} · ${what}`;
    case 'step-undone':
      return labels.pane.undone;
    default:
      return labels.steps[kind];
  }
}
