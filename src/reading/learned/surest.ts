import { HEADS, type HeadName } from './heads.ts';
import { inputOf, type TaughtMail } from './lessons.ts';
import type { Head } from './model.ts';
import { softmax, sumsOf, type Weights } from './train.ts';

/** Answers of a head, taken together. */
export type Asked = { readonly name: HeadName; readonly answers: readonly string[] };

/** Mails held back, loose sentences held back, and heads that saw neither. */
export type Trial = {
  readonly held: readonly TaughtMail[];
  readonly heldLoose: readonly TaughtMail[];
  readonly weights: Readonly<Record<HeadName, Weights>>;
};

/** How sure a head is of the answers in the sentence of a mail that shows them most. */
export function surestIn({ sentences }: TaughtMail, head: Head, { name, answers }: Asked): number {
  const known: readonly string[] = HEADS[name];
  const chances = sentences.map((taught) => {
    const all = softmax(sumsOf(inputOf(name, taught), head), head.sharpness);
    return answers.reduce((sum, answer) => sum + (all[known.indexOf(answer)] ?? 0), 0);
  });
  return Math.max(0, ...chances);
}
