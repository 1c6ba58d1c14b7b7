import { describe, expect, test } from 'vitest';
import { automaticMarks } from '#mail/automatic-marks.ts';
import { directionOf, ownDomains } from '#mail/direction.ts';
import { isFreeMail } from '#mail/free-mail.ts';
import { readHeaders } from '#mail/headers.ts';
import { readMailDate } from '#mail/mail-date.ts';
import { mailOfPosted, type PostedMail } from '#mail/posted-mail.ts';
import { readQuoteDate } from '#mail/quote-date.ts';
import { aMail } from './a-mail.ts';

describe('mail dates', () => {
  test.each([
    ['Tue, 10 Mar 2026 09:05:00 +0100', '2026-03-10T09:05:00+01:00'],
    ['10 Mar 26 09:05 GMT', '2026-03-10T09:05:00Z'],
    ['Tue, 10 Mar 2026 09:05:00 EST (mail)', '2026-03-10T09:05:00-05:00'],
    ['Tue Mar 10 09:05:00 2026', '2026-03-10T09:05:00Z'],
    ['2026-03-10T09:05:00.000Z', '2026-03-10T09:05:00Z'],
    ['Tue, 31 Feb 2026 09:05:00 +0100', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ])('%s', (text, sentAt) => {
    expect(readMailDate(text)?.sentAt).toBe(sentAt);
  });
});

describe('days in quoted headers', () => {
  test.each([
    ['mercredi 18 février 2026 à 09:27', '2026-02-18'],
    ['Mi., 18. Feb. 2026 um 09:27 Uhr', '2026-02-18'],
    ['1er mars 2026', '2026-03-01'],
    ['2 de novembro de 2021, 09:26', '2021-11-02'],
    ['March 3rd, 2026', '2026-03-03'],
    ['3/4/2026 10:20 AM', '2026-03-04'],
    ['03/04/2026 10:20', '2026-04-03'],
    ['18.02.26 09:27', '2026-02-18'],
    ['woensdag 4 mrt. 2026', '2026-03-04'],
    ['2026-02-18 09:27', '2026-02-18'],
    ['31.02.2026', null],
    ['gestern', null],
  ])('%s', (text, day) => {
    expect(readQuoteDate(text)).toBe(day);
  });
});

describe('what a machine wrote', () => {
  test.each([
    ['Auto-Submitted: auto-replied', 'isAutoReply'],
    ['Auto-Submitted: auto-generated\nIn-Reply-To: <a@b>', 'isAutoReply'],
    ['X-MS-Exchange-Inbox-Rules-Loop: a@b', 'isAutoReply'],
    ['Precedence: auto_reply', 'isAutoReply'],
    ['Content-Type: multipart/report; report-type=disposition-notification', 'isAutoReply'],
    [
      'Content-Type: multipart/report; report-type="delivery-status"\nAuto-Submitted: auto-replied',
      'isBounce',
    ],
    ['From: MAILER-DAEMON@mx.example', 'isBounce'],
    ['From: Mail Delivery System <x@mx.example>', 'isBounce'],
    ['X-Failed-Recipients: a@b.example', 'isBounce'],
    ['Auto-Submitted: no', null],
    ['Auto-Submitted: auto-generated', null],
    ['X-Auto-Response-Suppress: All', null],
    ['From: Nora <nora@daemon.example>', null],
    ['', null],
  ])('%s', (block, is) => {
    const marks = automaticMarks(readHeaders(block));
    expect(marks).toMatchObject({ isBounce: is === 'isBounce', isAutoReply: is === 'isAutoReply' });
    if (is !== null) expect(marks.isUnanswerable).toBe(true);
  });
});

describe('what no machine may answer', () => {
  test.each([
    ['Auto-Submitted: auto-generated', true],
    ['Auto-Submitted: no', false],
    ['Precedence: bulk', true],
    ['Precedence: list', true],
    ['Precedence: first-class', false],
    ['List-Id: Customers <c.list.example>', true],
    ['List-Unsubscribe: <https://x.example>', true],
    ['X-Auto-Response-Suppress: All', true],
    ['X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply', true],
    ['X-Auto-Response-Suppress: DR, RN', false],
    ['Return-Path: <>', true],
    ['Return-Path: <a@b.example>', false],
    ['From: Kern <noreply@kern.example>', true],
    ['From: do-not-reply@kern.example', true],
    ['From: ne-pas-repondre@kern.example', true],
    ['From: Nora <nora.reply@kern.example>', false],
    ['', undefined],
  ])('%s', (block, isUnanswerable) => {
    expect(automaticMarks(readHeaders(block)).isUnanswerable).toBe(isUnanswerable);
  });
});

describe('direction', () => {
  const from = (email: string, ...to: string[]) =>
    aMail('', { from: { name: '', email }, to: to.map((address) => ({ name: '', email: address })) });
  test.each([
    [from('a@kern.example', 'ar@us.example'), 'inbound'],
    [from('ar@us.example', 'a@kern.example'), 'outbound'],
    [from('ar@us.example', 'bob@mail.us.example'), 'internal'],
    [from('ar@us.example', 'bob@us.example', 'a@kern.example'), 'outbound'],
    [from('a@notus.example', 'ar@us.example'), 'inbound'],
    [aMail('', { from: null }), 'inbound'],
  ])('%#', (mail, direction) => {
    expect(directionOf(mail, ['US.example'])).toBe(direction);
  });

  test('own domain: the one most mails come from or go to, free mail apart', () => {
    const mails = [
      from('x@gmail.com', 'ar@us.example'),
      from('y@gmail.com', 'ar@us.example'),
      from('z@gmail.com', 'ar@us.example', 'q@kern.example'),
    ];
    expect(ownDomains(mails)).toEqual(['us.example']);
    expect(ownDomains([])).toEqual([]);
    expect(isFreeMail('Yahoo.co.uk')).toBe(true);
    expect(isFreeMail('kern.example')).toBe(false);
  });
});

describe('a mail that the pane posts', () => {
  const posted: PostedMail = {
    internetMessageId: '<one@kern.example>',
    conversationId: 'AAQk',
    from: { name: 'Eva', email: 'Eva@Kern.example' },
    to: [],
    cc: [],
    subject: ' Re: 1187 ',
    sentAt: '2026-03-10T23:30:00Z',
    html: '<p>Paid.</p>',
    attachments: [{ name: 'a.pdf', size: 10 }],
    headers: null,
  };
  test('without headers', () => {
    expect(mailOfPosted(posted)).toMatchObject({
      messageId: 'one@kern.example',
      conversationId: 'AAQk',
      from: { email: 'eva@kern.example' },
      sentOn: '2026-03-10',
      subject: 'Re: 1187',
      text: 'Paid.',
      inReplyTo: null,
    });
  });
  test('headers tell the thread, the sender’s own day and that a machine wrote', () => {
    const headers =
      'Date: Wed, 11 Mar 2026 00:30:00 +0100\r\nIn-Reply-To: <zero@us.example>\r\nReferences: <a@us.example>\r\n <zero@us.example>\r\nAuto-Submitted: auto-replied';
    expect(mailOfPosted({ ...posted, headers })).toMatchObject({
      sentOn: '2026-03-11',
      inReplyTo: 'zero@us.example',
      references: ['a@us.example', 'zero@us.example'],
      automatic: { isAutoReply: true },
    });
  });
});
