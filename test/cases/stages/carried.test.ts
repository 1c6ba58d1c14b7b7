import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { carriedOf } from '#cases/stages/carried.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import { aCase, aFinding, day, eventOf, heard, mailIn } from '../samples.ts';

const TODAY = day('2026-03-16');
const dispute = aFinding('dispute', ['1']);
const says = (on: string, time = '09:00', ...findings: ReturnType<typeof aFinding>[]) =>
  heard(mailIn(`m-${on}${time}`, { sentOn: day(on), sentAt: `${on}T${time}:00Z`, findings }));
const writes = (on: string, time = '09:00') =>
  heard(mailIn(`w-${on}${time}`, { direction: 'outbound', sentOn: day(on), sentAt: `${on}T${time}:00Z` }));
const does = (step: CaseStep, time = '15:00') => eventOf(step, 'case-1', `${step.on}T${time}:00Z`);
const given = (on: string) =>
  does({
    kind: 'assigned',
    on: day(on),
    resolver: 'logistics',
    person: null,
    dueOn: TODAY,
    because: '',
  });
const told = (on: string, letter: 'acknowledgement' | 'status' | 'outcome') =>
  does({ kind: 'customer-told', on: day(on), letter, how: 'mail' }, '14:00');

const LIVES: readonly {
  readonly name: string;
  readonly events: readonly CaseEvent[];
  readonly done: string;
}[] = [
  { name: 'a reminder of ours', events: [writes('2026-03-02')], done: '' },
  { name: 'a dispute nobody answered', events: [says('2026-03-03', '09:00', dispute)], done: '' },
  {
    name: 'a reminder of the same morning answers nothing',
    events: [writes('2026-03-03', '08:00'), says('2026-03-03', '09:00', dispute)],
    done: '',
  },
  {
    name: 'an answer of the same day does',
    events: [says('2026-03-03', '09:00', dispute), writes('2026-03-03', '10:00')],
    done: 'acknowledged',
  },
  {
    name: 'given before anyone told the customer',
    events: [says('2026-03-03', '09:00', dispute), given('2026-03-03')],
    done: 'given',
  },
  {
    name: 'acknowledged and given on one day is not yet kept informed',
    events: [
      says('2026-03-03', '09:00', dispute),
      told('2026-03-04', 'acknowledgement'),
      given('2026-03-04'),
    ],
    done: 'acknowledged given',
  },
  {
    name: 'told how it stands',
    events: [
      says('2026-03-03', '09:00', dispute),
      told('2026-03-04', 'acknowledgement'),
      given('2026-03-04'),
      told('2026-03-09', 'status'),
    ],
    done: 'acknowledged given kept_informed',
  },
  {
    name: 'a letter of ours after it was given keeps informed too',
    events: [says('2026-03-03', '09:00', dispute), given('2026-03-04'), writes('2026-03-06')],
    done: 'acknowledged given kept_informed',
  },
  {
    name: 'resolved, told and closed',
    events: [
      says('2026-03-03', '09:00', dispute),
      given('2026-03-04'),
      does({ kind: 'outcome-recorded', on: day('2026-03-09'), outcome: 'credited', items: [], note: '' }),
      told('2026-03-10', 'outcome'),
      does({ kind: 'case-closed', on: day('2026-03-11') }),
    ],
    done: 'acknowledged given kept_informed closed',
  },
];

describe('the four steps of a case', () => {
  it.each(LIVES)('$name', ({ events, done }) => expect(carriedOf(aCase(events), TODAY).join(' ')).toBe(done));
});
