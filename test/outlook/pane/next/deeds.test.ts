import { describe, expect, it } from 'vitest';
import { NEXT_ACTIONS } from '#cases/actions/next-action.ts';
import type { CaseView } from '#contract/contract.ts';
import { deedsOf, isWaiting, otherDeeds } from '../../../../src/outlook/pane/next/deeds.ts';
import { DISPUTED_MAIL } from '../../../browser/sample-views.ts';

const [SAMPLE] = DISPUTED_MAIL.cases as [CaseView];
const asking = (action: CaseView['nextAction']['action'], more: Partial<CaseView> = {}): CaseView => ({
  ...SAMPLE,
  nextAction: { ...SAMPLE.nextAction, action },
  ...more,
});
const names = (deeds: readonly { readonly is: string }[]) => deeds.map(({ is }) => is).join(' ');
const NO_DISPUTE = { disputes: [], state: 'promised' } as const;

describe('what is offered for a proposal', () => {
  it.each(NEXT_ACTIONS)('%s: at most two buttons, none of them twice', (action) => {
    const deeds = deedsOf(asking(action));
    expect(deeds.length).toBeLessThanOrEqual(2);
    expect(new Set(deeds.map(({ is }) => is)).size).toBe(deeds.length);
  });

  it.each(NEXT_ACTIONS.filter((action) => !isWaiting(action)))('%s: can be done from here', (action) => {
    const settled = action === 'close_case' ? NO_DISPUTE : {};
    expect(deedsOf(asking(action, settled)).length).toBeGreaterThan(0);
  });

  it('nothing is given to a resolver where nothing is contested', () => {
    expect(names(deedsOf(asking('acknowledge_dispute', NO_DISPUTE)))).toBe('letter');
    expect(names(otherDeeds(asking('await_promise', NO_DISPUTE)))).toBe('accept told block close');
    expect(names(otherDeeds(asking('look_up_payment', NO_DISPUTE)))).toBe('accept letter told block close');
  });

  it('what is given already is not offered beside the reply, but can be given again', () => {
    const given = asking('acknowledge_dispute', { carried: ['given'] });
    expect(names(deedsOf(given))).toBe('letter');
    expect(names(otherDeeds(given))).toContain('assign');
    expect(names(deedsOf(asking('escalate', { carried: ['given'] })))).toBe('assign');
  });

  it('a broken promise is spoken of, or asked about in writing', () => {
    const broken = { ...SAMPLE.nextAction, action: 'call_customer', rule: 'promise_broken' } as const;
    expect(names(deedsOf({ ...SAMPLE, ...NO_DISPUTE, nextAction: broken }))).toBe('told letter');
    expect(names(deedsOf(asking('call_customer', NO_DISPUTE)))).toBe('told');
  });

  it('an insolvency is passed on though nothing is contested', () =>
    expect(names(deedsOf(asking('stop_dunning', { disputes: [], state: 'insolvency' })))).toBe(
      'assign accept',
    ));

  it('what is accepted is not offered for acceptance again', () => {
    const accepted = { ...SAMPLE.nextAction, action: 'update_contact', decided: 'accepted' } as const;
    expect(names(deedsOf({ ...SAMPLE, nextAction: accepted }))).toBe('');
    expect(names(otherDeeds({ ...SAMPLE, nextAction: accepted }))).toBe('assign outcome told block');
  });

  it('a case that has come to nothing more to do can only be told of or reopened', () => {
    const closed = { ...NO_DISPUTE, stage: { stage: 'closed', since: '2026-09-22' } } as const;
    expect(names(otherDeeds(asking('none', closed)))).toBe('told reopen');
  });

  it('an open dispute keeps a case open', () =>
    expect(names(otherDeeds(asking('none')))).toBe('assign outcome told block'));
});
