/** Random histories of cases: every kind of event, in any order. */
import fc from 'fast-check';
import { FINDING_KINDS, OUTCOMES, TONES } from '#base/finding.ts';
import { DECISIONS, NEXT_ACTIONS } from '#cases/actions/next-action.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import { CREDIT_PROOFS } from '#cases/disputes/match-credit.ts';
import { LETTER_KINDS } from '#cases/letters/letter-kind.ts';
import { RESOLVER_ROLES } from '#cases/policy/resolver-role.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { aFinding, day, euros, eventOf, heard, mailIn, paid } from './samples.ts';

export const number = fc.constantFrom('1', '2', '3', '__proto__');
export const on = fc.integer({ min: 1, max: 28 }).map((n) => day(`2026-03-${String(n).padStart(2, '0')}`));
const money = fc.option(fc.integer({ min: -500, max: 90_000 }).map(euros), { nil: null });
const numbers = fc.array(number, { maxLength: 2 });
export const finding = fc
  .record({
    kind: fc.constantFrom(...FINDING_KINDS),
    items: fc.array(number, { maxLength: 3 }),
    amount: money,
    by: fc.option(on, { nil: null }),
    outcome: fc.option(fc.constantFrom(...OUTCOMES), { nil: null }),
  })
  .map(({ kind, items, amount, by, outcome }) => aFinding(kind, items, { amount, on: by, outcome }));
const messageId = fc.constantFrom('a', 'b', 'c', 'd');
const direction = fc.constantFrom('inbound' as const, 'outbound' as const, 'internal' as const);

const mailRead = fc
  .record({
    messageId,
    direction,
    sentOn: on,
    accountNumber: fc.constantFrom('A1', null),
    findings: fc.array(finding, { maxLength: 4 }),
    items: fc.array(number, { maxLength: 3 }),
    tone: fc.constantFrom(...TONES).map((label) => ({ label, score: 0 })),
  })
  .map(({ messageId: id, ...mail }) => heard(mailIn(id, mail)));
const mailRemoved = messageId.map((id) =>
  eventOf({ kind: 'mail-removed', messageId: id, because: { kind: 'corrected', value: '' } }),
);
const mailCorrected = fc
  .record({
    messageId,
    findings: fc.array(finding, { maxLength: 3 }),
    items: numbers,
    isUndo: fc.boolean(),
  })
  .map((said) => eventOf({ kind: 'mail-corrected', correctionId: 'c', ...said }));
const payment = fc
  .record({
    number: fc.option(number, { nil: null }),
    on,
    money: fc.integer({ min: -90_000, max: 90_000 }),
    left: money,
  })
  .map((one) => paid(one.number, one.on, euros(one.money), one.left));
const credit = fc
  .record({
    itemNumber: number,
    creditNumber: fc.constantFrom('G1', 'G2'),
    issuedOn: on,
    isWhole: fc.boolean(),
    because: fc.constantFrom(...CREDIT_PROOFS),
    amount: fc.integer({ min: 1, max: 90_000 }).map(euros),
  })
  .map((one) => eventOf({ kind: 'credit-posted', ...one }));
const seen = fc
  .record({ itemNumber: number, isInLedger: fc.boolean(), on })
  .map((one) => eventOf({ kind: 'item-seen', ...one }));

/** Every kind of step, on a day. */
const aStep: fc.Arbitrary<CaseStep> = fc.oneof(
  fc.record({
    kind: fc.constant('assigned' as const),
    on,
    resolver: fc.constantFrom(...RESOLVER_ROLES),
    person: fc.constant(null),
    dueOn: on,
    because: fc.constant(''),
  }),
  fc.record({ kind: fc.constant('owner-changed' as const), on, owner: fc.constantFrom('ana', null) }),
  fc.record({
    kind: fc.constant('customer-told' as const),
    on,
    letter: fc.constantFrom(...LETTER_KINDS),
    how: fc.constantFrom('mail' as const, 'phone' as const),
  }),
  fc.record({
    kind: fc.constant('outcome-recorded' as const),
    on,
    outcome: fc.constantFrom(...OUTCOMES),
    items: numbers,
    note: fc.constant(''),
  }),
  fc.record({ kind: fc.constant('payment-looked-up' as const), on, items: numbers, isFound: fc.boolean() }),
  fc.record({ kind: fc.constant('bank-verified' as const), on, isGenuine: fc.boolean() }),
  fc.record({
    kind: fc.constant('action-decided' as const),
    on,
    decision: fc.constantFrom(...DECISIONS),
    action: fc.constantFrom(...NEXT_ACTIONS),
    until: fc.option(on, { nil: null }),
  }),
  fc.record({ kind: fc.constant('case-closed' as const), on }),
  fc.record({ kind: fc.constant('case-reopened' as const), on }),
);
const STEP_IDS = ['s1', 's2', 's3', 's4'] as const;
const step = fc
  .record({ taken: aStep, id: fc.constantFrom(...STEP_IDS), hour: fc.integer({ min: 0, max: 23 }) })
  .map(({ taken, id, hour }) => {
    const at = `${taken.on}T${String(hour).padStart(2, '0')}:00:00Z`;
    return { id, caseId: 'case-1', at, by: 'ana', ...taken };
  });
const stepUndone = fc.constantFrom(...STEP_IDS).map((eventId) => eventOf({ kind: 'step-undone', eventId }));

export const anEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  { arbitrary: mailRead, weight: 4 },
  mailRemoved,
  mailCorrected,
  { arbitrary: payment, weight: 2 },
  credit,
  seen,
  { arbitrary: step, weight: 3 },
  stepUndone,
);
export const history = fc.array(anEvent, { minLength: 1, maxLength: 16 });
export const aStepTaken = step;
