import { describe, expect, test } from 'vitest';
import { splitMail } from '#mail/split-mail.ts';
import { aMail } from './a-mail.ts';
import { frames } from './frames.cases.ts';

const EARLIER =
  'Guten Tag Frau Lindt,\n\nRechnung 4711-26 über 812,40 ist offen.\nBitte prüfen.\n\nHans Brandl';
const OWN = 'Hello Hans,\n\nwe paid it on Monday.\n\nNora';

function framed(frame: string): string {
  const marked = EARLIER.split('\n')
    .map((line) => `> ${line}`.trim())
    .join('\n');
  return frame.replace('{text}', EARLIER).replace('{> text}', marked);
}

describe.each(frames)('$language, $client', ({ frame, isForward, from, sentOn }) => {
  test('the sender’s own words are the newest text', () => {
    const parts = splitMail(aMail(`${OWN}\n\n${framed(frame)}`));
    const earlier = isForward ? parts.forwarded : parts.quoted[0];
    expect(parts.newest.text).toBe(OWN);
    expect(earlier?.text).toBe(EARLIER);
    expect(from.includes('@') ? earlier?.from?.email : earlier?.from?.name).toBe(from);
    expect(earlier?.sentOn).toBe(sentOn);
    expect(parts.isOnlyForward).toBe(false);
  });

  test('with nothing above, all is the earlier mail', () => {
    const parts = splitMail(aMail(framed(frame), { subject: 'WG: Konto' }));
    expect(parts.newest.text).toBe('');
    expect(parts.forwarded?.text).toBe(EARLIER);
    expect(parts.isOnlyForward).toBe(true);
  });
});

describe('whole threads', () => {
  test('each earlier mail by itself, nearest first', () => {
    const thread = `Ok, erledigt.\n\nVon: Eva Kern <eva@kern.example>\nGesendet: Montag, 2. März 2026 10:00\nAn: Nora\nBetreff: AW: Konto\n\nUnd die zweite?\n\nOn Fri, Feb 27, 2026 at 4:05 PM Hans Brandl <hans@brandl.example> wrote:\n\n> Die erste ist bezahlt.\n>\n> On 20 Feb 2026, at 08:00, Eva Kern <eva@kern.example> wrote:\n>\n>> Bitte zahlen.`;
    const parts = splitMail(aMail(thread));
    expect(parts.newest.text).toBe('Ok, erledigt.');
    expect(parts.quoted.map((mail) => [mail.from?.email, mail.sentOn, mail.text])).toEqual([
      ['eva@kern.example', '2026-03-02', 'Und die zweite?'],
      ['hans@brandl.example', '2026-02-27', 'Die erste ist bezahlt.'],
      ['eva@kern.example', '2026-02-20', 'Bitte zahlen.'],
    ]);
  });

  test('answers below and between the quoted lines', () => {
    const parts = splitMail(
      aMail(
        'On 2 March 2026 Hans Brandl wrote:\n> Was 1187 paid?\n\nYes, on Friday.\n\n> And 1188?\n\nNo, the goods were broken.\n\nNora',
      ),
    );
    expect(parts.newest.text).toBe('Yes, on Friday.\n\nNo, the goods were broken.\n\nNora');
    expect(parts.quoted).toHaveLength(1);
    expect(parts.quoted[0]?.text).toContain('And 1188?');
  });

  test('an answer to a mail that passed on another keeps both as history', () => {
    const parts = splitMail(
      aMail(
        'Danke!\n\nAm 02.03.2026 um 10:00 schrieb Eva Kern <eva@kern.example>:\n\nSiehe unten.\n\n---------- Forwarded message ---------\nFrom: Hans Brandl <hans@brandl.example>\nDate: Fri, Feb 27, 2026 at 4:05 PM\nSubject: Konto\n\nBitte zahlen.',
        { subject: 'AW: WG: Konto' },
      ),
    );
    expect(parts.forwarded).toBeNull();
    expect(parts.quoted.map((mail) => mail.text)).toEqual(['Siehe unten.', 'Bitte zahlen.']);
  });

  test('a header block of a language we do not know, under a rule', () => {
    const parts = splitMail(
      aMail(
        'Thanks, done.\n\n________________________________\nOd: Jan Novak <jan@novak.example>\nWysłano: 2 marca 2026 10:00\nDo: Nora\nTemat: Konto\n\nProsimy o zapłatę.',
      ),
    );
    expect(parts.newest.text).toBe('Thanks, done.');
    expect(parts.quoted[0]?.text).toBe('Prosimy o zapłatę.');
  });
});

const handingOn = [
  { language: 'en', says: 'FYI' },
  { language: 'en', says: 'Hi Tom,\n\nplease see below.\n\nThanks\nNora' },
  { language: 'fr', says: 'Pour info' },
  { language: 'fr', says: 'Bonjour Paul,\n\nMerci de voir ci-dessous.\n\nCdt,\nNora' },
  { language: 'de', says: 'z.K.' },
  { language: 'de', says: 'Hallo Uwe,\n\nzur Kenntnis.\n\nGruß\nNora' },
  { language: 'es', says: 'Para tu información.\n\nSaludos' },
  { language: 'it', says: 'Per conoscenza.' },
  { language: 'nl', says: 'Ter info, zie hieronder.\n\nGroet,\nNora' },
  { language: 'pt', says: 'Para conhecimento.\n\nCumprimentos,\nNora' },
];
const forwarded =
  '\n\n---------- Forwarded message ---------\nFrom: Hans Brandl <hans@brandl.example>\nSubject: Konto\n\nWe will not pay 4711-26.';

describe('mails that only pass another on', () => {
  test.each(handingOn)('$language: $says', ({ says }) => {
    const parts = splitMail(aMail(says + forwarded));
    expect(parts.isOnlyForward).toBe(true);
    expect(parts.newest.text).toBe(says);
    expect(parts.forwarded?.text).toBe('We will not pay 4711-26.');
  });
  test.each([
    'Pour info, la facture 4711-26 est en litige.',
    'FYI, I spoke to him and they pay half of it on Friday, the rest once the credit note is here.',
    'Bitte gutschreiben.',
  ])('has words of its own: %s', (says) => {
    expect(splitMail(aMail(says + forwarded)).isOnlyForward).toBe(false);
  });
});

describe('nothing to split', () => {
  test.each([
    'From: our side nothing is open.\nTo: be clear, all was paid.',
    'On 3 March your driver wrote:\n"two pallets missing" on the slip.',
    'Le 3 mars, votre chauffeur a écrit :\nmanque deux palettes.',
    'Am 3. März schrieb Ihr Fahrer auf den Lieferschein:\nzwei fehlen.',
    'Loaded at Bremen\nFrom: Bremen\nTo: Lyon\nDate: 3 March 2026\nTwo pallets short.',
    'Open over 90 days:\n> 5,000 EUR',
    'Positions:\n----------\n1187   812,40\n----------\nTotal  812,40',
    'Tel.: 030 123456\nFax: 030 123457\nE-Mail: nora@lindt.example\nWeb: lindt.example',
    '',
  ])('%j', (text) => {
    const parts = splitMail(aMail(text));
    expect(parts.newest.text).toBe(text);
    expect(parts.quoted).toEqual([]);
    expect(parts.forwarded).toBeNull();
  });
});
