import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMime } from '#mail/read-mime.ts';
import { type Draft, emptyDraft, htmlOf, peopleIn } from '../../src/preview/compose/draft.ts';
import { writeEml } from '../../src/preview/compose/write-eml.ts';

const POSTING = {
  from: { name: 'Nora Lindqvist', email: 'receivables@halden-roe.example' },
  sentAt: new Date('2026-11-20T09:30:05Z'),
  id: 'x@preview.example',
};
const read = (draft: Draft) => readMime(new TextEncoder().encode(writeEml(draft, POSTING)), 'hash');

describe('the message that the preview sends', () => {
  it('is read back as it was written', async () => {
    const draft = {
      ...emptyDraft('k'),
      to: 'Élodie "Lo" Müller <elodie@x.example>; ap@x.example',
      subject: 'Facture échue : HR26-1 – 1 104,64 €',
      text: 'Bonjour,\n\nçà va ?\n.\nFrom me',
    };
    expect(await read(draft)).toMatchObject({
      messageId: 'x@preview.example',
      from: { name: 'Nora Lindqvist', email: 'receivables@halden-roe.example' },
      to: [
        { name: 'Élodie Lo Müller', email: 'elodie@x.example' },
        { name: '', email: 'ap@x.example' },
      ],
      subject: 'Facture échue : HR26-1 – 1 104,64 €',
      text: 'Bonjour,\n\nçà va ?\n.\nFrom me',
      sentOn: '2026-11-20',
      notes: [],
    });
  });

  it('whatever is typed, no header is added and none is lost', async () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, async (subject, name, text) => {
        const to = `${name.replace(/[<>;,]/g, '')} <ana@x.example>\r\nBcc: evil@x.example`;
        const mail = await read({
          ...emptyDraft('k'),
          to,
          subject: `a ${subject}\r\nBcc: evil@x.example`,
          text,
        });
        expect(mail.messageId).toBe('x@preview.example');
        expect(mail.sentOn).toBe('2026-11-20');
        expect([...mail.to, ...mail.cc].filter(({ email }) => email.startsWith('evil')).length).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the line of recipients', () => {
  it.each([
    { line: '', people: [] },
    { line: 'Helen Marsh', people: [] },
    { line: 'helen@x.example', people: [{ name: '', email: 'helen@x.example' }] },
    { line: 'Helen <helen@x.example>, ', people: [{ name: 'Helen', email: 'helen@x.example' }] },
    {
      line: '"Marsh" <h@x.example>;b@x.example',
      people: [
        { name: 'Marsh', email: 'h@x.example' },
        { name: '', email: 'b@x.example' },
      ],
    },
  ])('$line', ({ line, people }) => expect(peopleIn(line)).toEqual(people));
});

describe('the body of a draft', () => {
  it('is text, never markup', () => {
    expect(htmlOf({ ...emptyDraft('k'), text: '<b>& now</b>\n\nx' })).toBe(
      '<div>&lt;b&gt;&amp; now&lt;/b&gt;</div><div><br></div><div>x</div>',
    );
  });
});
