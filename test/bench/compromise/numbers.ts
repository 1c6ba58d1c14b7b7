import nlp from 'compromise';
import { centsAfter } from '#reading/amounts/cents-after.ts';
import { moneyWordsIn } from '#reading/amounts/money-words.ts';
import { readFacts } from '#reading/read-facts.ts';
import { type Scan, scansOf } from '#reading/references/tokens.ts';
import { percent } from '../counting.ts';
import type { Table } from '../show-table.ts';
import { WORDED_AMOUNTS } from './worded-amounts.ts';

type Reads = (text: string) => readonly number[];
/** A number as compromise tells it. */
type Told = {
  readonly number: { readonly num: number | null };
  readonly offset: { readonly start: number; readonly length: number };
};

/** English amounts in words: our number grammar, and compromise's with our currency words, scales and cents around it. */
export function numbersTable(): Table {
  return {
    name: 'amounts in English words, ours and compromise',
    head: ['reader', 'amounts', 'right', 'right %', 'texts/s'],
    rows: [rowOf('our number words', ourAmounts), rowOf('compromise', theirAmounts)],
  };
}

function rowOf(name: string, reads: Reads): Table['rows'][number] {
  const texts = WORDED_AMOUNTS.map(([words, value]) => ({ text: `We will pay ${words} on Friday.`, value }));
  for (const { text } of texts) reads(text);
  const start = performance.now();
  const said = texts.map(({ text, value }) => ({ text, value, amounts: reads(text) }));
  const seconds = (performance.now() - start) / 1000;
  const wrong = said.filter(({ value, amounts }) => `${amounts}` !== `${value ?? ''}`);
  for (const { text, amounts } of wrong) console.log(`${name}: ${text} → ${amounts.join(', ') || 'nothing'}`);
  const right = said.length - wrong.length;
  return [name, said.length, right, percent(right / said.length), Math.round(said.length / seconds)];
}

function ourAmounts(body: string): readonly number[] {
  return readFacts({ subject: '', body, forwarded: null }, 'en').amounts.flatMap(({ decimal }) =>
    decimal === null ? [] : [Number(decimal)],
  );
}

/** The numbers that end where a money word begins, times its scale, with the cents behind it. */
function theirAmounts(body: string): readonly number[] {
  const numbers = nlp(body).numbers().json({ offset: true }) as unknown as readonly Told[];
  const [, scan] = scansOf({ subject: '', body, forwarded: null });
  return scan ? scan.tokens.flatMap((_, at) => amountBefore(scan, at, numbers)) : [];
}

function amountBefore(scan: Scan, at: number, numbers: readonly Told[]): readonly number[] {
  const words = moneyWordsIn('en');
  const token = scan.tokens[at];
  const scale = words.scales.get(token?.word ?? '');
  if (!token || !(scale?.isMoney || words.currencies.has(token.word))) return [];
  const told = numbers.find(({ offset }) =>
    isJustBefore(scan.text, offset.start + offset.length, token.start),
  );
  const number = told?.number.num ?? null;
  if (number === null) return [];
  const cents = centsAfter(scan, at + 1, words)?.value ?? 0;
  return [number * (scale?.isMoney ? scale.value : 1) + cents / 100];
}

/** Nothing but a space between the number and the money word. */
function isJustBefore(text: string, end: number, start: number): boolean {
  return end <= start && /^ ?$/.test(text.slice(end, start));
}
