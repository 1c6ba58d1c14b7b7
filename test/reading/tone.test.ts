import { describe, expect, test } from 'vitest';
import type { ToneLabel } from '#base/finding.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { readText } from './read-text.ts';

type ToneCase = {
  readonly text: string;
  readonly is: ToneLabel;
  readonly at?: string;
  readonly notYet?: string;
};

const TONES: Readonly<Record<LanguageCode, readonly ToneCase[]>> = {
  en: [
    { text: 'You are a bunch of crooks.', is: 'hostile', at: 'crooks' },
    {
      text: 'We are very disappointed by this.',
      is: 'frustrated',
      at: 'disappointed',
    },
    { text: 'This is the third time I write about 20418.', is: 'frustrated', at: 'third time' },
    {
      text: 'WHERE IS THE MISSING CREDIT NOTE NOW',
      is: 'frustrated',
      notYet: 'the trained reader is not sure of it',
    },
    { text: 'Still no answer!!!', is: 'frustrated' },
    { text: 'Thanks so much, have a lovely weekend!', is: 'cordial', at: 'lovely' },
    {
      text: 'Thank you in advance. Please do not hesitate to contact us.',
      is: 'neutral',
    },
    { text: 'We paid invoice 20418 by SEPA transfer to your IBAN.', is: 'neutral' },
    { text: 'ACME GMBH ordered ten units.', is: 'neutral' },
  ],
  fr: [
    { text: 'Vous êtes des escrocs.', is: 'hostile', at: 'escrocs' },
    { text: 'Nous sommes très déçus de votre service.', is: 'frustrated', at: 'déçus' },
    { text: 'C’est la troisième fois que je vous écris.', is: 'frustrated', at: 'troisième fois' },
    { text: 'Mille mercis et très bon week-end !', is: 'cordial', at: 'Mille mercis' },
    { text: 'Veuillez agréer, Madame, nos salutations distinguées.', is: 'neutral' },
  ],
  de: [
    { text: 'Das ist eine Frechheit.', is: 'hostile', at: 'Frechheit' },
    { text: 'Wir sind sehr enttäuscht.', is: 'frustrated', at: 'enttäuscht' },
    { text: 'Ich schreibe Ihnen zum dritten Mal.', is: 'frustrated', at: 'zum dritten Mal' },
    { text: 'Tausend Dank und ein schönes Wochenende!', is: 'cordial', at: 'Tausend Dank' },
    { text: 'Für Rückfragen stehen wir gern zur Verfügung.', is: 'neutral' },
  ],
  es: [
    { text: 'Son ustedes unos ladrones.', is: 'hostile', at: 'ladrones' },
    {
      text: 'Estamos muy decepcionados.',
      is: 'frustrated',
      at: 'decepcionados',
    },
    { text: 'Es la tercera vez que escribo.', is: 'frustrated', at: 'tercera vez' },
    { text: '¡Muchísimas gracias y buen fin de semana!', is: 'cordial', at: 'Muchísimas gracias' },
    { text: 'Quedamos a su disposición para cualquier consulta.', is: 'neutral' },
  ],
  it: [
    { text: 'Siete dei ladri.', is: 'hostile', at: 'ladri' },
    {
      text: 'Siamo molto delusi.',
      is: 'frustrated',
      at: 'delusi',
    },
    { text: 'È la terza volta che scrivo.', is: 'frustrated', at: 'terza volta' },
    {
      text: 'Mille grazie e buon fine settimana!',
      is: 'cordial',
      at: 'Mille grazie',
    },
    { text: 'Restiamo a disposizione e porgiamo distinti saluti.', is: 'neutral' },
  ],
  nl: [
    { text: 'Jullie zijn oplichters.', is: 'hostile', at: 'oplichters' },
    {
      text: 'Wij zijn zeer teleurgesteld.',
      is: 'frustrated',
      at: 'teleurgesteld',
      notYet: 'the trained reader is not sure of it',
    },
    { text: 'Dit is de derde keer dat ik mail.', is: 'frustrated', at: 'derde keer' },
    {
      text: 'Ontzettend bedankt en fijn weekend!',
      is: 'cordial',
      at: 'bedankt',
    },
    { text: 'Wij vertrouwen erop u hiermee te hebben geïnformeerd.', is: 'neutral' },
  ],
  pt: [
    { text: 'Vocês são uns vigaristas.', is: 'hostile', at: 'vigaristas' },
    { text: 'Estamos muito desiludidos.', is: 'frustrated', at: 'desiludidos' },
    { text: 'É a terceira vez que escrevo.', is: 'frustrated', at: 'terceira vez' },
    { text: 'Muitíssimo obrigada e bom fim de semana!', is: 'cordial', at: 'Muitíssimo' },
    { text: 'Ficamos ao dispor para qualquer esclarecimento.', is: 'neutral' },
  ],
};

for (const language of LANGUAGE_CODES) {
  describe(`tone in ${language}`, () => {
    for (const one of TONES[language]) {
      const run = one.notYet ? test.fails : test;
      run(one.text, () => {
        const { tone } = readText({ text: one.text, language });
        expect(tone.label).toBe(one.is);
        if (one.at) expect(tone.evidence?.text).toContain(one.at);
        if (one.is === 'neutral') expect(tone.evidence).toBeNull();
        expect(Math.abs(tone.score)).toBeLessThanOrEqual(1);
      });
    }
  });
}
