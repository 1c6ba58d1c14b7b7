import { keyOf } from '#base/reference-key.ts';
import { type Evidence, overlaps, type Span } from '#base/span.ts';
import { foldText, saysAny } from '#languages/phrasing.ts';
import type { Known } from '#languages/shape/outgoing.ts';
import type { MatchedItem } from '#matching/match.ts';
import type { NumberReference, Sentence } from '#reading/reading.ts';
import { isRow } from '#reading/sentences/sentences.ts';
import { type AskingWords, askingWordsOf } from './asking-words.ts';
import type { Draft } from './draft.ts';
import { SURE } from './sure.ts';

/** An item named in a line, and whether it is set apart there ("all but HR26-10412"). */
export type Mention = { readonly number: string; readonly isApart: boolean };

/** A sentence or row of the draft, with what it names and what it says of money. */
export type DraftLine = {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly isRow: boolean;
  /** It asks for money, or says that the day has passed. */
  readonly asks: boolean;
  /** What of the customer's reasons it speaks of, as a fact. */
  readonly knows: readonly Known[];
};

const KNOWN: readonly Known[] = ['dispute', 'promise', 'payment', 'insolvency'];
/** "Re:", "AW:", "Antw:": a subject that is answered says what was written before. */
const ANSWERED = /^\s{0,5}\p{L}{1,4}\.?\s{0,2}(?:\[\d{1,3}\])?\s{0,2}[:：]/u;

/** The lines of subject and newest text; a mail passed on counts for the items it names, never for what it says. */
export function linesOf({ read, match }: Draft): readonly DraftLine[] {
  const { reading, mail, parts } = read;
  const words = askingWordsOf(reading.language);
  const isAnswer = ANSWERED.test(mail.subject) || mail.inReplyTo !== null || parts.quoted.length > 0;
  const places = placesOf(match.items, reading.references.filter(isNumber));
  return reading.sentences.map((sentence) => {
    const isOurWord = sentence.in === 'body' || (sentence.in === 'subject' && !isAnswer);
    const said = isOurWord ? saidIn(sentence, words) : SILENT;
    return { sentence, mentions: mentionsIn(sentence, places, words), isRow: isRow(sentence.text), ...said };
  });
}

const SILENT = { asks: false, knows: [] } as const;

function saidIn({ text }: Sentence, words: AskingWords): Pick<DraftLine, 'asks' | 'knows'> {
  const folded = foldText(text);
  const isMaybe = saysAny(folded, words.ifs);
  return {
    asks: saysAny(folded, words.asks) && !saysAny(folded, words.takesBack),
    knows: isMaybe ? [] : KNOWN.filter((known) => saysAny(folded, words.knows[known])),
  };
}

type Place = { readonly number: string; readonly at: Evidence };

/** Every place where an item is named for certain: a match tells the first one only. */
function placesOf(items: readonly MatchedItem[], numbers: readonly NumberReference[]): readonly Place[] {
  const sure = items.filter(({ confidence }) => confidence >= SURE.item);
  return sure.flatMap(({ number, evidence }) => {
    const key = keyOf(numbers.find((one) => isSamePlace(one.evidence, evidence))?.number ?? number);
    const again = numbers.filter((one) => keyOf(one.number) === key || keyOf(one.number) === keyOf(number));
    return [evidence, ...again.map((one) => one.evidence)].map((at) => ({ number, at }));
  });
}

function isNumber(reference: { readonly form: string }): reference is NumberReference {
  return reference.form === 'number';
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.in === b.in && overlaps(a, b);
}

function mentionsIn(sentence: Sentence, places: readonly Place[], words: AskingWords): readonly Mention[] {
  const here = places.filter(({ at }) => at.in === sentence.in && overlaps(at, sentence));
  const apartFrom = here.length === 0 ? -1 : foldText(sentence.text).search(words.apart);
  const isApart = ({ start }: Span) => apartFrom >= 0 && start - sentence.start > apartFrom;
  return here.map(({ number, at }) => ({ number, isApart: isApart(at) }));
}
