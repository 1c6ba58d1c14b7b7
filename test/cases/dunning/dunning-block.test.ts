import { describe, expect, it } from 'vitest';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import { dunningBlockIn, dunningBlockOf } from '#cases/dunning/dunning-block.ts';
import { DEFAULT_HOUSE } from '#cases/policy/house-rules.ts';
import { aCase, aFinding, caseOf, day, eventOf, heard, mailIn } from '../samples.ts';

const TODAY = day('2026-03-10');
const says = (
  kind: 'insolvency' | 'legal' | 'question',
  sentOn: string,
  direction: 'inbound' | 'outbound' | 'internal' = 'inbound',
) =>
  heard(mailIn(`${kind} ${sentOn}`, { sentOn: day(sentOn), direction, findings: [aFinding(kind, ['1'])] }));
const blocked = (on: string, until: string | null = null) =>
  eventOf(
    { kind: 'dunning-blocked', on: day(on), until: until === null ? null : day(until), because: '' },
    'case-1',
    `${on}T12:00:00Z`,
  );
const lifted = (on: string) => eventOf({ kind: 'dunning-lifted', on: day(on) }, 'case-1', `${on}T12:00:00Z`);
const closed = (on: string) => eventOf({ kind: 'case-closed', on: day(on) }, 'case-1', `${on}T13:00:00Z`);

type Row = { readonly name: string; readonly events: readonly CaseEvent[]; readonly is: string | null };

const ROWS: readonly Row[] = [
  { name: 'an insolvency', events: [says('insolvency', '2026-03-02')], is: 'insolvency 2026-03-02' },
  { name: 'a lawyer', events: [says('legal', '2026-03-02')], is: 'legal 2026-03-02' },
  {
    name: 'told among ourselves',
    events: [says('insolvency', '2026-03-02', 'internal')],
    is: 'insolvency 2026-03-02',
  },
  {
    name: 'a person, without an end',
    events: [says('question', '2026-03-02'), blocked('2026-03-03')],
    is: 'by_hand 2026-03-03',
  },
  {
    name: 'a person, until a day',
    events: [says('question', '2026-03-02'), blocked('2026-03-03', '2026-03-20')],
    is: 'by_hand 2026-03-03 until 2026-03-20',
  },
  {
    name: 'a lawyer, limited by a person',
    events: [says('legal', '2026-03-02'), blocked('2026-03-03', '2026-03-20')],
    is: 'legal 2026-03-02 until 2026-03-20',
  },
  {
    name: 'said again after it was lifted',
    events: [says('legal', '2026-03-02'), lifted('2026-03-04'), says('legal', '2026-03-06')],
    is: 'legal 2026-03-06',
  },
  {
    name: 'said on the day it was lifted, but in the afternoon',
    events: [
      says('legal', '2026-03-02'),
      lifted('2026-03-04'),
      heard(
        mailIn('late', {
          sentOn: day('2026-03-04'),
          sentAt: '2026-03-04T16:00:00Z',
          findings: [aFinding('legal')],
        }),
      ),
    ],
    is: 'legal 2026-03-04',
  },
  { name: 'lifted', events: [says('insolvency', '2026-03-02'), lifted('2026-03-04')], is: null },
  {
    name: 'lifted by hand what was stopped by hand',
    events: [says('question', '2026-03-02'), blocked('2026-03-03'), lifted('2026-03-04')],
    is: null,
  },
  { name: 'closed', events: [says('insolvency', '2026-03-02'), closed('2026-03-04')], is: null },
  { name: 'our own letter', events: [says('legal', '2026-03-02', 'outbound')], is: null },
  { name: 'a question', events: [says('question', '2026-03-02')], is: null },
];

describe('what stops all reminders to an account', () => {
  it.each(ROWS)('$name', ({ events, is }) => {
    const block = dunningBlockIn(aCase(events));
    const until = block?.until ? ` until ${block.until}` : '';
    expect(block && `${block.kind} ${block.since}${until}`).toBe(is);
  });

  it('comes back when the lifting is taken back', () => {
    const lift = { ...lifted('2026-03-04'), id: 'lift' };
    const before = [says('insolvency', '2026-03-02')];
    const undone = eventOf({ kind: 'step-undone', eventId: 'lift' }, 'case-1', '2026-03-05T09:00:00Z');
    expect(dunningBlockIn(aCase([...before, lift, undone]))).toEqual(dunningBlockIn(aCase(before)));
  });

  it('is of all cases the gravest that holds today', () => {
    const law = caseOf('law', mailIn('l', { sentOn: day('2026-03-05'), findings: [aFinding('legal')] }));
    const ended = aCase([says('insolvency', '2026-03-02'), blocked('2026-03-03', '2026-03-09')]);
    expect(dunningBlockOf([ended, law], TODAY)).toMatchObject({ kind: 'legal', caseId: 'law' });
    expect(dunningBlockOf([ended, law], day('2026-03-09'))).toMatchObject({ kind: 'insolvency' });
    expect(dunningBlockOf([], TODAY)).toBeNull();
  });
});

describe('what comes next while an account is blocked', () => {
  const quiet = aCase([
    says('question', '2026-02-01'),
    heard(mailIn('a', { direction: 'outbound', sentOn: day('2026-02-02') })),
  ]);
  const broken = aCase([
    heard(
      mailIn('p', {
        sentOn: day('2026-02-20'),
        findings: [aFinding('promise', ['1'], { on: day('2026-02-25') })],
      }),
    ),
    heard(mailIn('b', { direction: 'outbound', sentOn: day('2026-02-21') })),
  ]);
  const block = dunningBlockIn(caseOf('other', mailIn('i', { findings: [aFinding('insolvency')] })));

  it.each([
    ['a reminder', quiet, 'send_reminder'],
    ['a broken promise', broken, 'call_customer'],
  ] as const)('is not %s, whichever case blocks it', (_, collectionCase, unblocked) => {
    expect(proposeNextAction(collectionCase, TODAY).action).toBe(unblocked);
    expect(proposeNextAction(collectionCase, TODAY, { ...DEFAULT_HOUSE, block })).toMatchObject({
      action: 'none',
      rule: 'dunning_blocked',
    });
  });

  it('is to stop reminding on the case that says so, until someone lifts it', () => {
    const events = [says('insolvency', '2026-03-02')];
    expect(proposeNextAction(aCase(events), TODAY).action).toBe('stop_dunning');
    expect(proposeNextAction(aCase([...events, lifted('2026-03-04')]), TODAY).action).not.toBe(
      'stop_dunning',
    );
  });
});
