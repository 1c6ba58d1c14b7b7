import { isInside, type Span } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import { trimmed } from './blocks.ts';
import type { Reference, Sentence } from './reading.ts';
import { isRow } from './sentences.ts';
import { type Spoken, spokenIn } from './spoken.ts';

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
};

/** Clauses per sentence; a longer chain is a list, and its last clause takes the rest. */
const MAX_CLAUSES = 30;
/** A contrast word this near to the edge opens nothing: "However, …". */
const EDGE = 12;
const COMMA = /[,;:] | [-–—] /g;

type Cut = { readonly at: number; readonly isContrast: boolean };

/** The clauses of one sentence: cut at a contrast, and where a new reference begins a new group of words. */
export function clausesOf(
  sentence: Sentence,
  number: number,
  context: { readonly references: readonly Reference[]; readonly language: LanguageCode },
): readonly Clause[] {
  const folded = foldText(sentence.text);
  const places = context.references
    .map((reference) => reference.evidence)
    .filter((evidence) => evidence.in === sentence.in && isInside(evidence, sentence))
    .map((evidence) => evidence.start - sentence.start);
  const starts = [0, ...cutsIn(folded, places, spokenIn(context.language))];
  const isQuestion = /\?["'»”)]?$/.test(sentence.text);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? folded.length;
    const span = trimmed(folded, { start, end });
    return {
      in: sentence.in,
      start: sentence.start + span.start,
      end: sentence.start + span.end,
      folded: folded.slice(span.start, span.end),
      sentence: number,
      isQuestion: isQuestion && end === folded.length,
      isRow: isRow(sentence.text),
      opensList: /:$/.test(sentence.text),
    };
  });
}

function cutsIn(folded: string, references: readonly number[], spoken: Spoken): readonly number[] {
  const candidates = candidatesIn(folded, spoken);
  const cuts: number[] = [];
  let start = 0;
  candidates.forEach((cut, index) => {
    const next = candidates[index + 1]?.at ?? folded.length;
    const names = (from: number, to: number) => references.some((at) => at >= from && at < to);
    const isNew = names(start, cut.at) && names(cut.at, next);
    if (cuts.length + 1 >= MAX_CLAUSES || !(cut.isContrast || isNew)) return;
    cuts.push(cut.at);
    start = cut.at;
  });
  return cuts;
}

function candidatesIn(folded: string, spoken: Spoken): readonly Cut[] {
  const places = (pattern: RegExp, isContrast: boolean) =>
    [...folded.matchAll(pattern)].map((found) => ({
      at: isContrast ? found.index : found.index + 1,
      isContrast,
    }));
  const contrasts = places(spoken.contrasts, true).filter(
    (cut) => cut.at > EDGE && cut.at < folded.length - EDGE,
  );
  const joints = [...folded.matchAll(spoken.joints)].map((found) => ({ at: found.index, isContrast: false }));
  return [...contrasts, ...joints, ...places(COMMA, false)].sort((a, b) => a.at - b.at);
}
