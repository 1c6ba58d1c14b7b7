import type { Language } from '#languages/language.ts';
import type { Block } from './block.ts';
import { fillPlaces } from './fill.ts';
import type { Instalment } from './letter-facts.ts';
import { writeDay } from './write-day.ts';
import { writeMoney } from './write-money.ts';

/** All instalments with their days: a plan is never shortened. */
export function instalmentList(instalments: readonly Instalment[], language: Language): Block {
  const { instalment, instalmentColumns } = language.letters.lists;
  const rows = instalments.map(({ on, amount }) => [
    writeDay(on, 'ahead', language),
    writeMoney(amount, language),
  ]);
  const lines = rows.map(([on = '', amount = '']) => fillPlaces(instalment, { on, amount }));
  const head = [instalmentColumns.on, instalmentColumns.amount];
  return { is: 'list', lines, table: { head, rows, more: null, foot: null, figuresFrom: 1 } };
}
