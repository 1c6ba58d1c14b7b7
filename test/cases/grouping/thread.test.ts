import { describe, expect, it } from 'vitest';
import { caseNumberOf } from '#cases/case-number.ts';
import { conversationOf, linksOf } from '#cases/grouping/thread.ts';
import { aMail, caseOf, day, mailIn, toPlace } from '../samples.ts';

const talk = caseOf(
  'talk',
  mailIn('first', { direction: 'outbound', items: ['1', '2'], subject: 'Offene Posten Februar' }),
  mailIn('second', {
    sentOn: day('2026-03-04'),
    items: ['2', '3'],
    conversationId: 'conv',
    subject: 'AW: Offene Posten Februar',
  }),
);

describe('the conversation of a mail', () => {
  it('holds the accounts and the items of the earlier mails, nearest first', () => {
    const mail = aMail('third', { inReplyTo: 'second', references: ['first', 'second'] });
    expect(conversationOf(mail, [talk])).toEqual({ accounts: ['A1'], items: ['2', '3', '1'] });
  });
  it('is found by Exchange too', () => {
    expect(conversationOf(aMail('third', { conversationId: 'conv' }), [talk]).items).toEqual(['2', '3']);
  });
  it('holds what the case has that the mail names by its number', () => {
    const named = [{ number: caseNumberOf('talk'), isInText: true }];
    const spoken = conversationOf(aMail('new', { subject: 'Frage' }), [talk], named);
    expect(spoken.accounts).toEqual(['A1']);
    expect(new Set(spoken.items)).toEqual(new Set(['1', '2', '3']));
  });
  it('is empty for a new mail', () => {
    expect(conversationOf(aMail('new', { subject: 'AW: Offene Posten Februar' }), [talk])).toEqual({
      accounts: [],
      items: [],
    });
  });
});

describe('a mail answers by its subject', () => {
  it.each([
    ['AW: Offene Posten Februar', true],
    ['RE: WG: Offene Posten Februar', true],
    ['Re[2]: offene  Posten Februar', true],
    ['Offene Posten Februar', false],
    ['AW: Offene Posten März', false],
    ['Re: Re: Re:', false],
  ])('%s: %s', (subject, answers) => {
    expect(linksOf(toPlace(aMail('new', { subject })), [talk]).length > 0).toBe(answers);
  });
  it('only between people who wrote before', () => {
    const from = { name: 'Someone', email: 'x@elsewhere.example' };
    expect(linksOf(toPlace(aMail('new', { subject: 'AW: Offene Posten Februar', from })), [talk])).toEqual(
      [],
    );
  });
  it('a machine that names the subject', () => {
    const mail = aMail('away', { subject: 'Automatische Antwort auf Offene Posten Februar' });
    expect(linksOf(toPlace(mail, { isAutomatic: true }), [talk])[0]?.mail.messageId).toBe('second');
  });
});
