import { describe, expect, it } from 'vitest';
import type { CaseView } from '#contract/contract.ts';
import {
  follow,
  type PaneEvent,
  type PaneState,
  START,
  shownKey,
  shownOpenMail,
  WORKLIST,
} from '../../../src/outlook/pane/pane-state.ts';
import { WORKLIST as LINES, mail, STATUS } from '../../browser/sample-views.ts';

const at = '2026-09-24T09:00:00Z';
const head = (key: string) => ({ key, messageId: key, subject: key, sender: 'S' });
const opened = (key: string): PaneEvent => ({ kind: 'opened', open: { is: 'mail', mail: head(key) } });
const read = (key: string): PaneEvent => ({ kind: 'read', key, view: mail({ messageId: key }), at });
const having = (...events: readonly PaneEvent[]): PaneState => events.reduce(follow, START);

describe('the pane follows', () => {
  it('starts waiting for Office, with nothing to ask', () => {
    expect(shownKey(START)).toBeNull();
    expect(START.wait).toBe('short');
  });

  it('shows the worklist with no mail open', () => {
    const state = having({ kind: 'opened', open: { is: 'none' } }, { kind: 'worklist-came', lines: LINES });
    expect(shownKey(state)).toBe(WORKLIST);
    expect(state.wait).toBe('none');
  });

  it('asks nothing for several mails', () =>
    expect(shownKey(having({ kind: 'opened', open: { is: 'several', count: 3 } }))).toBeNull());

  it('shows a mail once it is read', () => {
    const state = having(opened('a'), read('a'));
    expect(state.known.get('a')?.view.messageId).toBe('a');
    expect(state.wait).toBe('none');
  });

  it('keeps a late answer for the mail before, and goes on waiting', () => {
    const state = having(opened('a'), opened('b'), read('a'));
    expect(shownKey(state)).toBe('b');
    expect(state.wait).toBe('short');
    expect(state.known.get('a')).toBeDefined();
  });

  it('says so only when the wait for this mail is long', () => {
    expect(having(opened('a'), { kind: 'waited-long', key: 'a' }).wait).toBe('long');
    expect(having(opened('a'), opened('b'), { kind: 'waited-long', key: 'a' }).wait).toBe('short');
    expect(having(opened('a'), read('a'), { kind: 'waited-long', key: 'a' }).wait).toBe('none');
  });

  it('changes nothing when the same item is told again', () => {
    const state = having(opened('a'), read('a'));
    expect(follow(state, opened('a'))).toBe(state);
  });

  it('keeps the last known view under a trouble, and forgets the trouble with the next answer', () => {
    const state = having(opened('a'), read('a'), {
      kind: 'failed',
      key: 'a',
      trouble: { is: 'unreachable' },
    });
    expect(state.known.get('a')).toBeDefined();
    expect(state.trouble).toEqual({ is: 'unreachable' });
    expect(follow(state, read('a')).trouble).toBeNull();
  });

  it('does not blame this mail for the trouble of another', () =>
    expect(
      having(opened('b'), { kind: 'failed', key: 'a', trouble: { is: 'no-right' } }).trouble,
    ).toBeNull());

  it('visits a mail and comes back', () => {
    const away = having(opened('a'), read('a'), { kind: 'visited', messageId: 'b' });
    expect(shownKey(away)).toBe('b');
    expect(shownOpenMail(away)).toBeNull();
    expect(shownOpenMail(follow(away, { kind: 'returned' }))?.key).toBe('a');
  });

  it('ends a visit when Outlook turns to another mail', () =>
    expect(having(opened('a'), { kind: 'visited', messageId: 'b' }, opened('c')).visited).toBeNull());

  it('offers the newest correction for undo until told otherwise', () => {
    const correction = { id: 'c1', at, by: 'local', isUndone: false, was: 'dispute', taught: 1 };
    const body = { messageId: 'a', field: 'kind', finding: 0, to: null } as const;
    const view = mail({ messageId: 'a', corrections: [{ ...correction, body }] });
    const state = having(opened('a'), { kind: 'corrected', key: 'a', view, at });
    expect(state.justCorrected).toBe('c1');
    expect(follow(state, { kind: 'dismissed' }).justCorrected).toBeNull();
    expect(follow(state, opened('b')).justCorrected).toBeNull();
  });

  it('shows a case that came in every mail that it holds, and in no other', () => {
    const [SAMPLE] = mail({}).cases as [CaseView];
    const other = { ...SAMPLE, id: 'other' };
    const state = having(
      { kind: 'read', key: 'a', view: mail({ messageId: 'a', cases: [SAMPLE, other] }), at },
      { kind: 'read', key: 'b', view: mail({ messageId: 'b', cases: [SAMPLE] }), at },
      { kind: 'case-came', view: { ...SAMPLE, owner: 'Ada' } },
    );
    const owners = (key: string) => state.known.get(key)?.view.cases.map(({ owner }) => owner);
    expect([owners('a'), owners('b')]).toEqual([['Ada', null], ['Ada']]);
  });

  it('offers what was just done for undo, here and as long as the pane is open beside the step', () => {
    const done = { is: 'step', caseId: 'case', stepId: 's1' } as const;
    const state = having(opened('a'), { kind: 'done', done });
    expect(state.justDone).toEqual(done);
    const away = follow(state, opened('b'));
    expect(away.justDone).toBeNull();
    expect(away.ownSteps.has('s1')).toBe(true);
  });

  it('remembers a draft until it is said to be sent or not', () => {
    const draft = { letter: 'status', seen: 'e1' } as const;
    const drafted = { kind: 'drafted', caseId: 'case', draft } as const;
    const state = having(opened('a'), drafted, opened('b'));
    expect([...state.drafts]).toEqual([['case', draft]]);
    expect(follow(state, { ...drafted, draft: null }).drafts.size).toBe(0);
  });

  it('keeps the latest thirty mails', () => {
    const events = Array.from({ length: 40 }, (_, at) => read(`mail-${at}`));
    const { known } = having(...events);
    expect(known.size).toBe(30);
    expect(known.get('mail-39')).toBeDefined();
    expect(known.get('mail-9')).toBeUndefined();
  });

  it('takes the status without touching the mail', () => {
    const state = having(opened('a'), read('a'));
    expect(follow(state, { kind: 'status-came', status: STATUS })).toEqual({ ...state, status: STATUS });
  });
});
