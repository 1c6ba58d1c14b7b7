import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '#languages/language.ts';
import { MAX_SENTENCE, MAX_SENTENCES, sentencesOf } from '#reading/sentences/sentences.ts';

type SentenceCase = {
  readonly why: string;
  readonly language: LanguageCode;
  readonly text: string;
  readonly are: readonly string[];
};

const CASES: readonly SentenceCase[] = [
  {
    why: 'dot, question and exclamation',
    language: 'en',
    text: 'We paid. Did you see it? Thanks!',
    are: ['We paid.', 'Did you see it?', 'Thanks!'],
  },
  {
    why: 'an English title',
    language: 'en',
    text: 'Ask Mr. Reed. He knows.',
    are: ['Ask Mr. Reed.', 'He knows.'],
  },
  {
    why: 'a German abbreviation with a space',
    language: 'de',
    text: 'Wir zahlen z. B. am Freitag. Danke.',
    are: ['Wir zahlen z. B. am Freitag.', 'Danke.'],
  },
  {
    why: 'i. A.',
    language: 'de',
    text: 'Gezeichnet i. A. Berger. Ende.',
    are: ['Gezeichnet i. A. Berger.', 'Ende.'],
  },
  {
    why: 'a German day',
    language: 'de',
    text: 'Wir zahlen am 15. März. Danke.',
    are: ['Wir zahlen am 15. März.', 'Danke.'],
  },
  {
    why: 'a German day that ends the sentence',
    language: 'de',
    text: 'Der Rest kommt am 20. Die 104571 läuft normal mit. Am 3. Oktober ist zu.',
    are: ['Der Rest kommt am 20.', 'Die 104571 läuft normal mit.', 'Am 3. Oktober ist zu.'],
  },
  {
    why: 'long lines that each begin with their item',
    language: 'en',
    text: '702200 - we have paid this one today by transfer, 4820.00 EUR\nSV 0879: the price in our order is 890 and you have written 950\nF26/10890 → week 43, all of it',
    are: [
      '702200 - we have paid this one today by transfer, 4820.00 EUR',
      'SV 0879: the price in our order is 890 and you have written 950',
      'F26/10890 → week 43, all of it',
    ],
  },
  {
    why: 'a line broken for width before a number',
    language: 'en',
    text: 'We have looked at the two invoices that you sent us in the week of\n12 October and they are fine.',
    are: [
      'We have looked at the two invoices that you sent us in the week of\n12 October and they are fine.',
    ],
  },
  {
    why: 'n° and art.',
    language: 'fr',
    text: 'Selon art. 4 du contrat. La facture n. 20418 est payée.',
    are: ['Selon art. 4 du contrat.', 'La facture n. 20418 est payée.'],
  },
  {
    why: 'p. ej.',
    language: 'es',
    text: 'Faltan cosas, p. ej. cajas. Gracias.',
    are: ['Faltan cosas, p. ej. cajas.', 'Gracias.'],
  },
  {
    why: 'Sig.ra',
    language: 'it',
    text: 'Gentile Sig.ra Neri. Paghiamo domani.',
    are: ['Gentile Sig.ra Neri.', 'Paghiamo domani.'],
  },
  {
    why: 'bijv.',
    language: 'nl',
    text: 'Er ontbreekt bijv. een pallet. Groet.',
    are: ['Er ontbreekt bijv. een pallet.', 'Groet.'],
  },
  {
    why: 'Ex.mo',
    language: 'pt',
    text: 'Ao Ex.mo. Senhor Alves. Pagámos.',
    are: ['Ao Ex.mo. Senhor Alves.', 'Pagámos.'],
  },
  {
    why: 'dots inside numbers',
    language: 'en',
    text: 'FA.2026.0187 for 1.204.50 is paid. Bye.',
    are: ['FA.2026.0187 for 1.204.50 is paid.', 'Bye.'],
  },
  {
    why: 'a line broken for its width',
    language: 'en',
    text: 'We have looked at all of the invoices that you sent us in\nFebruary and found no fault. Thanks.',
    are: [
      'We have looked at all of the invoices that you sent us in\nFebruary and found no fault.',
      'Thanks.',
    ],
  },
  {
    why: 'short lines of a phone',
    language: 'en',
    text: 'paid 20418\nthe other friday',
    are: ['paid 20418', 'the other friday'],
  },
  {
    why: 'bullets',
    language: 'en',
    text: 'We pay:\n- 20418\n- 20419',
    are: ['We pay:', '- 20418', '- 20419'],
  },
  {
    why: 'rows of a table',
    language: 'en',
    text: 'Number\tAmount\n20418\t10.00\n20419\t20.00',
    are: ['Number\tAmount', '20418\t10.00', '20419\t20.00'],
  },
  { why: 'nothing', language: 'en', text: ' \n\n ', are: [] },
];

const read = (text: string, language: LanguageCode = 'en') =>
  sentencesOf({ in: 'body', text, marks: [] }, language);

describe('sentences', () => {
  for (const one of CASES) {
    test(one.why, () => expect(read(one.text, one.language).map(({ text }) => text)).toEqual(one.are));
  }

  test('greeting and signature hold none', () => {
    const text = 'Dear Ann,\nWe paid.\nBob';
    const marks = [
      { start: 0, end: 9 },
      { start: 19, end: 22 },
    ];
    expect(sentencesOf({ in: 'body', text, marks }, 'en').map((one) => one.text)).toEqual(['We paid.']);
  });

  test('what follows a greeting in its line is read', () => {
    const text = 'Hi Clara, we paid. And more.';
    const marks = [{ start: 0, end: 9 }];
    const found = sentencesOf({ in: 'body', text, marks }, 'en').map((one) => one.text);
    expect(found).toEqual(['we paid.', 'And more.']);
  });

  test('spans are exact, in order, bounded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '?', '1', ','), maxLength: 900 }),
        (text) => {
          let end = 0;
          for (const one of read(text)) {
            expect(text.slice(one.start, one.end)).toBe(one.text);
            expect(one.start).toBeGreaterThanOrEqual(end);
            expect(one.text.length).toBeLessThanOrEqual(MAX_SENTENCE);
            end = one.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a megabyte is cut off', () => {
    expect(read('a. '.repeat(350_000)).length).toBeLessThanOrEqual(MAX_SENTENCES);
    expect(read('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(MAX_SENTENCES);
  });
});
