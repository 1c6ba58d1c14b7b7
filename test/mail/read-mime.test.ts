import { describe, expect, test } from 'vitest';
import { readMime } from '#mail/read-mime.ts';
import { splitMail } from '#mail/split-mail.ts';
import { bytesOf } from './a-mail.ts';

const HEAD =
  'From: "Lindt, Nora" <Nora@Lindt.Example>\nTo: AR <ar@us.example>, Bob@US.example\nSubject: =?utf-8?Q?R=C3=BCckfrage?= =?utf-8?Q?_1187?=\nDate: Tue, 10 Mar 2026 23:30:00 -0500\nMessage-ID: <one@lindt.example>\nIn-Reply-To: <zero@us.example>\nReferences: <a@us.example> <zero@us.example>\n';

async function read(message: string) {
  return readMime(bytesOf(message), 'beef');
}

describe('a message', () => {
  test('headers, people, day on the sender’s clock', async () => {
    const mail = await read(`${HEAD}\nHello`);
    expect(mail).toMatchObject({
      messageId: 'one@lindt.example',
      inReplyTo: 'zero@us.example',
      references: ['a@us.example', 'zero@us.example'],
      from: { name: 'Lindt, Nora', email: 'nora@lindt.example' },
      to: [
        { name: 'AR', email: 'ar@us.example' },
        { name: '', email: 'bob@us.example' },
      ],
      sentAt: '2026-03-10T23:30:00-05:00',
      sentOn: '2026-03-10',
      subject: 'Rückfrage 1187',
      text: 'Hello',
      notes: [],
    });
  });

  test('without Message-ID and date', async () => {
    const mail = await read('Subject: x\n\nHello');
    expect(mail).toMatchObject({ messageId: 'sha256:beef', from: null, sentAt: null, sentOn: '1970-01-01' });
    expect(mail.notes).toEqual(['no readable date: taken as 1970-01-01']);
  });

  test('without a date, the day it was received', async () => {
    const mail = await read('Received: from a by b; Wed, 11 Mar 2026 08:00:00 +0100\nDate: soon\n\nx');
    expect(mail.sentAt).toBe('2026-03-11T08:00:00+01:00');
  });
});

const bodies = [
  {
    what: 'unknown charset',
    message: 'Content-Type: text/plain; charset=x-foo\n\nGr\xFC\xDFe',
    text: 'Grüße',
    note: 'unknown charset x-foo: read as windows-1252',
  },
  { what: 'latin 9', message: 'Content-Type: text/plain; charset=iso-8859-15\n\n100 \xA4', text: '100 €' },
  {
    what: 'quoted-printable',
    message:
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nR=C3=A8gle=\nment',
    text: 'Règlement',
  },
  {
    what: 'base64',
    message: 'Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nV2UgcGFpZC4=',
    text: 'We paid.',
  },
  {
    what: 'flowed',
    message: 'Content-Type: text/plain; format=flowed\n\nWe paid \nit all.\n',
    text: 'We paid it all.',
  },
  { what: 'empty', message: 'Content-Type: text/plain\n\n', text: '' },
  {
    what: 'HTML before plain',
    message:
      'Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n1187\n812,40\n--b\nContent-Type: text/html\n\n<table><tr><td>1187</td><td>812,40</td></tr></table>\n--b--',
    text: '1187\t812,40',
  },
  {
    what: 'plain before a stub of HTML',
    message:
      'Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nWe paid 1187 last week, all of it.\n--b\nContent-Type: text/html\n\n<p></p>\n--b--',
    text: 'We paid 1187 last week, all of it.',
  },
  {
    what: 'cut off',
    message:
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nWe paid.\n--b\nContent-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n\nAAAA',
    text: 'We paid.',
    note: 'the message is cut off: its last part may be missing',
  },
];

describe('bodies', () => {
  test.each(bodies)('$what', async ({ message, text, note }) => {
    const mail = await read(`${HEAD}${message}`);
    expect(mail.text).toBe(text);
    expect(mail.notes).toEqual(note ? [note] : []);
  });
});

describe('attachments', () => {
  test('names and sizes; a picture in the text is inline', async () => {
    const mail = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<img src="cid:p">\n--b\nContent-Type: image/png; name=logo.png\nContent-ID: <p>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\nAAAA\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''re%C3%A7u.pdf\nContent-Transfer-Encoding: base64\n\nAAAAAAAA\n--b--`,
    );
    expect(mail.attachments).toEqual([
      { name: 'logo.png', type: 'image/png', size: 3, isInline: true },
      { name: 'reçu.pdf', type: 'application/pdf', size: 6, isInline: false },
    ]);
    expect(mail.text).toBe('');
  });

  test('a mail attached is a mail passed on', async () => {
    const mail = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nFYI\n--b\nContent-Type: message/rfc822\n\nFrom: Max <max@kern.example>\nDate: Mon, 02 Mar 2026 10:00:00 +0100\nSubject: 1187\n\nThe goods were broken.\n--b--`,
    );
    const parts = splitMail(mail);
    expect(parts.newest.text).toBe('FYI');
    expect(parts.isOnlyForward).toBe(true);
    expect(parts.forwarded).toMatchObject({
      from: { name: 'Max', email: 'max@kern.example' },
      sentOn: '2026-03-02',
      subject: '1187',
      text: 'The goods were broken.',
    });
  });
});

describe('what is no mail', () => {
  test.each([
    '',
    '\n',
    'just words',
    '\u0000\u0001\u0002',
    'Content-Type: multipart/mixed; boundary=\n\n--\n',
  ])('%j', async (message) => {
    const mail = await read(message);
    expect(mail.messageId).toBe('sha256:beef');
    expect(mail.notes.length).toBeGreaterThan(0);
  });
});

describe('very many lines', () => {
  test.each(['7bit', 'quoted-printable'])(
    '%s: the same text, parts and soft breaks kept',
    async (encoding) => {
      const soft = encoding === 'quoted-printable' ? 'line =\ngoes on' : 'line goes on';
      const lines = `${`${soft}\n-- \n`.repeat(4000)}end`;
      const mail = await read(
        `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: ${encoding}\n\n${lines}\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--`,
      );
      expect(mail.text).toBe(`${'line goes on\n--\n'.repeat(4000)}end`);
      expect(mail.attachments.map((part) => part.name)).toEqual(['a.pdf']);
    },
  );

  test('half a million short lines do not run away', async () => {
    const mail = await read(`${HEAD}\n${'a\n'.repeat(500_000)}end`);
    expect(mail.text.endsWith('a\nend')).toBe(true);
  });
});
