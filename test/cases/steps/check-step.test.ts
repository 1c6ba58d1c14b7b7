import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { DEFAULT_HOUSE } from '#cases/policy/house-rules.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { checkStep } from '#cases/steps/check-step.ts';
import { aCase, aFinding, day, eventOf, heard, mailIn, paid } from '../samples.ts';

const TODAY = day('2026-03-10');
const says = (on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  heard(mailIn(`m-${on}`, { sentOn: day(on), findings }));
const dispute = says('2026-03-09', aFinding('dispute', ['1']));
const promise = (by: string) => says('2026-03-06', aFinding('promise', ['1'], { on: day(by) }));
const did = (step: CaseStep) => eventOf(step, 'case-1', `${step.on}T10:00:00Z`);
const close = { kind: 'case-closed', on: TODAY } as const;
const reopen = { kind: 'case-reopened', on: TODAY } as const;
const give = (dueOn: string) =>
  ({
    kind: 'assigned',
    on: TODAY,
    resolver: 'logistics',
    person: null,
    dueOn: day(dueOn),
    because: '',
  }) as const;
const end = (...items: readonly string[]) =>
  ({ kind: 'outcome-recorded', on: TODAY, outcome: 'refused', items, note: '' }) as const;
const decide = (
  decision: 'accepted' | 'postponed' | 'changed',
  action: 'call_customer' | 'acknowledge_dispute',
  until: string | null,
) =>
  ({
    kind: 'action-decided',
    on: TODAY,
    decision,
    action,
    until: until === null ? null : day(until),
  }) as const;

type Fit = {
  readonly name: string;
  readonly events: readonly CaseEvent[];
  readonly step: CaseStep;
  readonly problem: string | null;
};

const FITS: readonly Fit[] = [
  { name: 'gives a dispute to its resolver', events: [dispute], step: give('2026-03-12'), problem: null },
  {
    name: 'gives what nobody contests',
    events: [promise('2026-03-20')],
    step: give('2026-03-12'),
    problem: 'no_dispute',
  },
  {
    name: 'passes an insolvency on',
    events: [says('2026-03-09', aFinding('insolvency'))],
    step: give('2026-03-12'),
    problem: null,
  },
  {
    name: 'gives it with a past day',
    events: [dispute],
    step: give('2026-03-09'),
    problem: 'day_past 2026-03-09',
  },
  { name: 'records an outcome', events: [dispute], step: end('1'), problem: null },
  { name: 'records an outcome of all', events: [dispute], step: end(), problem: null },
  { name: 'records an outcome of a stranger', events: [dispute], step: end('9'), problem: 'no_item 9' },
  {
    name: 'records an outcome of an item that is not contested',
    events: [dispute, says('2026-03-06', aFinding('promise', ['2']))],
    step: end('2'),
    problem: 'no_dispute 2',
  },
  {
    name: 'records an outcome twice',
    events: [dispute, did({ ...end(), on: day('2026-03-09') })],
    step: end(),
    problem: 'no_dispute',
  },
  {
    name: 'looks for a payment that nobody claims',
    events: [dispute],
    step: { kind: 'payment-looked-up', on: TODAY, items: [], isFound: true },
    problem: 'nothing_claimed',
  },
  {
    name: 'looks for a payment that is claimed',
    events: [says('2026-03-09', aFinding('paid', ['1']))],
    step: { kind: 'payment-looked-up', on: TODAY, items: ['1'], isFound: false },
    problem: null,
  },
  {
    name: 'checks bank details that nobody changed',
    events: [dispute],
    step: { kind: 'bank-verified', on: TODAY, isGenuine: true },
    problem: 'no_bank_change',
  },
  {
    name: 'checks bank details',
    events: [says('2026-03-09', aFinding('bank_change'))],
    step: { kind: 'bank-verified', on: TODAY, isGenuine: false },
    problem: null,
  },
  {
    name: 'tells an outcome that there is none of',
    events: [dispute],
    step: { kind: 'customer-told', on: TODAY, letter: 'outcome', how: 'phone' },
    problem: 'nothing_to_tell outcome',
  },
  {
    name: 'acknowledges',
    events: [dispute],
    step: { kind: 'customer-told', on: TODAY, letter: 'acknowledgement', how: 'mail' },
    problem: null,
  },
  {
    name: 'accepts the proposal',
    events: [dispute],
    step: decide('accepted', 'acknowledge_dispute', null),
    problem: null,
  },
  {
    name: 'accepts what is not proposed',
    events: [dispute],
    step: decide('accepted', 'call_customer', null),
    problem: 'not_proposed acknowledge_dispute',
  },
  {
    name: 'chooses something else',
    events: [dispute],
    step: decide('changed', 'call_customer', null),
    problem: null,
  },
  {
    name: 'puts it off to tomorrow',
    events: [dispute],
    step: decide('postponed', 'acknowledge_dispute', '2026-03-11'),
    problem: null,
  },
  {
    name: 'puts it off to today',
    events: [dispute],
    step: decide('postponed', 'acknowledge_dispute', '2026-03-10'),
    problem: 'no_later_day',
  },
  {
    name: 'puts it off to no day',
    events: [dispute],
    step: decide('postponed', 'acknowledge_dispute', null),
    problem: 'no_later_day',
  },
  {
    name: 'chooses a past day',
    events: [dispute],
    step: decide('changed', 'call_customer', '2026-03-01'),
    problem: 'day_past 2026-03-01',
  },
  { name: 'closes with a dispute open', events: [dispute], step: close, problem: 'dispute_open 1' },
  {
    name: 'closes with a promise running',
    events: [promise('2026-03-20')],
    step: close,
    problem: 'promise_open 2026-03-20',
  },
  {
    name: 'closes with a promise without a day',
    events: [says('2026-03-06', aFinding('promise', ['1']))],
    step: close,
    problem: 'promise_open',
  },
  { name: 'closes after a broken promise', events: [promise('2026-03-02')], step: close, problem: null },
  {
    name: 'closes what was paid although a promise named no item',
    events: [
      says('2026-03-02', aFinding('dispute', ['1'])),
      says('2026-03-03', aFinding('promise')),
      paid('1', '2026-03-05'),
    ],
    step: close,
    problem: null,
  },
  {
    name: 'closes twice',
    events: [says('2026-03-06', aFinding('question', ['1'])), did({ ...close, on: day('2026-03-09') })],
    step: close,
    problem: 'closed_already',
  },
  {
    name: 'opens again what was closed',
    events: [says('2026-03-06', aFinding('question', ['1'])), did({ ...close, on: day('2026-03-09') })],
    step: reopen,
    problem: null,
  },
  { name: 'opens what is open', events: [dispute], step: reopen, problem: 'not_closed' },
  {
    name: 'opens what all is paid of',
    events: [says('2026-03-02', aFinding('promise', ['1'])), paid('1', '2026-03-05')],
    step: reopen,
    problem: 'all_settled',
  },
  {
    name: 'takes it over',
    events: [dispute],
    step: { kind: 'owner-changed', on: TODAY, owner: 'ana' },
    problem: null,
  },
];

describe('a step that someone', () => {
  it.each(FITS)('$name: $problem', ({ events, step, problem }) => {
    const found = checkStep({ collectionCase: aCase(events), today: TODAY, house: DEFAULT_HOUSE }, step);
    expect(found && [found.code, found.about].filter(Boolean).join(' ')).toBe(problem);
  });
});
