import { describe, expect, it } from 'vitest';
import { textOfBlock } from '#cases/letters/block.ts';
import { composeLetter, type LetterForm } from '#cases/letters/compose-letter.ts';
import { fieldWords } from '#cases/letters/field-words.ts';
import { fillText } from '#cases/letters/fill.ts';
import { type LetterFacts, NO_FACTS } from '#cases/letters/letter-facts.ts';
import { LETTER_KINDS } from '#cases/letters/letter-kind.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import {
  LETTER_FIELDS,
  LETTER_LISTS,
  LETTER_VARIANTS,
  type LetterField,
  type LetterList,
  type LetterTemplate,
} from '#languages/shape/letters.ts';
import { FULL_FACTS } from './full-facts.ts';

const TONES = ['hostile', 'frustrated', 'again', 'neutral', 'cordial'] as const;
const FORMS: readonly LetterForm[] = LETTER_KINDS.flatMap((kind) =>
  LETTER_VARIANTS[kind].flatMap((variant) =>
    TONES.flatMap((tone) => (['due', 'nothing'] as const).map((rest) => ({ kind, variant, tone, rest }))),
  ),
);

/** The fact behind each field: what has to be taken away so that the field has no value. */
const FACT_OF: Readonly<Record<LetterField | LetterList, keyof LetterFacts>> = {
  caseNumber: 'caseNumber',
  contact: 'contact',
  collector: 'collector',
  heardOn: 'heardOn',
  numbers: 'items',
  reason: 'reasons',
  document: 'reasons',
  resolver: 'resolver',
  answerBy: 'answerBy',
  payBy: 'payBy',
  disputed: 'disputed',
  undisputed: 'undisputed',
  creditNote: 'creditNotes',
  credited: 'credited',
  remaining: 'remaining',
  promisedOn: 'promisedOn',
  promisedAmount: 'promisedAmount',
  total: 'total',
  paidOn: 'paidOn',
  items: 'items',
  instalments: 'instalments',
  customer: 'customer',
  account: 'account',
  matter: 'reasons',
  words: 'words',
};

function compose(form: LetterForm, facts: LetterFacts, code: LanguageCode) {
  return composeLetter(form, facts, { language: LANGUAGES[code], most: 30 });
}

function textOf(form: LetterForm, facts: LetterFacts, code: LanguageCode): string {
  const { subject, blocks } = compose(form, facts, code);
  return [subject, ...blocks.map(textOfBlock)].join('\n\n');
}

/** Fields that a letter names, in its own texts and in those around them. */
function fieldsOf({ kind, variant, tone, rest }: LetterForm, code: LanguageCode): readonly string[] {
  const { letters } = LANGUAGES[code];
  const ofKind: Readonly<Record<string, LetterTemplate>> = letters.templates[kind];
  const { subject = '', paragraphs = [] } = ofKind[variant] ?? {};
  const isNews = kind === 'status' || kind === 'outcome' || variant === 'payment';
  const texts = [
    subject,
    ...paragraphs.map((text) => (text === '{rest}' ? letters.rest[rest] : text)),
    ...(kind === 'hand_over' ? [] : [letters.openings[isNews ? 'news' : 'answer'][tone]]),
    letters.reference,
  ];
  return [...new Set(texts.flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? []))];
}

const SHORT_FORMS = FORMS.filter(({ tone, rest }) => tone === 'neutral' && rest === 'due');

/** What shows that a text was not filled as it should be. */
const BROKEN = /[{}]| {2}|\s[.,]|(?<!\p{L})(?:undefined|null|NaN)(?!\p{L})/u;

describe.each(LANGUAGE_CODES)('the letters in %s', (code) => {
  it('are whole when every field has a value', () => {
    for (const form of FORMS) {
      const { missing } = compose(form, FULL_FACTS, code);
      const text = textOf(form, FULL_FACTS, code);
      expect(missing, `${form.kind}.${form.variant}`).toEqual([]);
      expect(text, `${form.kind}.${form.variant}`).not.toMatch(BROKEN);
    }
  });

  it('name each field that is taken away, and only that', () => {
    for (const form of FORMS) {
      for (const field of fieldsOf(form, code)) {
        const fact = FACT_OF[field as LetterField];
        const { missing } = compose(form, { ...FULL_FACTS, [fact]: NO_FACTS[fact] }, code);
        const alike = fieldsOf(form, code).filter((other) => FACT_OF[other as LetterField] === fact);
        expect([...missing].toSorted(), `${form.kind}.${form.variant} without ${field}`).toEqual(
          [...alike].toSorted(),
        );
      }
    }
  });

  it('use only fields that exist, and ask for nothing they do not say', () => {
    const known: readonly string[] = [...LETTER_FIELDS, ...LETTER_LISTS];
    for (const form of FORMS) {
      for (const field of fieldsOf(form, code)) expect(known).toContain(field);
    }
  });

  it('ask for the same fields as the English ones', () => {
    for (const form of SHORT_FORMS) {
      expect([...fieldsOf(form, code)].toSorted(), `${form.kind}.${form.variant}`).toEqual(
        [...fieldsOf(form, 'en')].toSorted(),
      );
    }
  });

  it('greet without a name where none is known', () => {
    for (const form of SHORT_FORMS) {
      const facts = { ...FULL_FACTS, contact: null, collector: null };
      expect(compose(form, facts, code).missing).toEqual([]);
      expect(textOf(form, facts, code)).not.toContain('Prado');
      expect(textOf(form, facts, code)).not.toContain('Lindqvist');
    }
  });

  it('speak in another way to each tone', () => {
    const openings = TONES.map((tone) => LANGUAGES[code].letters.openings.answer[tone]);
    expect(new Set(openings).size).toBe(TONES.length);
    const news = TONES.map((tone) => LANGUAGES[code].letters.openings.news[tone]);
    expect(new Set(news).size).toBe(TONES.length);
  });

  it('are short', () => {
    for (const form of FORMS) {
      const words = textOf(form, FULL_FACTS, code).split(/\s+/).length;
      expect(words, `${form.kind}.${form.variant}`).toBeLessThan(190);
    }
  });
});

/** Words that address someone informally; in capitals Italian "Lei" and German "Sie" are formal. */
const INFORMAL: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:hi|hey|guys)\b/i,
  fr: /(?<!\p{L})(?:tu|toi|ton|ta|tes|t’)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tu|tus|ti|te|vosotros|vuestr\p{L}*)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|tuo|tua|tuoi|tue|ti|te)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|te|ti|teu|tua|teus|tuas|você)(?!\p{L})/iu,
};

describe.each(LANGUAGE_CODES)('the address in %s', (code) => {
  it('is formal and tells no gender', () => {
    const text = FORMS.map((form) => textOf(form, FULL_FACTS, code)).join('\n');
    expect(text.match(INFORMAL[code])?.[0]).toBeUndefined();
    expect(text).not.toMatch(
      /\b(?:Herr|Frau|Madame|Monsieur|Mr|Mrs|Sir|Madam|Estimad[oa]|Gentile|Egregio)\b/,
    );
  });
});

describe('a field that does not exist', () => {
  it('is an error that names the letter and the field', () => {
    const fill = () =>
      fillText('Pay {amonut} now.', 'en.plan.whole', (field) => fieldWords(field, FULL_FACTS, LANGUAGES.en));
    expect(fill).toThrow('letter/unknown-field: en.plan.whole has {amonut}');
    const inherited = () =>
      fillText('{toString}', 'en.plan.whole', (field) => fieldWords(field, FULL_FACTS, LANGUAGES.en));
    expect(inherited).toThrow('letter/unknown-field');
  });

  it('so is a letter that does not exist', () => {
    const form = { kind: 'plan', variant: 'toString', tone: 'neutral', rest: 'due' } as const;
    expect(() => compose(form, FULL_FACTS, 'en')).toThrow('letter/unknown-variant: plan.toString');
  });
});
