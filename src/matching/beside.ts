import type { CalendarDate } from '#base/calendar-date.ts';
import { keyOf } from '#base/reference-key.ts';
import { type Evidence, isInside } from '#base/span.ts';
import type { AmountSeen, Reading, Sentence } from '#reading/reading.ts';
import { groupBy } from './group-by.ts';

/** What else the sentence or row of some evidence holds. */
export type Beside = {
  readonly amounts: readonly AmountSeen[];
  /** Days said, read both ways, and days that invoices are named by. */
  readonly days: readonly CalendarDate[];
  /** Keys of all numbers written there: one of them may be an order's. */
  readonly keys: ReadonlySet<string>;
};

const NOTHING: Beside = { amounts: [], days: [], keys: new Set() };

/** The facts beside some evidence; nothing where it stands in no sentence. */
export function besideOf(reading: Reading, evidence: Evidence): Beside {
  const sentence = sentenceOf(reading, evidence);
  return (sentence && shelvesOf(reading).facts.get(sentence)) ?? NOTHING;
}

/** The sentence in which some evidence stands. */
export function sentenceOf(reading: Reading, evidence: Evidence): Sentence | null {
  return sentenceAt(shelvesOf(reading).sentences.get(evidence.in) ?? [], evidence);
}

/** A reading sorted by sentence, so that a list of thousands of rows is walked once, not once for each row. */
type Shelves = {
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>;
  readonly facts: ReadonlyMap<Sentence, Beside>;
};
const SHELVES = new WeakMap<Reading, Shelves>();

function shelvesOf(reading: Reading): Shelves {
  const known = SHELVES.get(reading);
  if (known) return known;
  const sorted = reading.sentences.toSorted((a, b) => a.start - b.start);
  const sentences = groupBy(sorted, (sentence) => sentence.in as string);
  const shelves = { sentences, facts: factsBySentence(reading, sentences) };
  SHELVES.set(reading, shelves);
  return shelves;
}

type Filling = { amounts: AmountSeen[]; days: CalendarDate[]; keys: Set<string> };

function factsBySentence(reading: Reading, sentences: Shelves['sentences']): Shelves['facts'] {
  const facts = new Map<Sentence, Filling>();
  const shelfOf = (evidence: Evidence): Filling | null => {
    const sentence = sentenceAt(sentences.get(evidence.in) ?? [], evidence);
    if (!sentence) return null;
    const shelf = facts.get(sentence) ?? { amounts: [], days: [], keys: new Set() };
    facts.set(sentence, shelf);
    return shelf;
  };
  for (const amount of reading.amounts) shelfOf(amount.evidence)?.amounts.push(amount);
  for (const { past, future, evidence } of reading.days)
    shelfOf(evidence)?.days.push(...[past, future].filter((day) => day !== null));
  for (const reference of reading.references) {
    if (reference.form === 'number') shelfOf(reference.evidence)?.keys.add(keyOf(reference.number));
    if (reference.form === 'pointing' && 'on' in reference.at)
      shelfOf(reference.evidence)?.days.push(reference.at.on);
  }
  return facts;
}

/** By halves: sentences of one place, in order and apart from each other. */
function sentenceAt(sentences: readonly Sentence[], evidence: Evidence): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= evidence.start) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && isInside(evidence, found) ? found : null;
}
