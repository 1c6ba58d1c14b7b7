import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { readText } from './read-text.ts';

/** The sentence that escalates, or null. */
type EscalationCase = { readonly text: string; readonly at: string | null; readonly notYet?: string };

const ESCALATIONS: Readonly<Record<LanguageCode, readonly EscalationCase[]>> = {
  en: [
    { text: 'I will hand this to our solicitors.', at: 'solicitors' },
    { text: 'We will move to another supplier.', at: 'another supplier' },
    { text: 'There will be no further orders from us.', at: 'no further orders' },
    { text: 'Please have your manager call me.', at: 'manager' },
    { text: 'I wrote on 2 February. I called on the 9th. Not one answer.', at: 'Not one answer' },
    { text: 'I will ask my manager.', at: null },
    { text: 'Please send the invoice to another address.', at: null },
  ],
  fr: [
    { text: 'Je transmets le dossier à notre avocat.', at: 'avocat' },
    { text: 'Nous allons changer de fournisseur.', at: 'changer de fournisseur' },
    { text: 'Nous suspendons toutes nos commandes.', at: 'suspendons' },
    { text: 'Je souhaite parler à votre responsable.', at: 'responsable' },
    {
      text: 'Nous vous avons écrit à plusieurs reprises, nous avons relancé à plusieurs reprises.',
      at: 'plusieurs reprises',
    },
    { text: 'Je demande à mon responsable.', at: null, notYet: 'the trained reader is not sure of it' },
  ],
  de: [
    { text: 'Ich gebe das an unseren Anwalt.', at: 'Anwalt' },
    { text: 'Wir werden den Lieferanten wechseln.', at: 'Lieferanten wechseln' },
    { text: 'Von uns kommen keine weiteren Aufträge mehr.', at: 'keine weiteren' },
    { text: 'Ich möchte Ihren Vorgesetzten sprechen.', at: 'Vorgesetzten' },
    { text: 'Wir haben Sie mehrfach angeschrieben.', at: 'mehrfach' },
    { text: 'Ich frage meinen Vorgesetzten.', at: null },
  ],
  es: [
    { text: 'Lo pasamos a nuestro abogado.', at: 'abogado' },
    { text: 'Vamos a cambiar de proveedor.', at: 'proveedor' },
    { text: 'No haremos más pedidos.', at: 'más pedidos' },
    { text: 'Quiero hablar con su responsable.', at: 'responsable' },
    { text: 'Hemos llamado varias veces, varias veces hemos reclamado.', at: 'varias veces' },
    { text: 'Lo pregunto a mi jefe.', at: null },
  ],
  it: [
    { text: 'Passeremo la pratica al nostro avvocato.', at: 'avvocato' },
    { text: 'Cambieremo fornitore.', at: 'fornitore' },
    { text: 'Non faremo più ordini.', at: 'ordini' },
    { text: 'Vorrei parlare con un responsabile.', at: 'responsabile' },
    { text: 'Vi abbiamo scritto più volte.', at: 'più volte' },
    { text: 'Chiedo al mio capo.', at: null },
  ],
  nl: [
    { text: 'Wij schakelen onze advocaat in.', at: 'advocaat' },
    { text: 'Wij gaan naar een andere leverancier.', at: 'andere leverancier' },
    { text: 'Er komen geen nieuwe bestellingen meer.', at: 'geen nieuwe bestellingen' },
    { text: 'Ik wil uw leidinggevende spreken.', at: 'leidinggevende' },
    { text: 'Wij hebben meerdere keren gebeld.', at: 'meerdere keren' },
    { text: 'Ik vraag het mijn chef.', at: null },
  ],
  pt: [
    {
      text: 'Vamos entregar o caso ao nosso advogado.',
      at: 'advogado',
    },
    { text: 'Vamos mudar de fornecedor.', at: 'fornecedor' },
    { text: 'Não faremos mais encomendas.', at: 'encomendas' },
    { text: 'Quero falar com o vosso responsável.', at: 'responsável' },
    { text: 'Já vos ligámos várias vezes, várias vezes reclamámos.', at: 'várias vezes' },
    { text: 'Pergunto ao meu chefe.', at: null },
  ],
};

for (const language of LANGUAGE_CODES) {
  describe(`escalation in ${language}`, () => {
    for (const one of ESCALATIONS[language]) {
      const run = one.notYet ? test.fails : test;
      run(one.text, () => {
        const { escalation } = readText({ text: one.text, language });
        if (one.at === null) expect(escalation).toBeNull();
        else expect(escalation?.evidence.text).toContain(one.at);
      });
    }
  });
}
