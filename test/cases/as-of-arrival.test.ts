import { describe, expect, it } from 'vitest';
import { asOfArrival } from '#cases/as-of-arrival.ts';
import { aMail, day } from './samples.ts';

const ARRIVED = { on: day('2026-03-10'), at: '2026-03-10T08:00:00.000Z' };

describe('the day a mail counts from', () => {
  it.each([
    ['2026-03-09', '2026-03-09', null],
    ['2026-03-10', '2026-03-10', null],
    ['2027-01-01', '2026-03-10', '2027-01-01'],
  ])('dated %s, taken in on 10 March: %s', (sentOn, counts, datedOn) => {
    const dated = asOfArrival(aMail('m', { sentOn: day(sentOn) }), ARRIVED);
    expect([dated.mail.sentOn, dated.datedOn]).toEqual([counts, datedOn]);
    expect(dated.mail.sentAt).toBe(datedOn === null ? `${sentOn}T09:00:00Z` : ARRIVED.at);
  });

  it('is its own where nobody has a clock', () => {
    const mail = aMail('m', { sentOn: day('2099-01-01') });
    expect(asOfArrival(mail, null)).toEqual({ mail, datedOn: null });
  });
});
