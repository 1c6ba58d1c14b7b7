/** A word in capitals of at least five letters is no abbreviation of the trade (IBAN, SEPA, TVA, GmbH). */
const SHOUTED_WORD = /(?<![\p{L}\p{N}])\p{Lu}{5,30}(?![\p{L}\p{N}])/gu;
const SHORT_SHOUT = /(?<![\p{L}\p{N}-])\p{Lu}{2,30}(?![\p{L}\p{N}-])/gu;
const SMALL_WORD = /\p{Ll}{2,30}/gu;
/** A sentence of so many words in capitals and none in small letters is shouted. */
const SHOUTED_SENTENCE = 5;
const LOUD_MARKS = /[!?]{2,}/;

const SHOUTED = -0.4;
const LOUD = -0.35;
const RAISED = -0.2;

/** How loud a sentence is written, 0 to −0.4: capitals and runs of marks. A name in capitals is none. */
export function shoutingIn(text: string): number {
  const small = text.match(SMALL_WORD)?.length ?? 0;
  if (small === 0) return (text.match(SHORT_SHOUT)?.length ?? 0) >= SHOUTED_SENTENCE ? SHOUTED : 0;
  if (LOUD_MARKS.test(text) && /[!?]{2,}/.exec(text)?.[0].includes('!')) return LOUD;
  const shouted = text.match(SHOUTED_WORD)?.length ?? 0;
  return shouted >= 2 || (shouted === 1 && text.includes('!')) ? RAISED : 0;
}
