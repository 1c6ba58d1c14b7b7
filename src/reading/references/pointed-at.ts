import type { PointingTarget } from '#languages/shape/reference-words.ts';
import type { AmountSeen, DaySeen, PointedAt } from '../reading.ts';
import { heldIn, type ReadyRow } from './pointing-rows.ts';
import type { ReferenceLookup } from './reference-lookup.ts';

/** What the words of a row held. */
export type Held = {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly lookup: ReferenceLookup;
  readonly day: DaySeen | null;
  readonly amount: AmountSeen | null;
};

const RANKS = { first: 1, second: 2, third: 3 } as const;

/** The target of a row with what its words held; null where that is missing. */
export function pointedAt({ row, months }: ReadyRow, held: Held): PointedAt | null {
  const count = countOf(held);
  const plain = plainTarget(row.at, count);
  if (plain) return plain;
  if (row.at === 'month') {
    const month = months.get(heldIn(held.groups, 'month') ?? '');
    return month ? { what: 'month', month, year: null, count } : null;
  }
  if (row.at === 'amount') {
    const { decimal = null, currency = null } = held.amount ?? {};
    return decimal === null ? null : { what: 'amount', decimal, currency };
  }
  const on =
    row.at === 'due_on' ? (held.day?.future ?? held.day?.past) : (held.day?.past ?? held.day?.future);
  return on ? { what: row.at === 'due_on' ? 'due_on' : 'issued_on', on } : null;
}

function plainTarget(at: PointingTarget, count: number | null): PointedAt | null {
  switch (at) {
    case 'this':
    case 'all_open':
    case 'all_overdue':
      return { what: at };
    case 'these':
    case 'others':
      return { what: at, count };
    case 'largest':
    case 'smallest':
    case 'oldest':
    case 'newest':
      return { what: 'rank', rank: at };
    case 'first':
    case 'second':
    case 'third':
      return { what: 'rank', rank: RANKS[at] };
    default:
      return null;
  }
}

function countOf({ groups, lookup }: Held): number | null {
  const said = heldIn(groups, 'count') ?? heldIn(groups, 'few');
  if (said === undefined) return null;
  return lookup.counts.get(said) ?? (/^\d+$/.test(said) ? Number(said) : null);
}
