import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import type { PromiseStatus } from '#cases/promises/promise-to-pay.ts';
import { promisesOf } from '#cases/promises/promises.ts';
import { aCase, aFinding, day, euros, heard, mailIn, paid } from '../samples.ts';

type PromiseCase = {
  readonly name: string;
  readonly after: readonly CaseEvent[];
  readonly today: string;
  readonly status: PromiseStatus;
  readonly amount?: number;
  readonly by?: null;
  readonly items?: readonly string[];
};

/** Said on 2 March: item 1 is paid by Friday 13 March. */
const promised = ({ amount, by, items }: PromiseCase) =>
  heard(
    mailIn('word', {
      findings: [
        aFinding('promise', items ?? ['1'], {
          on: by === null ? null : day('2026-03-13'),
          amount: amount === undefined ? null : euros(amount),
        }),
      ],
    }),
  );
const later = (kind: 'promise' | 'dispute', items: readonly string[]) =>
  heard(mailIn('later', { sentOn: day('2026-03-09'), findings: [aFinding(kind, items)] }));

const CASES: readonly PromiseCase[] = [
  { name: 'before its day', after: [], today: '2026-03-12', status: 'open' },
  { name: 'on its day', after: [], today: '2026-03-13', status: 'due_today' },
  { name: 'in the days a transfer takes', after: [], today: '2026-03-17', status: 'open' },
  { name: 'after them', after: [], today: '2026-03-18', status: 'broken' },
  { name: 'paid in full', after: [paid('1', '2026-03-12')], today: '2026-03-13', status: 'kept' },
  {
    name: 'paid in the days of grace',
    after: [paid('1', '2026-03-17')],
    today: '2026-04-01',
    status: 'kept',
  },
  { name: 'paid too late', after: [paid('1', '2026-03-20')], today: '2026-04-01', status: 'broken' },
  {
    name: 'paid before it was said',
    after: [paid('1', '2026-02-20')],
    today: '2026-04-01',
    status: 'broken',
  },
  {
    name: 'the amount promised, though not all',
    amount: 4_000,
    after: [paid('1', '2026-03-12', euros(4_000), euros(900))],
    today: '2026-04-01',
    status: 'kept',
  },
  {
    name: 'less than promised',
    amount: 4_000,
    after: [paid('1', '2026-03-12', euros(3_000), euros(1_900))],
    today: '2026-04-01',
    status: 'partly_kept',
  },
  {
    name: 'one of two items',
    items: ['1', '2'],
    after: [paid('1', '2026-03-12')],
    today: '2026-04-01',
    status: 'partly_kept',
  },
  { name: 'another item paid', after: [paid('7', '2026-03-12')], today: '2026-04-01', status: 'broken' },
  { name: 'said anew', after: [later('promise', ['1'])], today: '2026-04-01', status: 'superseded' },
  { name: 'said of another item', after: [later('promise', ['7'])], today: '2026-04-01', status: 'broken' },
  {
    name: 'taken back by a dispute',
    after: [later('dispute', ['1'])],
    today: '2026-04-01',
    status: 'withdrawn',
  },
  {
    name: 'paid, whatever was said later',
    after: [later('dispute', ['1']), paid('1', '2026-03-12')],
    today: '2026-04-01',
    status: 'kept',
  },
  { name: 'without a day it is never broken', by: null, after: [], today: '2026-09-01', status: 'open' },
];

describe('a promise to pay', () => {
  it.each(CASES)('$name: $status', (promise) => {
    const [first] = promisesOf(aCase([promised(promise), ...promise.after]), day(promise.today));
    expect(first).toMatchObject({ madeOn: '2026-03-02', status: promise.status });
  });

  it('is not what our own letter says', () => {
    const letter = heard(mailIn('letter', { direction: 'outbound', findings: [aFinding('promise', ['1'])] }));
    expect(promisesOf(aCase([letter]), day('2026-03-13'))).toEqual([]);
  });
});
