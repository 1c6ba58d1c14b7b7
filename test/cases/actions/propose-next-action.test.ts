import { describe, expect, it } from 'vitest';
import type { NextActionKind } from '#cases/actions/next-action.ts';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import { aCase, aFinding, day, eventOf, heard, mailIn, paid } from '../samples.ts';

type ProposalCase = {
  readonly name: string;
  readonly events: readonly CaseEvent[];
  readonly proposes: NextActionKind;
  readonly on: string;
};

const TODAY = '2026-03-10';
const letter = (sentOn: string, more = {}) =>
  heard(mailIn(`letter ${sentOn}`, { direction: 'outbound', sentOn: day(sentOn), items: ['1'], ...more }));
const says = (sentOn: string, finding: ReturnType<typeof aFinding>, more = {}) =>
  heard(mailIn(`mail ${sentOn}`, { sentOn: day(sentOn), findings: [finding], ...more }));
const gone = (itemNumber: string) =>
  eventOf({ kind: 'item-seen', itemNumber, isInLedger: false, on: day('2026-03-05') });
const told = (letterKind: 'acknowledgement' | 'status', id: string) => ({
  ...eventOf(
    { kind: 'customer-told', on: day('2026-03-09'), letter: letterKind, how: 'phone' },
    'case-1',
    '2026-03-09T10:00:00Z',
  ),
  id,
});
const ended = (id: string) => ({
  ...eventOf(
    { kind: 'outcome-recorded', on: day('2026-03-09'), outcome: 'refused', items: [], note: '' },
    'case-1',
    '2026-03-09T10:00:00Z',
  ),
  id,
});
const credited = (issuedOn: string) =>
  eventOf({
    kind: 'credit-posted',
    creditNumber: 'G1',
    itemNumber: '1',
    amount: { minor: 100, currency: 'EUR' },
    issuedOn: day(issuedOn),
    isWhole: false,
    because: 'order',
  });
const angry = { tone: { label: 'hostile' as const, score: -0.9 } };

const CASES: readonly ProposalCase[] = [
  {
    name: 'changed bank details before all else',
    events: [says('2026-03-09', aFinding('bank_change'), angry)],
    proposes: 'verify_bank_change',
    on: TODAY,
  },
  {
    name: 'insolvency',
    events: [says('2026-02-01', aFinding('insolvency', ['1'])), letter('2026-02-03')],
    proposes: 'stop_dunning',
    on: TODAY,
  },
  {
    name: 'a lawyer',
    events: [says('2026-03-09', aFinding('legal', ['1']))],
    proposes: 'stop_dunning',
    on: TODAY,
  },
  {
    name: 'anger',
    events: [says('2026-03-09', aFinding('dispute', ['1']), angry)],
    proposes: 'call_customer',
    on: TODAY,
  },
  {
    name: 'a threat',
    events: [says('2026-03-09', aFinding('question'), { isEscalation: true })],
    proposes: 'call_customer',
    on: TODAY,
  },
  {
    name: 'a new dispute',
    events: [says('2026-03-10', aFinding('dispute', ['1']))],
    proposes: 'acknowledge_dispute',
    on: '2026-03-11',
  },
  {
    name: 'a dispute of Friday is acknowledged on Monday',
    events: [says('2026-03-06', aFinding('dispute', ['1']))],
    proposes: 'acknowledge_dispute',
    on: TODAY,
  },
  {
    name: 'a dispute answered',
    events: [says('2026-03-09', aFinding('dispute', ['1'])), letter('2026-03-10')],
    proposes: 'find_resolver',
    on: '2026-03-10',
  },
  {
    name: 'settled among ourselves',
    events: [
      says('2026-03-03', aFinding('dispute', ['1'])),
      heard(
        mailIn('inside', {
          direction: 'internal',
          sentOn: day('2026-03-09'),
          findings: [aFinding('resolution', ['1'])],
        }),
      ),
    ],
    proposes: 'tell_customer',
    on: TODAY,
  },
  {
    name: 'settled by a person after the customer was told something else that day',
    events: [says('2026-03-03', aFinding('dispute', ['1'])), told('acknowledgement', 's1'), ended('s2')],
    proposes: 'tell_customer',
    on: TODAY,
  },
  {
    name: 'settled by a person, and the customer told later that day',
    events: [says('2026-03-03', aFinding('dispute', ['1'])), ended('s1'), told('status', 's2')],
    proposes: 'close_case',
    on: TODAY,
  },
  {
    name: 'settled by a credit note of a day on which we wrote',
    events: [says('2026-03-03', aFinding('dispute', ['1'])), credited('2026-03-09'), letter('2026-03-09')],
    proposes: 'close_case',
    on: TODAY,
  },
  {
    name: 'settled by a credit note, and nothing written since',
    events: [says('2026-03-03', aFinding('dispute', ['1'])), letter('2026-03-05'), credited('2026-03-09')],
    proposes: 'tell_customer',
    on: TODAY,
  },
  {
    name: 'instalments asked for',
    events: [says('2026-03-10', aFinding('plan_request', ['1']))],
    proposes: 'answer_plan_request',
    on: '2026-03-11',
  },
  {
    name: 'a copy asked for',
    events: [says('2026-03-10', aFinding('document_request'))],
    proposes: 'send_document',
    on: '2026-03-11',
  },
  {
    name: 'a question',
    events: [says('2026-03-10', aFinding('question'))],
    proposes: 'answer_question',
    on: '2026-03-11',
  },
  {
    name: 'another person',
    events: [says('2026-03-10', aFinding('contact_change'))],
    proposes: 'update_contact',
    on: '2026-03-11',
  },
  {
    name: 'paid, they say',
    events: [says('2026-03-10', aFinding('paid', ['1']))],
    proposes: 'look_up_payment',
    on: '2026-03-12',
  },
  {
    name: 'a promise with its day',
    events: [says('2026-03-09', aFinding('promise', ['1'], { on: day('2026-03-20') }))],
    proposes: 'await_promise',
    on: '2026-03-25',
  },
  {
    name: 'a promise without one',
    events: [says('2026-03-09', aFinding('promise', ['1']))],
    proposes: 'ask_for_day',
    on: TODAY,
  },
  {
    name: 'a promise broken',
    events: [says('2026-02-20', aFinding('promise', ['1'], { on: day('2026-02-27') }))],
    proposes: 'call_customer',
    on: TODAY,
  },
  {
    name: 'a promise broken, and the customer asked since',
    events: [
      says('2026-02-20', aFinding('promise', ['1'], { on: day('2026-02-27') })),
      letter('2026-03-05', { findings: [aFinding('question', ['1'])] }),
    ],
    proposes: 'await_customer',
    on: '2026-03-19',
  },
  {
    name: 'a promise broken, the customer asked, and two weeks without a word',
    events: [
      says('2026-02-10', aFinding('promise', ['1'], { on: day('2026-02-16') })),
      letter('2026-02-23', { findings: [aFinding('question', ['1'])] }),
    ],
    proposes: 'send_reminder',
    on: TODAY,
  },
  {
    name: 'a letter without answer',
    events: [letter('2026-03-02')],
    proposes: 'send_reminder',
    on: '2026-03-16',
  },
  {
    name: 'a letter long without answer',
    events: [letter('2026-01-02')],
    proposes: 'send_reminder',
    on: TODAY,
  },
  {
    name: 'a question that we answered',
    events: [says('2026-03-05', aFinding('question')), letter('2026-03-06')],
    proposes: 'send_reminder',
    on: '2026-03-20',
  },
  {
    name: 'a promise broken, of an item that left the ledger',
    events: [says('2026-02-20', aFinding('promise', ['1'], { on: day('2026-02-27') })), gone('1')],
    proposes: 'none',
    on: TODAY,
  },
  {
    name: 'a letter about two items, of which one left the ledger',
    events: [letter('2026-03-02', { items: ['1', '2'] }), gone('1')],
    proposes: 'send_reminder',
    on: '2026-03-16',
  },
  { name: 'all paid', events: [letter('2026-03-02'), paid('1', '2026-03-05')], proposes: 'none', on: TODAY },
];

describe('the next action', () => {
  it.each(CASES)('$name: $proposes', ({ events, proposes, on }) => {
    const proposal = proposeNextAction(aCase(events), day(TODAY));
    expect(proposal).toMatchObject({ action: proposes, on });
    expect(proposal.rule).not.toBe('');
  });
});
