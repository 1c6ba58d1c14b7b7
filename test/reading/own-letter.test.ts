import { describe, expect, it } from 'vitest';
import { composeLetter } from '#cases/letters/compose-letter.ts';
import { htmlOfBlocks } from '#cases/letters/html-of-blocks.ts';
import { LETTER_KINDS, type LetterKind } from '#cases/letters/letter-kind.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { LETTER_VARIANTS } from '#languages/shape/letters.ts';
import type { Mail } from '#mail/mail.ts';
import { mailOfPosted } from '#mail/posted-mail.ts';
import type { Reading } from '#reading/reading.ts';
import { readOne } from '../../src/relance.ts';
import { FULL_FACTS, openItem } from '../cases/letters/full-facts.ts';
import { US } from '../cases/samples.ts';

/** Of one item there is no table but a line. */
const ONE_ITEM = { ...FULL_FACTS, items: FULL_FACTS.items.slice(0, 1) };
const FACTS = { ...FULL_FACTS, items: [...FULL_FACTS.items, openItem('HR26-10440', 5_000)] };
const HISTORY =
  '<hr><p>From: Ana Prado &lt;ana@calzados.example&gt;<br>Sent: Monday, 2 March 2026 09:12<br>To: Receivables<br>Subject: HR26-10436</p><p>12 boxes are missing.</p>';

type Sent = {
  readonly kind: LetterKind;
  readonly variant: string;
  readonly more?: string;
  readonly from?: string;
};

/** A letter as it comes back from the sent items: its HTML in the reply form, with the customer's mail below. */
function sent(code: LanguageCode, { kind, variant, more = '', from = `kim@${US}` }: Sent): Reading {
  const tone =
    (['neutral', 'hostile', 'frustrated', 'again', 'cordial'] as const)[variant.length % 5] ?? 'neutral';
  const { blocks } = composeLetter({ kind, variant, tone, rest: 'due' }, FACTS, {
    language: LANGUAGES[code],
    most: 30,
  });
  const html = `${htmlOfBlocks(blocks.slice(0, -2), code)}${more}${htmlOfBlocks(blocks.slice(-2), code)}<p>Kim Vos<br>Nordwind</p>${HISTORY}`;
  return readOne(mailOf(html, from), { us: [US], prior: null }).reading;
}

function mailOf(html: string, from = `kim@${US}`): Mail {
  return mailOfPosted({
    internetMessageId: '<sent@x.example>',
    conversationId: null,
    from: { name: 'Kim Vos', email: from },
    to: [{ name: 'Ana Prado', email: 'ana@calzados.example' }],
    cc: [],
    subject: 'RE: HR26-10436',
    sentAt: '2026-03-10T09:00:00Z',
    html,
    attachments: [],
    headers: null,
  });
}

const ALL = LETTER_KINDS.flatMap((kind) => LETTER_VARIANTS[kind].map((variant) => ({ kind, variant })));
const KIND_OF: Readonly<Record<LetterKind, string | null>> = {
  acknowledgement: 'acknowledgement',
  missing: 'question',
  status: 'acknowledgement',
  outcome: null,
  promise: 'acknowledgement',
  plan: 'question',
  payment_lookup: 'acknowledgement',
  hand_over: null,
};

describe.each(LANGUAGE_CODES)('our own letters in %s, read from the sent items', (code) => {
  it.each(ALL)('$kind $variant says what it is, and nothing else', ({ kind, variant }) => {
    const { language, findings, references } = sent(code, { kind, variant });
    expect(language).toBe(code);
    const isPaper = variant === 'proof' || variant === 'document';
    const says = isPaper ? 'document_request' : KIND_OF[kind];
    expect(
      findings.map((finding) => finding.kind),
      findings.at(-1)?.evidence.text,
    ).toEqual(says === null ? [] : [says]);
    const numbers = references.flatMap((one) =>
      one.form === 'number' && one.evidence.in === 'body' ? [one.number] : [],
    );
    const listed = variant === 'message' || variant === 'matter' ? [] : ['HR26-10436', 'HR26-10440'];
    expect(new Set(numbers)).toEqual(new Set(variant === 'credited' ? [...listed, 'GS-2041'] : listed));
  });
});

/** The same letter on one item as plain lines without gaps, as phones and some clients send it. */
function sentAsLines(code: LanguageCode, { kind, variant }: Sent): Reading {
  const { blocks } = composeLetter({ kind, variant, tone: 'neutral', rest: 'due' }, ONE_ITEM, {
    language: LANGUAGES[code],
    most: 30,
  });
  const lines = blocks.flatMap((block) => (block.is === 'text' ? [block.text] : block.lines));
  const text = [...lines, '', '-----Original Message-----', 'From: Ana', '', 'Hola'].join('\n');
  return readOne({ ...mailOf(''), text }, { us: [US], prior: null }).reading;
}

describe.each(LANGUAGE_CODES)('our own letters in %s, as plain lines', (code) => {
  it.each(ALL)('$kind $variant says no more than in paragraphs', ({ kind, variant }) => {
    const { findings } = sentAsLines(code, { kind, variant });
    expect(
      findings.filter(({ because }) => because !== 'our own letter').map(({ evidence }) => evidence.text),
    ).toEqual([]);
  });
});

describe('what a person adds to a letter', () => {
  const note = '<p>By the way: we have credited invoice HR26-10440 in full today, credit note GS-2050.</p>';
  it('is heard as ever', () => {
    const { findings } = sent('en', { kind: 'acknowledgement', variant: 'dispute', more: note });
    expect(findings.map(({ kind }) => kind)).toEqual(['acknowledgement', 'resolution']);
    expect(findings[1]?.evidence.text).toContain('credited invoice HR26-10440');
  });
  it('and a customer who sends our letter back speaks for themselves', () => {
    const asked = sent('en', { kind: 'missing', variant: 'day', from: 'ana@calzados.example' });
    expect(asked.findings.every(({ because }) => because !== 'our own letter')).toBe(true);
  });
});
