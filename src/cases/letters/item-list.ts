import type { Money } from '#base/money.ts';
import type { Language } from '#languages/language.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import type { Block, Table } from './block.ts';
import { fillPlaces } from './fill.ts';
import { sumsOf } from './sums.ts';
import { writeDay } from './write-day.ts';
import { writeMoney, writeSums } from './write-money.ts';

/** Characters of a document number that are shown; real ones stay under 40. */
const MAX_NUMBER = 60;

/** Items as the ledger has them: at most so many are listed, the others are counted; the total is of all. */
export function itemList(items: readonly ItemAsOf[], most: number, language: Language): Block {
  const shown = items.slice(0, most);
  const { lists } = language.letters;
  const left = items.length - shown.length;
  const more = left > 0 ? fillPlaces(lists.more, { count: String(left) }) : null;
  const lines = [
    ...shown.map((item) => lineOf(item, language)),
    ...(more === null ? [] : [more]),
    ...(items.length > 1 ? [fillPlaces(lists.lines.total, { open: openSum(items, language) })] : []),
  ];
  return { is: 'list', lines, table: items.length > 1 ? tableOf(items, { shown, more }, language) : null };
}

function lineOf(item: ItemAsOf, language: Language): string {
  return fillPlaces(language.letters.lists.lines[formOf(item)], {
    type: typeOf(item, language),
    number: numberOf(item),
    dueOn: writeDay(item.dueOn, 'short', language),
    open: writeMoney(item.open, language),
    amount: writeMoney(item.amount, language),
  });
}

function formOf({ open, amount }: ItemAsOf): 'open' | 'partly' | 'settled' | 'credit' {
  if (open.minor < 0) return 'credit';
  if (open.minor === 0) return 'settled';
  return open.minor === amount.minor ? 'open' : 'partly';
}

type Shown = { readonly shown: readonly ItemAsOf[]; readonly more: string | null };

function tableOf(items: readonly ItemAsOf[], { shown, more }: Shown, language: Language): Table {
  const { columns, total } = language.letters.lists;
  return {
    head: [columns.item, columns.dueOn, columns.amount, columns.open],
    rows: shown.map((item) => [
      `${typeOf(item, language)} ${numberOf(item)}`,
      item.open.minor < 0 ? '' : writeDay(item.dueOn, 'short', language),
      writeMoney(item.amount, language),
      writeMoney(item.open, language),
    ]),
    more,
    foot: [total, '', '', openSum(items, language)],
    figuresFrom: 2,
  };
}

function openSum(items: readonly ItemAsOf[], language: Language): string {
  const sums = sumsOf(items.map(({ open }) => open));
  return writeSums(sums.length > 0 ? sums : nothingIn(items), language);
}

function nothingIn(items: readonly ItemAsOf[]): readonly Money[] {
  return items.slice(0, 1).map(({ open }) => ({ ...open, minor: 0 }));
}

function typeOf({ type }: ItemAsOf, { letters }: Language): string {
  return letters.lists.types[type];
}

function numberOf({ number }: ItemAsOf): string {
  return number.length > MAX_NUMBER ? `${number.slice(0, MAX_NUMBER - 1)}…` : number;
}
