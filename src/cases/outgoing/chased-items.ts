import type { Known } from '#languages/shape/outgoing.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import type { Draft, KnownOfCustomer } from './draft.ts';
import { type DraftLine, linesOf } from './draft-lines.ts';
import { SURE } from './sure.ts';

/** An item for which the draft asks money, the lines that name it, and what the writer shows to know about it. */
export type Chased = {
  readonly item: ItemAsOf;
  readonly lines: readonly DraftLine[];
  readonly knows: readonly Known[];
};

/** What a draft asks for. `asks` is true also where it names nothing: "please settle your account". */
export type Chase = {
  readonly asks: boolean;
  readonly items: readonly Chased[];
  /** All that the writer shows to know, in whatever line. */
  readonly knows: readonly Known[];
};

/**
 * The items that a draft chases. A line that asks and names items means these; one that names none means those listed
 * (in rows, in the subject, in lines that ask), else all that are named; else, in a thread, the open items of its cases.
 */
export function chaseOf(draft: Draft, known: KnownOfCustomer): Chase {
  const lines = linesOf(draft);
  const asking = lines.filter(({ asks }) => asks);
  const knows = lines.flatMap((line) => line.knows);
  if (asking.length === 0) return { asks: false, items: [], knows };
  const isNamed = lines.some(({ mentions }) => mentions.length > 0) || draft.match.items.length > 0;
  const numbers = isNamed ? asking.flatMap((line) => meantBy(line, lines)) : numbersOfThread(known);
  const invoices = known.items.filter(({ number, type }) => type === 'invoice' && numbers.includes(number));
  const general = lines.filter((line, at) => isGeneral(line, lines[at + 1])).flatMap((line) => line.knows);
  const items = invoices.map((item) => chasedIn(item, lines, [...general, ...answersTo(item, draft)]));
  return { asks: true, items, knows };
}

function meantBy(line: DraftLine, lines: readonly DraftLine[]): readonly string[] {
  if (line.mentions.length > 0) return inPlay(line);
  const listed = lines
    .filter((one) => one.isRow || one.asks || one.sentence.in === 'subject')
    .flatMap(inPlay);
  const all = listed.length > 0 ? listed : lines.flatMap(inPlay);
  const apart = lines.flatMap(({ mentions }) => mentions.filter(({ isApart }) => isApart));
  return all.filter((number) => !apart.some((mention) => mention.number === number));
}

function inPlay({ mentions }: DraftLine): readonly string[] {
  return mentions.filter(({ isApart }) => !isApart).map(({ number }) => number);
}

function numbersOfThread({ cases, thread, items }: KnownOfCustomer): readonly string[] {
  const held = cases.filter(({ id }) => thread.includes(id)).flatMap((one) => one.items);
  const open = items.filter(({ isOpen }) => isOpen).map(({ number }) => number);
  return held.map(({ number }) => number).filter((number) => open.includes(number));
}

/** Speaks of the matter as a whole: names no item, asks for nothing, and is no heading of a list. */
function isGeneral({ mentions, asks, sentence }: DraftLine, next: DraftLine | undefined): boolean {
  return mentions.length === 0 && !asks && !(sentence.text.trimEnd().endsWith(':') && next?.isRow === true);
}

function chasedIn(item: ItemAsOf, lines: readonly DraftLine[], generally: readonly Known[]): Chased {
  const own = lines.filter(({ mentions }) => mentions.some(({ number }) => number === item.number));
  const heads = own.flatMap((line) => headingOf(line, lines));
  return { item, lines: own, knows: [...generally, ...[...own, ...heads].flatMap(({ knows }) => knows)] };
}

/** The line above the list that a row belongs to. */
function headingOf(line: DraftLine, lines: readonly DraftLine[]): readonly DraftLine[] {
  if (!line.isRow) return [];
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ isRow }) => !isRow);
  return above && above.sentence.in === line.sentence.in ? [above] : [];
}

/** The draft tells how a dispute ends: that is its answer. */
function answersTo({ number }: ItemAsOf, { match }: Draft): readonly Known[] {
  const answers = match.findings.filter(
    ({ kind, confidence }) => kind === 'resolution' && confidence >= SURE.answer,
  );
  const isAnswered = answers.some(
    ({ items }) => items.length === 0 || items.some((one) => one.number === number),
  );
  return isAnswered ? ['dispute'] : [];
}
