import type { CaseNote } from '#contract/contract.ts';
import { amount, fill, shortDay } from './format.ts';
import type { Words } from './words.ts';

/** A note on a case, in the reader's language. */
export function noteWords(note: CaseNote, words: Words): string {
  const label = words.labels.notes[note.kind];
  switch (note.kind) {
    case 'overpaid':
      return fill(label, { item: note.item, amount: amount(note.amount, words) });
    case 'payment_reversed':
      return fill(label, {
        item: note.item,
        amount: amount(note.amount, words),
        day: shortDay(note.on, words),
      });
    case 'credit_for_closed':
      return fill(label, { item: note.item, credit: note.credit, amount: amount(note.amount, words) });
    case 'credit_unclear':
      return fill(label, { items: note.items.join(', '), credits: note.credits.join(', ') });
    case 'promise_in_other_currency':
      return fill(label, { promised: amount(note.promised, words), owed: note.owed });
    case 'dated_ahead':
      return fill(label, { day: shortDay(note.on, words) });
    case 'item_gone':
      return fill(label, { item: note.item });
  }
}
