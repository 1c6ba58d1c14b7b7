import { describe, expect, it } from 'vitest';
import { addressesNamedIn, doubtfulBankMails, mailToAnswer, recipientOf } from '#cases/letters/recipient.ts';
import { splitMail } from '#mail/split-mail.ts';
import { aCase, aFinding, aMail, caseOf, day, heard, mailIn } from '../samples.ts';
import { CALZADOS } from './full-facts.ts';
import { did, says } from './scene.ts';

const person = (email: string, name = '') => ({ email, name });
const ANA = person('ana@calzados.example', 'Ana Prado');

describe('who is written to', () => {
  it.each([
    ['the sender', { from: ANA, replyTo: [] }, ANA.email],
    [
      'where answers shall go, if it is the customer’s',
      { from: ANA, replyTo: [person('pagos@calzados.example')] },
      'pagos@calzados.example',
    ],
    [
      'or a domain below it',
      { from: ANA, replyTo: [person('x@ap.calzados.example')] },
      'x@ap.calzados.example',
    ],
    ['not where it is anyone’s', { from: ANA, replyTo: [person('calzados@gmail.com')] }, ANA.email],
    ['nor a look-alike', { from: ANA, replyTo: [person('ana@calzad0s.example')] }, ANA.email],
    [
      'nor a domain that only ends alike',
      { from: ANA, replyTo: [person('ana@mis-calzados.example')] },
      ANA.email,
    ],
    ['a contact on file where the mail has no sender', { from: null, replyTo: [] }, ANA.email],
  ])('%s', (_, mail, email) => {
    expect(recipientOf(mail, CALZADOS, [])?.email).toBe(email);
  });
  it('without a customer nobody but the sender', () => {
    expect(recipientOf({ from: ANA, replyTo: [person('pagos@calzados.example')] }, null, [])?.email).toBe(
      ANA.email,
    );
    expect(recipientOf({ from: null, replyTo: [] }, null, [])).toBeNull();
  });
  it('never an address that a doubtful bank mail names: a contact on file, else nobody', () => {
    const mail = { from: person('new@calzados.example'), replyTo: [] };
    expect(recipientOf(mail, CALZADOS, ['new@calzados.example'])?.email).toBe(ANA.email);
    expect(recipientOf(mail, CALZADOS, ['new@calzados.example', ANA.email])).toBeNull();
    expect(
      recipientOf({ ...mail, from: person('NEW@calzados.example') }, null, ['new@calzados.example']),
    ).toBeNull();
  });
});

describe('a look-alike of the customer', () => {
  it('is never written to: a contact on file is, else nobody', () => {
    const mail = { from: person('ana@calzad0s.example'), replyTo: [] };
    expect(recipientOf(mail, CALZADOS, [])?.email).toBe(ANA.email);
    expect(recipientOf(mail, { ...CALZADOS, contacts: [] }, [])).toBeNull();
  });
  it('but an adviser of another name is', () => {
    expect(recipientOf({ from: person('eva@asesoria.example'), replyTo: [] }, CALZADOS, [])?.email).toBe(
      'eva@asesoria.example',
    );
  });
});

describe('the addresses of a mail', () => {
  it('are those of its people and its words, not of its history', () => {
    const mail = aMail('m', {
      from: person('Fraud@calzad0s.example'),
      replyTo: [person('x@elsewhere.example')],
      cc: [person('y@elsewhere.example')],
      text: 'Please answer to boss@elsewhere.example only.\n\nOn 2 March 2026, Ana <ana@calzados.example> wrote:\n> Hello\n> ana@calzados.example\n',
    });
    const named = addressesNamedIn(mail, splitMail(mail));
    expect(named).toEqual(
      expect.arrayContaining([
        'fraud@calzad0s.example',
        'x@elsewhere.example',
        'y@elsewhere.example',
        'boss@elsewhere.example',
      ]),
    );
    expect(named).not.toContain('ana@calzados.example');
  });
});

describe('a bank mail', () => {
  const bank = says([aFinding('bank_change')]);
  it('is doubtful until it is found genuine by phone', () => {
    const checked = (isGenuine: boolean, on?: string) =>
      doubtfulBankMails(aCase([heard(bank), did({ kind: 'bank-verified', isGenuine }, on)])).length;
    expect(doubtfulBankMails(aCase([heard(bank)]))).toHaveLength(1);
    expect([checked(true), checked(false), checked(true, '2026-03-01')]).toEqual([0, 1, 1]);
  });
});

describe('the mail that is answered', () => {
  const first = mailIn('first', { sentOn: day('2026-03-02'), findings: [aFinding('question')] });
  const inside = mailIn('inside', { sentOn: day('2026-03-03'), direction: 'internal' });
  const away = mailIn('away', { sentOn: day('2026-03-04'), findings: [aFinding('auto_reply')] });
  const bank = mailIn('bank', { sentOn: day('2026-03-05'), findings: [aFinding('bank_change')] });
  const told = caseOf('case-1', first, inside, away, bank);
  it('is the one named, if the customer wrote it', () => {
    expect(mailToAnswer(told, 'bank')?.messageId).toBe('bank');
    expect(mailToAnswer(told, 'inside')).toBeNull();
    expect(mailToAnswer(told, 'other')).toBeNull();
  });
  it('else the latest of a person that asks for no money elsewhere', () => {
    expect(mailToAnswer(told, null)?.messageId).toBe('first');
    expect(mailToAnswer(caseOf('case-1', inside, away, bank), null)).toBeNull();
  });
});
