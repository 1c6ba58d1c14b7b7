import { describe, expect, it } from 'vitest';
import {
  ACKNOWLEDGEMENT_OBSTACLES,
  type AcknowledgementAsked,
  type AcknowledgementObstacle,
  acknowledgementObstacles,
  mayAcknowledge,
} from '#cases/letters/may-acknowledge.ts';
import type { MailInCase } from '#cases/mail-in-case.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import { automaticMarks } from '#mail/automatic-marks.ts';
import { readHeaders } from '#mail/headers.ts';
import { aCase, aFinding, day, heard, mailIn } from '../samples.ts';
import { CALZADOS } from './full-facts.ts';
import { did, says, TODAY } from './scene.ts';

const ANA = { name: 'Ana Prado', email: 'ana@calzados.example' };
const plainHeaders = automaticMarks(readHeaders('From: Ana <ana@calzados.example>'));
const KEPT = says([aFinding('dispute', ['F-1'])]);

function asked(kept: MailInCase = KEPT, more: Partial<AcknowledgementAsked> = {}): AcknowledgementAsked {
  return {
    policy: { acknowledgesByItself: true },
    today: day(TODAY),
    collectionCase: aCase([heard(kept)]),
    kept,
    mail: { from: ANA, replyTo: [], automatic: plainHeaders },
    account: { number: 'A1', confidence: 0.99, because: [] },
    customer: CALZADOS,
    isSettled: true,
    ...more,
  };
}

const from = (email: string) => ({ from: { name: '', email }, replyTo: [], automatic: plainHeaders });
const headed = (block: string) => ({ from: ANA, replyTo: [], automatic: automaticMarks(readHeaders(block)) });
const withFinding = (kind: 'bank_change' | 'insolvency' | 'legal' | 'auto_reply') =>
  asked(says([aFinding(kind), aFinding('dispute', ['F-1'])]));
const told = did({ kind: 'customer-told', letter: 'acknowledgement', how: 'mail' });
const toldBefore = did({ kind: 'customer-told', letter: 'acknowledgement', how: 'mail' }, '2026-03-09');
const letter = mailIn('ours', { direction: 'outbound', sentOn: day(TODAY) });
const bankBefore = says([aFinding('bank_change')], { sentOn: day('2026-03-02') });

const CASES: readonly (readonly [string, AcknowledgementObstacle, AcknowledgementAsked])[] = [
  ['switched off', 'switched_off', asked(KEPT, { policy: { acknowledgesByItself: false } })],
  ['our own letter', 'not_from_customer', asked({ ...KEPT, direction: 'outbound' })],
  ['mail among ourselves', 'not_from_customer', asked({ ...KEPT, direction: 'internal' })],
  ['a bounce', 'automatic_mail', asked(KEPT, { mail: headed('From: MAILER-DAEMON@mx.example') })],
  ['an automatic reply', 'automatic_mail', asked(KEPT, { mail: headed('Auto-Submitted: auto-replied') })],
  ['a generated mail', 'automatic_mail', asked(KEPT, { mail: headed('Auto-Submitted: auto-generated') })],
  ['bulk mail', 'automatic_mail', asked(KEPT, { mail: headed('Precedence: bulk') })],
  ['a list', 'automatic_mail', asked(KEPT, { mail: headed('List-Id: <x.list.example>') })],
  ['a newsletter', 'automatic_mail', asked(KEPT, { mail: headed('List-Unsubscribe: <mailto:x@y.example>') })],
  [
    'who asks for no answers',
    'automatic_mail',
    asked(KEPT, { mail: headed('X-Auto-Response-Suppress: DR, OOF, AutoReply') }),
  ],
  ['no way back', 'automatic_mail', asked(KEPT, { mail: headed('Return-Path: <>') })],
  [
    'an address nobody reads',
    'automatic_mail',
    asked(KEPT, { mail: headed('From: Calzados <no-reply@calzados.example>') }),
  ],
  ['what reads like a machine', 'automatic_mail', withFinding('auto_reply')],
  ['headers that nobody has seen', 'headers_unknown', asked(KEPT, { mail: headed('') })],
  ['a stranger', 'unknown_sender', asked(KEPT, { mail: from('ana@calzad0s.example') })],
  ['a private address', 'unknown_sender', asked(KEPT, { mail: from('ana.prado@gmail.com') })],
  ['nobody', 'unknown_sender', asked(KEPT, { mail: { ...from(''), from: null } })],
  [
    'answers to elsewhere',
    'answers_go_elsewhere',
    asked(KEPT, { mail: { ...from(ANA.email), replyTo: [{ name: '', email: 'x@y.example' }] } }),
  ],
  ['no account', 'account_not_sure', asked(KEPT, { account: null })],
  [
    'a likely account',
    'account_not_sure',
    asked(KEPT, { account: { number: 'A1', confidence: 0.94, because: [] } }),
  ],
  [
    'another customer’s case',
    'account_not_sure',
    asked(KEPT, { collectionCase: aCase([heard({ ...KEPT, accountNumber: 'B2' })]) }),
  ],
  [
    'the ledger of another account',
    'account_not_sure',
    asked(KEPT, { account: { number: 'B2', confidence: 0.99, because: [] } }),
  ],
  ['a reading in doubt', 'not_settled', asked(KEPT, { isSettled: false })],
  ['a bare thank you', 'nothing_to_acknowledge', asked(says([aFinding('acknowledgement')]))],
  ['nothing said', 'nothing_to_acknowledge', asked(says([]))],
  ['changed bank details', 'risk', withFinding('bank_change')],
  ['insolvency', 'risk', withFinding('insolvency')],
  ['a lawyer', 'risk', withFinding('legal')],
  [
    'a bank mail before, not checked',
    'risk',
    asked(KEPT, { collectionCase: aCase([heard(bankBefore), heard(KEPT)]) }),
  ],
  ['anger', 'hostile', asked({ ...KEPT, tone: { label: 'hostile', score: -1 } })],
  ['a threat', 'escalates', asked({ ...KEPT, isEscalation: true })],
  ['a second one that day', 'told_today', asked(KEPT, { collectionCase: aCase([heard(KEPT), told]) })],
  [
    'a letter of ours that day',
    'told_today',
    asked(KEPT, { collectionCase: aCase([heard(KEPT), heard(letter)]) }),
  ],
];

describe('an acknowledgement without a person', () => {
  it('goes out where nothing speaks against it', () => {
    expect(acknowledgementObstacles(asked())).toEqual([]);
    expect(mayAcknowledge(asked())).toBe(true);
  });

  it.each(CASES)('does not for %s: %s', (_, obstacle, question) => {
    expect(acknowledgementObstacles(question)).toContain(obstacle);
    expect(mayAcknowledge(question)).toBe(false);
  });

  it('is refused for each of the reasons in a case above', () => {
    expect(new Set(CASES.map(([, obstacle]) => obstacle))).toEqual(new Set(ACKNOWLEDGEMENT_OBSTACLES));
  });

  it('is off in the policy of the house', () => {
    expect(acknowledgementObstacles(asked(KEPT, { policy: DEFAULT_POLICY }))).toEqual(['switched_off']);
  });

  it.each([
    ['annoyance', asked({ ...KEPT, tone: { label: 'frustrated', score: -0.4 } })],
    ['a letter of the day before', asked(KEPT, { collectionCase: aCase([heard(KEPT), toldBefore]) })],
    ['a question', asked(says([aFinding('question')]))],
    [
      'answers to a colleague',
      asked(KEPT, { mail: { ...from(ANA.email), replyTo: [{ name: '', email: 'ap@calzados.example' }] } }),
    ],
    [
      'a bank mail found genuine',
      asked(KEPT, {
        collectionCase: aCase([
          heard(bankBefore),
          heard(KEPT),
          did({ kind: 'bank-verified', isGenuine: true }, '2026-03-05'),
        ]),
      }),
    ],
  ])('is not stopped by %s', (_, question) => {
    expect(acknowledgementObstacles(question)).toEqual([]);
  });
});
