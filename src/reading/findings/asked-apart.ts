import { matchesOf } from '#base/matches.ts';
import { foldText } from '#languages/phrasing.ts';
import type { Sentence } from '../reading.ts';
import { type Facts, factsIn } from './facts.ts';

/** What parts a question from the statement before it: a comma or dash, the opening mark of Spanish, one small word. */
const BEFORE_QUESTION = /[,;:–—-] ?¿?(?:\p{L}{1,6} )?$/u;
const OPENING_MARK = /[,;:–—-] ?¿/g;
/** Units before a question in which its comma is looked for. */
const SIGHT = 12;

/**
 * "Half comes on Friday, could we have until May for the other half?": a question behind a payment with its sum and day
 * is a sentence of its own. Where the payment too is asked for, the sentence is one.
 */
export function askedApart(sentence: Sentence, all: Facts, asks: RegExp): readonly Sentence[] {
  const at = questionIn(sentence, asks);
  if (at === null) return [sentence];
  const start = sentence.start + at;
  const statement = { ...sentence, end: start, text: sentence.text.slice(0, at) };
  const { days, amounts, bare } = factsIn(all, [statement]);
  const isPayment = days.some(({ future }) => future !== null) && amounts.length + bare.length > 0;
  return isPayment ? [statement, { ...sentence, start, text: sentence.text.slice(at) }] : [sentence];
}

/** Where the first question of a sentence begins, if it stands behind a statement. */
function questionIn({ text }: Sentence, asks: RegExp): number | null {
  if (!text.includes('?')) return null;
  const folded = foldText(text);
  const marks = matchesOf(OPENING_MARK, text).map(({ index, 0: mark }) => index + mark.length - 1);
  const heads = matchesOf(asks, folded).map(
    ({ index, 0: words }) => index + words.length - words.trimStart().length,
  );
  const first = [...marks, ...heads].sort((a, b) => a - b)[0];
  if (first === undefined) return null;
  return BEFORE_QUESTION.test(text.slice(Math.max(0, first - SIGHT), first)) || text[first] === '¿'
    ? first
    : null;
}
