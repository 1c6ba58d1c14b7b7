import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { stageOn, timeInStages } from '#cases/stages/time-in-stages.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn, paid } from '../samples.ts';

const says = (on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  heard(mailIn(`m-${on}`, { sentOn: day(on), findings }));
const letter = (on: string) => heard(mailIn(`l-${on}`, { direction: 'outbound', sentOn: day(on) }));
const inside = (on: string, ...findings: ReturnType<typeof aFinding>[]) =>
  heard(mailIn(`i-${on}`, { direction: 'internal', sentOn: day(on), findings }));
const does = (step: CaseStep) => eventOf(step, 'case-1', `${step.on}T15:00:00Z`);
const given = (on: string) =>
  does({
    kind: 'assigned',
    on: day(on),
    resolver: 'logistics',
    person: null,
    dueOn: day('2026-03-10'),
    because: '',
  });
const told = (on: string, letter: 'acknowledgement' | 'outcome' | 'missing') =>
  does({ kind: 'customer-told', on: day(on), letter, how: 'mail' });
const closed = (on: string) => does({ kind: 'case-closed', on: day(on) });
const dispute = aFinding('dispute', ['1'], { amount: euros(900) });
const credited = aFinding('resolution', ['1'], { outcome: 'credited' });

type Life = { readonly name: string; readonly events: readonly CaseEvent[]; readonly stages: string };

const LIVES: readonly Life[] = [
  {
    name: 'a dispute, from mail to close',
    events: [
      says('2026-03-02', dispute),
      told('2026-03-03', 'acknowledgement'),
      given('2026-03-04'),
      inside('2026-03-05', credited),
      told('2026-03-06', 'outcome'),
      closed('2026-03-09'),
    ],
    stages: 'identified 02, acknowledged 03, with_resolver 04, resolved 05, closed 09',
  },
  {
    name: 'the customer comes back after the end',
    events: [
      says('2026-03-02', dispute),
      inside('2026-03-03', credited),
      closed('2026-03-04'),
      says('2026-03-06', aFinding('dispute', ['1'])),
    ],
    stages: 'identified 02, resolved 03, closed 04, reopened 06',
  },
  {
    name: 'a thank you opens nothing again',
    events: [
      says('2026-03-02', dispute),
      inside('2026-03-03', credited),
      closed('2026-03-04'),
      says('2026-03-06', aFinding('acknowledgement')),
    ],
    stages: 'identified 02, resolved 03, closed 04',
  },
  {
    name: 'nobody closes what is still contested',
    events: [says('2026-03-02', dispute), closed('2026-03-04')],
    stages: 'identified 02',
  },
  {
    name: 'a letter of ours waits for the customer, whose answer ends it',
    events: [letter('2026-03-02'), says('2026-03-04', aFinding('promise', ['1'], { on: day('2026-03-20') }))],
    stages: 'waiting_for_customer 02, promised 04',
  },
  {
    name: 'asked for what is missing',
    events: [says('2026-03-02', dispute), told('2026-03-03', 'missing'), says('2026-03-05', dispute)],
    stages: 'identified 02, waiting_for_customer 03, identified 05',
  },
  {
    name: 'paid without a dispute closes by itself',
    events: [says('2026-03-02', aFinding('promise', ['1'])), paid('1', '2026-03-05')],
    stages: 'promised 02, closed 05',
  },
  {
    name: 'money that comes back opens it again',
    events: [
      says('2026-03-02', aFinding('promise', ['1'])),
      paid('1', '2026-03-05'),
      paid('1', '2026-03-09', euros(-10_000), euros(10_000)),
    ],
    stages: 'promised 02, closed 05, reopened 09',
  },
];

describe('the stages of a case', () => {
  it.each(LIVES)('$name', ({ events, stages }) => {
    const told = aCase(events).stages.map(({ stage, since }) => `${stage} ${since.slice(8)}`);
    expect(told.join(', ')).toBe(stages);
  });

  it('counts the days in each', () => {
    const [life] = LIVES;
    const days = timeInStages(aCase(life?.events ?? []), day('2026-03-20'));
    expect(Object.fromEntries(days)).toEqual({
      identified: 1,
      acknowledged: 1,
      with_resolver: 1,
      resolved: 4,
      closed: 11,
    });
  });

  it('a promise that broke is no promise any more', () => {
    const promised = aCase([says('2026-03-02', aFinding('promise', ['1'], { on: day('2026-03-06') }))]);
    expect(stageOn(promised, day('2026-03-10')).stage).toBe('promised');
    expect(stageOn(promised, day('2026-03-11'))).toEqual({ stage: 'reopened', since: '2026-03-11' });
  });
});
