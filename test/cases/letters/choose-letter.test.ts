import { describe, expect, it } from 'vitest';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import { chooseLetters } from '#cases/letters/choose-letter.ts';
import type { LetterScene } from '#cases/letters/letter.ts';
import { writeLetter } from '#cases/letters/write-letter.ts';
import { aFinding, day, euros, eventOf, mailIn } from '../samples.ts';
import { openItem } from './full-facts.ts';
import { did, says, sceneOf, TODAY } from './scene.ts';

type ChoiceCase = {
  readonly name: string;
  readonly scene: LetterScene;
  readonly action: string;
  /** The first letters, as `kind.variant`; none where nobody writes. */
  readonly first: readonly string[];
  readonly never?: readonly string[];
};

const dispute = (more = {}) => aFinding('dispute', ['F-1'], more);
const assigned = did({
  kind: 'assigned',
  resolver: 'quality',
  person: null,
  dueOn: day('2026-03-20'),
  because: 'a rule',
});
const told = did({ kind: 'customer-told', letter: 'acknowledgement', how: 'mail' }, '2026-03-09');
const paidClaim = () => aFinding('paid', ['F-1'], { on: day('2026-03-06') });
const credit = eventOf({
  kind: 'credit-posted',
  creditNumber: 'C-9',
  itemNumber: 'F-1',
  amount: euros(30_000),
  issuedOn: day('2026-03-10'),
  isWhole: false,
  because: 'disputed_amount',
});

const CASES: readonly ChoiceCase[] = [
  {
    name: 'a new dispute',
    scene: sceneOf([says([dispute()])]),
    action: 'acknowledge_dispute',
    first: ['acknowledgement.dispute'],
    never: ['outcome', 'promise', 'plan', 'payment_lookup'],
  },
  {
    name: 'a dispute over a part',
    scene: sceneOf([says([dispute({ amount: euros(30_000) })])]),
    action: 'acknowledge_dispute',
    first: ['acknowledgement.part'],
    never: ['missing.amount'],
  },
  {
    name: 'a dispute that nobody put into figures',
    scene: sceneOf([says([dispute()])]),
    action: 'acknowledge_dispute',
    first: ['acknowledgement.dispute', 'missing.document', 'missing.amount'],
  },
  {
    name: 'a question',
    scene: sceneOf([says([aFinding('question')])]),
    action: 'answer_question',
    first: ['acknowledgement.message'],
    never: ['status', 'missing'],
  },
  {
    name: 'a dispute that is long with its resolver',
    scene: sceneOf([says([dispute()], { sentOn: day('2026-02-20') })], {
      events: [
        did({ kind: 'customer-told', letter: 'acknowledgement', how: 'mail' }, '2026-02-23'),
        did(
          { kind: 'assigned', resolver: 'logistics', person: null, dueOn: day('2026-03-30'), because: '' },
          '2026-02-23',
        ),
      ],
    }),
    action: 'escalate',
    first: ['status.late'],
    never: ['acknowledgement'],
  },
  {
    name: 'a dispute with its resolver, in time',
    scene: sceneOf([says([dispute()])], { events: [told, assigned] }),
    action: 'await_resolver',
    first: ['status.resolver'],
  },
  {
    name: 'a credit note in the ledger',
    scene: sceneOf([says([dispute()])], { events: [told, credit] }),
    action: 'tell_customer',
    first: ['outcome.credited'],
  },
  {
    name: 'a credit decided, its note not written',
    scene: sceneOf([says([dispute()])], {
      events: [told, did({ kind: 'outcome-recorded', outcome: 'credited', items: ['F-1'], note: '' })],
    }),
    action: 'tell_customer',
    first: ['outcome.credit_follows'],
  },
  {
    name: 'a refusal',
    scene: sceneOf([says([dispute()])], {
      events: [told, did({ kind: 'outcome-recorded', outcome: 'refused', items: [], note: 'no proof' })],
    }),
    action: 'tell_customer',
    first: ['outcome.refused'],
    never: ['outcome.credited'],
  },
  {
    name: 'a promise with its day',
    scene: sceneOf([says([aFinding('promise', ['F-1'], { on: day('2026-03-20') })])]),
    action: 'await_promise',
    first: ['promise.whole'],
  },
  {
    name: 'a promise of a part',
    scene: sceneOf([says([aFinding('promise', ['F-1'], { on: day('2026-03-20'), amount: euros(40_000) })])]),
    action: 'await_promise',
    first: ['promise.part'],
  },
  {
    name: 'several promises in one mail',
    scene: sceneOf([
      says([
        aFinding('promise', ['F-1'], { on: day('2026-03-20'), amount: euros(40_000) }),
        aFinding('promise', ['F-1'], { on: day('2026-04-20'), amount: euros(60_000) }),
      ]),
    ]),
    action: 'await_promise',
    first: ['promise.several'],
  },
  {
    name: 'a promise without a day',
    scene: sceneOf([says([aFinding('promise', ['F-1'])])]),
    action: 'ask_for_day',
    first: ['missing.day'],
    never: ['promise'],
  },
  {
    name: 'a promise whose day has passed',
    scene: sceneOf([
      says([aFinding('promise', ['F-1'], { on: day('2026-02-27') })], { sentOn: day('2026-02-20') }),
    ]),
    action: 'call_customer',
    first: ['missing.payment'],
    never: ['promise'],
  },
  {
    name: 'instalments asked for',
    scene: sceneOf([says([aFinding('plan_request', ['F-1'], { instalments: 4 })])]),
    action: 'answer_plan_request',
    first: ['plan.whole'],
  },
  {
    name: 'paid on a day, they say',
    scene: sceneOf([says([paidClaim()])]),
    action: 'look_up_payment',
    first: ['payment_lookup.dated'],
  },
  {
    name: 'paid, they say, and the day is still to come',
    scene: sceneOf([says([aFinding('paid', ['F-1'], { on: day('2026-03-12') })])]),
    action: 'look_up_payment',
    first: ['payment_lookup.undated'],
  },
  {
    name: 'a payment looked for and not found',
    scene: sceneOf([says([paidClaim()])], {
      events: [did({ kind: 'payment-looked-up', items: ['F-1'], isFound: false })],
    }),
    action: 'ask_for_proof',
    first: ['missing.proof'],
  },
  {
    name: 'changed bank details: nobody writes',
    scene: sceneOf([says([aFinding('bank_change'), dispute()])]),
    action: 'verify_bank_change',
    first: [],
  },
  {
    name: 'insolvency: nobody writes',
    scene: sceneOf([says([aFinding('insolvency', ['F-1'])])]),
    action: 'stop_dunning',
    first: [],
  },
  {
    name: 'a lawyer: nobody writes',
    scene: sceneOf([says([aFinding('legal', ['F-1'])])]),
    action: 'stop_dunning',
    first: [],
  },
  {
    name: 'our own reminder',
    scene: sceneOf([mailIn('reminder', { direction: 'outbound', items: ['F-1'] })]),
    action: 'send_reminder',
    first: [],
  },
];

const named = (scene: LetterScene) => chooseLetters(scene).map(({ kind, variant }) => `${kind}.${variant}`);

describe('the letters that fit', () => {
  it.each(CASES)('$name: $action', ({ scene, action, first, never = [] }) => {
    const { collectionCase, policy, customer } = scene;
    expect(proposeNextAction(collectionCase, day(TODAY), { policy, customer }).action).toBe(action);
    const chosen = named(scene);
    expect(first.length === 0 ? chosen : chosen.slice(0, 1)).toEqual(first.slice(0, 1));
    for (const letter of first) expect(chosen).toContain(letter);
    for (const kind of never) expect(chosen.filter((one) => one.startsWith(kind))).toEqual([]);
  });

  it('can each be written', () => {
    for (const { scene, name } of CASES) {
      for (const { kind, variant } of chooseLetters(scene)) {
        const written = writeLetter({ kind, variant }, scene);
        expect(written, `${name}: ${kind}.${variant}`).toMatchObject({
          is: 'letter',
          letter: { kind, variant },
        });
      }
    }
  });

  it('leave nothing to ask for a plan that the house does not allow', () => {
    const policy = {
      ...CASES[0]?.scene.policy,
      plan: { maxInstalments: 1, maxMonths: 1, upFront: 0, isPartialAllowed: false },
    };
    const scene = sceneOf([says([aFinding('plan_request', ['F-1'])])]);
    const written = writeLetter(
      { kind: 'plan', variant: null },
      { ...scene, policy: { ...scene.policy, plan: policy.plan } },
    );
    expect(written).toMatchObject({
      is: 'refused',
      code: 'letter/missing-field',
      missing: ['total', 'instalments'],
    });
  });

  it('are none for items that the ledger does not know', () => {
    const scene = sceneOf([says([dispute()])], { items: [openItem('F-2', 50_000)] });
    expect(named(scene)).toEqual(['acknowledgement.message']);
  });
});
