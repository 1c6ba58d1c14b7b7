import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '#base/calendar-date.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { readFacts } from '#reading/read-facts.ts';
import type { DaySeen, Reference } from '#reading/reading.ts';
import { EVERYWHERE, REFERENCES } from './references.cases.ts';

const inBody = (body: string) => ({ subject: '', body, forwarded: null });

function read(text: string, language: LanguageCode): readonly string[] {
  return readFacts(inBody(text), language).references.map(shown);
}

function shown(reference: Reference): string {
  if (reference.form === 'range') return `range ${reference.kind} ${reference.from}..${reference.to}`;
  if (reference.form === 'number')
    return `${reference.isExcepted ? 'not ' : ''}${reference.kind} ${reference.isTail ? '…' : ''}${reference.number}`;
  const target = reference.at.what === 'rank' ? String(reference.at.rank) : reference.at.what;
  return `${target} ${reference.evidence.text}`;
}

describe('references', () => {
  for (const language of LANGUAGE_CODES) {
    for (const { text, says, notYet } of [...EVERYWHERE, ...REFERENCES[language]]) {
      const run = notYet ? it.fails : it;
      run(`${language}: ${text}`, () => expect(read(text, language)).toEqual(says));
    }

    it(`${language}: finds any labelled number again, and shows the very words`, () => {
      const label = REFERENCES[language][2]?.text.split(' ').slice(0, 2).join(' ') ?? '';
      const numbers = fc.tuple(
        fc.constantFrom('RE', 'FA', 'INV', 'VF', 'XK', ''),
        fc.constantFrom('-', '/', ''),
        fc.integer({ min: 1000, max: 99_999_999 }),
      );
      fc.assert(
        fc.property(numbers, ([series, joint, digits]) => {
          const number = `${series}${series && joint}${digits}`;
          const body = `${label} ${number}.`;
          const found = readFacts(inBody(body), language).references.filter((one) => one.form === 'number');
          expect(found.map((one) => one.number)).toEqual([number]);
          for (const { evidence } of found)
            expect(evidence.text).toBe(body.slice(evidence.start, evidence.end));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('takes the day of an invoice from the days that were read', () => {
    const body = 'Die Rechnung vom 31.01. ist falsch.';
    const on = calendarDate(2026, 1, 31);
    const evidence = { text: '31.01.', in: 'body' as const, start: 17, end: 23 };
    const day: DaySeen = { future: null, past: on, toItem: null, evidence, confidence: 0.9 };
    const [found] = readFacts(inBody(body), 'de', [day]).references;
    expect(found).toMatchObject({
      form: 'pointing',
      at: { what: 'issued_on', on },
      evidence: { text: 'Die Rechnung vom 31.01.' },
    });
  });

  it('reads columns by their headings and leaves their own vouchers out', () => {
    const body =
      'Our voucher    Invoice no.    Date          Paid\n5100238841     71543          01/12/2025    8,060.92\n5100239107     71499          31/12/2025    1,615.00\n';
    expect(read(body, 'en')).toEqual(['invoice 71543', 'invoice 71499']);
    const tabbed = 'Beleg\tUnser Zeichen\tBetrag\n71543\t88123\t12,00\n71499\t88124\t13,00';
    expect(read(tabbed, 'de')).toEqual(['invoice 71543', 'invoice 71499']);
  });

  it('keeps apart the numbers, amounts and currencies of a list', () => {
    const body = 'Remittance:\nInv 20411 £1,200.00\nInv 20417 £350.50\nCN 3307 (£50.00)\nTotal £1,500.50';
    expect(read(body, 'en')).toEqual(['invoice 20411', 'invoice 20417', 'credit_note CN 3307']);
    expect(read('Zahlungsavis:\n20411  12.03.2026  1.200,00\n20417  13.03.2026  350,50', 'de')).toEqual([
      'number 20411',
      'number 20417',
    ]);
    expect(read('a FT 2026/118 e a FT A/120 foram pagas', 'pt')).toEqual([
      'invoice FT 2026/118',
      'invoice FT A/120',
    ]);
  });

  it('proves the account by the VAT number of a signature, and reads nothing else there', () => {
    const body =
      'ACME GmbH\nMusterweg 12, 70173 Stuttgart\nTel. 0711/123456-78, Mobil 0171 2345678\nUSt-IdNr.: DE123456789, HRB 12345';
    expect(read(body, 'de')).toEqual(['vat DE123456789']);
    expect(read('NIF B12345678, Tfno: 91 123 45 67, 28013 Madrid', 'es')).toEqual(['vat B12345678']);
  });

  it('says where in the mail a number stands', () => {
    const found = readFacts({ subject: '446', body: 'FYI', forwarded: 'invoice 71543' }, 'en').references;
    expect(found.map(({ evidence }) => [evidence.in, evidence.text])).toEqual([
      ['subject', '446'],
      ['forwarded', '71543'],
    ]);
  });

  it('reads a megabyte of anything in under a second', () => {
    for (const piece of [
      '1',
      '1-',
      '1 ',
      'a@',
      'A',
      'O0',
      '. 1',
      'RE 1 ',
      'FR 1 ',
      '+1 ',
      '0 12 ',
      '\t1',
      '|  ',
      '(1',
      'the ',
      'É',
      '1\n',
      'rechnung ',
      'de la ',
    ]) {
      const from = performance.now();
      readFacts(inBody(piece.repeat(1_000_000 / piece.length)), 'de');
      expect(performance.now() - from, JSON.stringify(piece)).toBeLessThan(1_000);
    }
  });
});
