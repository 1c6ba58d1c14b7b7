import { describe, expect, test } from 'vitest';
import { dayOf } from '#reading/findings/tie-day.ts';
import { readMail } from '#reading/read-mail.ts';
import type { Finding } from '#reading/reading.ts';
import { mailOf, partsOf, readText } from './read-text.ts';

/** Far above what is measured (under a second), far below what a regex that runs away takes. */
const TOO_LONG_MS = 10_000;

const numbers = (finding: Finding | undefined) =>
  finding?.references.flatMap((one) => (one.form === 'number' ? [one.number] : [])) ?? [];

describe('a mail read', () => {
  test('three things in one sentence are three findings', () => {
    const text =
      'Invoice 20418 is paid, invoice 20419 will be paid on Friday and the price on invoice 20420 is wrong.';
    const { findings, primary } = readText({ text, language: 'en' });
    const by = (kind: string) => findings.find((one) => one.kind === kind);
    expect(numbers(by('paid'))).toEqual(['20418']);
    expect(numbers(by('promise'))).toEqual(['20419']);
    expect(by('promise')?.day?.future).toBe('2026-03-13');
    expect(numbers(by('dispute'))).toEqual(['20420']);
    expect(by('dispute')?.reason).toBe('pricing');
    expect(primary).toBe('dispute');
  });

  // Not yet: heard whole since the second look, the sentence says paid alone.
  test('a verb left out is the verb before, looking ahead', () => {
    const { findings } = readText({
      text: 'Invoice 20418 is paid, invoice 20419 on Friday.',
      language: 'en',
    });
    expect(findings.map((one) => [one.kind, numbers(one), dayOf(one)])).toEqual([
      ['paid', ['20418'], null],
      ['promise', ['20419'], '2026-03-13'],
    ]);
  });

  test('two sums on two days are two promises', () => {
    const text = 'We will pay 4,000 EUR on 13 March 2026 and the rest by 31 March 2026.';
    const { findings } = readText({ text, language: 'en' });
    expect(findings.map((one) => [one.kind, dayOf(one)])).toEqual([
      ['promise', '2026-03-13'],
      ['promise', '2026-03-31'],
    ]);
  });

  test('rows of a remittance are one payment with all its references and the total', () => {
    const text =
      'We have today transferred the following invoices:\n\nInvoice\tAmount EUR\n20418\t10.00\n20419\t20.00\nTotal\t30.00';
    const { findings } = readText({ text, language: 'en' });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.kind).toBe('paid');
    expect(numbers(findings[0])).toEqual(['20418', '20419']);
  });

  test('"it" is what was spoken of before', () => {
    const text = 'This is about invoice 20418. We paid it on 3 March 2026.';
    const { findings } = readText({ text, language: 'en' });
    expect(findings.map((one) => [one.kind, numbers(one)])).toEqual([['paid', ['20418']]]);
  });

  test('a credit note netted in a payment is not missing', () => {
    const text = 'We paid 812.40 EUR today, less the credit note GS-0042.';
    expect(readText({ text, language: 'en' }).findings.map((one) => one.kind)).toEqual(['paid']);
  });

  test('the headers of a machine decide', () => {
    const automatic = { isBounce: false, isAutoReply: true };
    const text = 'We will pay invoice 20418 on Friday.';
    expect(readText({ text, language: 'en', automatic }).findings.map((one) => one.kind)).toEqual([
      'auto_reply',
    ]);
  });

  test('an absence may name who writes in future, a mail server may not', () => {
    const text = 'I have left the company. From now on please write to payables@auer.example.';
    const kinds = (isBounce: boolean) =>
      readText({ text, language: 'en', automatic: { isBounce, isAutoReply: !isBounce } }).findings.map(
        (one) => one.kind,
      );
    expect(kinds(false)).toEqual(['auto_reply', 'contact_change']);
    expect(kinds(true)).toEqual(['auto_reply']);
  });

  test('our own reminder says nothing', () => {
    const text = 'Invoice 20418 is overdue. When can we expect your payment? Please pay within 7 days.';
    expect(readText({ text, language: 'en', direction: 'outbound' }).findings).toEqual([]);
  });

  test('what we tell the customer of our own', () => {
    const text = 'We have issued a credit note for invoice 20418.';
    const { findings } = readText({ text, language: 'en', direction: 'outbound' });
    expect(findings.map((one) => [one.kind, one.outcome])).toEqual([['resolution', 'credited']]);
  });

  test('the subject of an answer is not its writer’s', () => {
    const subject = 'RE: We will pay 20418';
    expect(readText({ text: 'See you.', subject, language: 'en' }).findings).toEqual([]);
  });

  test('the text passed on is read, and the evidence stands there', () => {
    const mail = mailOf({ text: 'FYI', language: 'en' });
    const text = 'The goods never arrived.';
    const earlier = { from: null, to: [], sentOn: null, subject: null, text, marks: [] };
    const parts = { ...partsOf('FYI'), forwarded: earlier, isOnlyForward: true };
    const reading = readMail(mail, parts, { prior: 'en', direction: 'internal' });
    expect(reading.findings.map((one) => [one.kind, one.evidence.in])).toEqual([['dispute', 'forwarded']]);
  });

  test('references of quoted mails are context, nearest first', () => {
    const quoted = ['Invoice 20418 is due.', 'Invoice 20419 is due.'].map((text) => ({
      from: null,
      to: [],
      sentOn: null,
      subject: null,
      text,
    }));
    const mail = mailOf({ text: 'Noted, thank you.', language: 'en' });
    const reading = readMail(
      mail,
      { ...partsOf('Noted, thank you.'), quoted },
      { prior: 'en', direction: 'inbound' },
    );
    expect(reading.quotedReferences.map((one) => [one.number, one.evidence.in])).toEqual([
      ['20418', 'quoted'],
      ['20419', 'quoted'],
    ]);
    expect(reading.findings.flatMap((one) => one.references)).toEqual([]);
  });

  for (const [name, text] of [
    ['letters', 'a'.repeat(1_000_000)],
    ['we will', 'we will '.repeat(125_000)],
    ['dashes', '- '.repeat(500_000)],
    ['lines', 'we will pay\n'.repeat(90_000)],
    ['sentences', 'we will not pay until. '.repeat(45_000)],
  ] as const) {
    test(`one megabyte of ${name} is read in time`, () => {
      const started = performance.now();
      readText({ text, language: 'en' });
      expect(performance.now() - started).toBeLessThan(TOO_LONG_MS);
    });
  }
});
