import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { readLanguage } from '#reading/language/read-language.ts';

const SENTENCES: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'We have not had the goods yet, so please put the reminder on hold.',
    'Paid yesterday, see attached.',
    'could you send me a copy of this one please',
    'WE HAVE TOLD YOU TWICE THAT THE PALLETS WERE SHORT AND NOBODY RANG BACK',
  ],
  fr: [
    'Le virement est parti hier, vous devriez le recevoir demain.',
    'Pouvez-vous me renvoyer la facture svp ?',
    'on attend toujours l’avoir',
    "C'est la troisième relance pour une somme déjà réglée.",
  ],
  de: [
    'Die Überweisung ist gestern raus, bitte prüfen Sie Ihren Kontoauszug.',
    'Wir zahlen am Freitag.',
    'das stimmt so nicht, die ware war kaputt',
    'Bitte senden Sie uns eine Kopie der Rechnung.',
  ],
  es: [
    'El pago salió ayer, deberían verlo mañana en su cuenta.',
    '¿Me puede mandar una copia de la factura?',
    'todavía falta el abono',
    'No estamos de acuerdo con el precio que nos han cobrado.',
  ],
  it: [
    'Il bonifico è partito ieri, lo vedrete domani.',
    'Potete mandarci una copia della fattura?',
    'aspettiamo ancora la nota di credito',
    'La merce è arrivata rotta e non intendiamo pagarla.',
  ],
  nl: [
    'De betaling is gisteren de deur uit gegaan, u ziet hem morgen.',
    'Kunt u mij een kopie van de factuur sturen?',
    'we wachten nog steeds op de creditnota',
    'Dit hebben we vorige week al betaald.',
  ],
  pt: [
    'A transferência saiu ontem, devem recebê-la amanhã.',
    'Podem enviar-me uma cópia da fatura?',
    'ainda estamos à espera da nota de crédito',
    'Não concordamos com o preço que nos foi cobrado.',
  ],
};

/** The same in every language: it must not pull a mail to the language that codes and names look like. */
const NOISE =
  '\n\nJean-Pierre Schröder\nVan der Meer Distribuzione S.p.A.\nj.schroeder@rechnungswesen-beispiel.de\nhttps://www.facturation.example/pagamento\nRE-2026-00417 FACTURA2026 PO-5521 1.234,56 EUR DE89 3704 0044 0532 0130 00';

describe('readLanguage', () => {
  for (const language of LANGUAGE_CODES) {
    const other = language === 'en' ? 'fr' : 'en';
    for (const text of SENTENCES[language]) {
      it(`${language}: ${text}`, () => {
        expect(readLanguage(text, null).language).toBe(language);
        expect(readLanguage(text, other).language).toBe(language);
        expect(readLanguage(text + NOISE, null).language).toBe(language);
      });
    }
    it(`${language} is what the prior says where the text cannot tell`, () => {
      for (const text of [
        '446',
        '',
        'OK',
        'FYI',
        'RE-2026-00417',
        'j.doe@example.com',
        'Mario Rossi\nAnna Weber',
      ]) {
        expect(readLanguage(text, language).language, text).toBe(language);
      }
    });
  }

  it('is sure of a mail and unsure of a word', () => {
    expect(readLanguage(SENTENCES.de.join(' '), null).confidence).toBeGreaterThan(0.9);
    expect(readLanguage('OK merci', 'fr')).toMatchObject({ language: 'fr' });
    expect(readLanguage('OK merci', null).confidence).toBeLessThan(0.5);
    expect(readLanguage('bien reçu', null)).toMatchObject({ language: 'fr' });
    expect(readLanguage('bien reçu', null).confidence).toBeLessThan(0.7);
    expect(readLanguage('446', null).confidence).toBeLessThan(0.2);
  });

  it('reads a megabyte of anything in a moment', () => {
    for (const text of ['a@', '1-', 'www.', 'É', ' ', '\n', '4512 ']) {
      const from = performance.now();
      readLanguage(text.repeat(1_000_000 / text.length), null);
      expect(performance.now() - from).toBeLessThan(500);
    }
  });
});
