import { matchesOf } from '#base/matches.ts';
import type { Span } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import type { DaySeen, Sentence } from '../reading.ts';
import { trimmed } from '../sentences/blocks.ts';
import { isRow } from '../sentences/sentences.ts';
import { type Facts, factsIn } from './facts.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import type { Utter, Uttered } from './uttered.ts';

/** A sentence, or the part of it that speaks of its own references: "…, the 4513 comes on Friday". */
export type Clause = Span & {
  readonly in: Sentence['in'];
  /** The words without accents and capitals, of the length of the span. */
  readonly folded: string;
  /** Number of its sentence among those read. */
  readonly sentence: number;
  readonly isQuestion: boolean;
  readonly isRow: boolean;
  /** Its sentence ends in a colon: what follows is its list. */
  readonly opensList: boolean;
  /** What is named in it. */
  readonly facts: Facts;
};

/** Clauses per sentence; a longer chain is a list, and its last clause takes the rest. */
const MAX_CLAUSES = 30;
/** A contrast word this near to the edge opens nothing: "However, …". */
const EDGE = 12;
const COMMA = /[,;:] | [-–—] /g;

/** A sentence, and the clauses it is made of: itself where it says one thing. */
export type ClausedSentence = { readonly whole: Clause; readonly clauses: readonly Clause[] };

type Cut = { readonly at: number; readonly isContrast: boolean };

/** The clauses of one sentence: cut at a contrast, and where a new reference begins a new group of words. */
export function clausesOf(
  sentence: Sentence,
  number: number,
  context: { readonly facts: Facts; readonly language: LanguageCode; readonly utter: Utter },
): ClausedSentence {
  const folded = foldText(sentence.text);
  const facts = factsIn(context.facts, [sentence]);
  const starts = [0, ...cutsIn(context.utter(folded), placesIn(sentence, facts), spokenIn(context.language))];
  const clauseAt = (start: number, end: number): Clause => {
    const span = trimmed(folded, { start, end });
    const at = { start: sentence.start + span.start, end: sentence.start + span.end };
    return {
      ...at,
      in: sentence.in,
      folded: folded.slice(span.start, span.end),
      sentence: number,
      isQuestion: /\?["'»”)]?$/.test(sentence.text) && end === folded.length,
      isRow: isRow(sentence.text),
      opensList: /:$/.test(sentence.text),
      facts: factsIn(facts, [{ ...at, in: sentence.in }]),
    };
  };
  const whole = clauseAt(0, folded.length);
  if (starts.length === 1) return { whole, clauses: [whole] };
  const parts = starts.map((start, index) => clauseAt(start, starts[index + 1] ?? folded.length));
  return { whole, clauses: parts };
}

/** Where references, sums and days begin in the sentence. */
type Places = {
  readonly references: readonly number[];
  readonly amounts: readonly number[];
  readonly days: readonly number[];
};

function placesIn(sentence: Sentence, facts: Facts): Places {
  const starts = (seen: readonly { readonly evidence: Span }[]) =>
    seen.map(({ evidence }) => evidence.start - sentence.start);
  return {
    references: starts(facts.references),
    amounts: starts([...facts.amounts, ...facts.bare]),
    days: starts(facts.days.filter(isAhead)),
  };
}

/** A day that can be promised. */
export function isAhead({ future, toItem }: DaySeen): boolean {
  return future !== null || toItem !== null;
}

/** Two stretches are two statements where each names its reference; or each its day, and a sum or item was named. */
function areTwo(places: Places, before: Span, after: Span): boolean {
  const has = (seen: readonly number[], span: Span) => seen.some((at) => at >= span.start && at < span.end);
  const names = has(places.references, before) && has(places.references, after);
  const dated = has(places.days, before) && has(places.days, after);
  const money = [...places.amounts, ...places.references];
  return names || (dated && money.length > 0);
}

function cutsIn(uttered: Uttered, places: Places, spoken: Spoken): readonly number[] {
  const { folded } = uttered;
  const candidates = [
    ...(hasContrast(uttered) ? contrastsIn(folded, spoken) : []),
    ...(mayBeTwo(places) ? jointsIn(folded, spoken) : []),
  ].sort((a, b) => a.at - b.at);
  const cuts: number[] = [];
  let start = 0;
  candidates.forEach((cut, index) => {
    const next = candidates[index + 1]?.at ?? folded.length;
    const isNew = areTwo(places, { start, end: cut.at }, { start: cut.at, end: next });
    if (cuts.length + 1 >= MAX_CLAUSES || !(cut.isContrast || isNew)) return;
    cuts.push(cut.at);
    start = cut.at;
  });
  return cuts;
}

function hasContrast({ rows }: Uttered): boolean {
  return rows.some(({ tells }) => tells === 'where it is cut');
}

function contrastsIn(folded: string, { contrasts }: Spoken): readonly Cut[] {
  return matchesOf(contrasts, folded)
    .map(({ index }) => ({ at: index, isContrast: true }))
    .filter(({ at }) => at > EDGE && at < folded.length - EDGE);
}

function jointsIn(folded: string, { joints }: Spoken): readonly Cut[] {
  const words = matchesOf(joints, folded).map(({ index }) => index);
  const commas = matchesOf(COMMA, folded).map(({ index }) => index + 1);
  return [...words, ...commas].map((at) => ({ at, isContrast: false }));
}

/** Statements apart each name something: a single reference or day is no two statements. */
function mayBeTwo({ references, days }: Places): boolean {
  return references.length > 1 || days.length > 1;
}

/** Few letters: a number, an amount, a day and perhaps the word before each. It says nothing of its own. */
export function isBare(clause: Clause): boolean {
  const letters = clause.folded.match(/\p{L}/gu)?.length ?? 0;
  return letters <= clause.folded.length / 2;
}
