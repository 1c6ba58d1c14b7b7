import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { keysOf } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { match } from '#matching/match-mail.ts';
import { readMail } from '#reading/read-mail.ts';
import { customer, item, mailOf, partsOf } from './scene.ts';

/** One sentence, several invoices, each with its own word. Sent on Tuesday 10 March 2026. */
type OwnCase = { readonly text: string; readonly says: readonly string[]; readonly notYet?: string };

const THREE = ['dispute 20433', 'paid 20411', 'promise 20418'];
const LIST = ['promise 20411 20418 20433'];
const ALL_BUT = ['promise 20411 20418'];

const CASES: Readonly<Record<LanguageCode, readonly OwnCase[]>> = {
  en: [
    { text: '20411 is paid, 20418 goes on Friday, 20433 is wrong, the price is too high.', says: THREE },
    {
      text: 'We will pay 20411 and 20418 on Friday but 20433 is on hold as the goods arrived damaged.',
      says: ['dispute 20433', 'promise 20411 20418'],
    },
    {
      text: 'The older one is paid, the newer one is not ours.',
      says: ['dispute 20433', 'paid 20411'],
      notYet: 'the trained reader is not sure of it',
    },
    {
      text: 'The oldest one will be paid this week, the rest at month end.',
      says: ['promise 20411', 'promise 20418 20433'],
    },
    { text: 'We will pay 20411, 20418 and 20433 on Friday.', says: LIST },
    { text: 'Everything except invoice 20433 will be paid on Friday.', says: ALL_BUT },
  ],
  de: [
    {
      text: 'Die 20411 ist bezahlt, die 20418 kommt am Freitag, bei der 20433 stimmt der Preis nicht.',
      says: THREE,
    },
    {
      text: 'Die 20411 und die 20418 zahlen wir am Freitag, die 20433 nicht: die Ware war defekt.',
      says: ['dispute 20433', 'promise 20411 20418'],
    },
    { text: 'Die Zahlung der Belege 20411, 20418 und 20433 erfolgt in KW 12.', says: LIST },
    { text: 'Bis auf die 20433 wird alles am Freitag überwiesen.', says: ALL_BUT },
  ],
  fr: [
    {
      text: 'La 20411 est réglée, la 20418 part vendredi, la 20433 est fausse : le prix ne correspond pas.',
      says: THREE,
    },
    { text: 'Nous réglerons les 20411, 20418 et 20433 vendredi.', says: LIST },
    { text: 'Tout sera réglé vendredi sauf la 20433.', says: ALL_BUT },
  ],
  es: [
    {
      text: 'La 20411 está pagada, la 20418 sale el viernes y la 20433 está mal: el precio no es correcto.',
      says: THREE,
    },
    { text: 'Pagaremos la 20411, la 20418 y la 20433 el viernes.', says: LIST },
    { text: 'El viernes pagamos todo salvo la 20433.', says: ALL_BUT },
  ],
  it: [
    {
      text: 'La 20411 è pagata, la 20418 parte venerdì, la 20433 è sbagliata: il prezzo non è quello concordato.',
      says: THREE,
    },
    { text: 'Pagheremo la 20411, la 20418 e la 20433 venerdì.', says: LIST },
    { text: 'Venerdì paghiamo tutto tranne la 20433.', says: ALL_BUT },
  ],
  nl: [
    {
      text: 'De 20411 is betaald, de 20418 gaat vrijdag weg, bij de 20433 klopt de prijs niet.',
      says: THREE,
    },
    { text: 'We betalen de 20411, de 20418 en de 20433 vrijdag.', says: LIST },
    { text: 'Alles behalve de 20433 betalen we vrijdag.', says: ALL_BUT },
  ],
  pt: [
    {
      text: 'A 20411 está paga, a 20418 sai na sexta e a 20433 está errada: o preço não é o acordado.',
      says: THREE,
    },
    { text: 'Pagaremos a 20411, a 20418 e a 20433 na sexta-feira.', says: LIST },
    { text: 'Pagaremos tudo exceto a 20433 na sexta-feira.', says: ALL_BUT },
  ],
};

const index = indexLedger({
  customers: [customer('31001', 'Norrland Marine')],
  items: [
    item('31001', '20411', ['2026-01-12', '812.40'], { due: '2026-02-11' }),
    item('31001', '20418', ['2026-01-26', '1211.01'], { due: '2026-02-25' }),
    item('31001', '20433', ['2026-02-09', '2380.00'], { due: '2026-03-09' }),
  ],
  payments: [],
});

function saidOfItems(text: string, language: LanguageCode): readonly string[] {
  const mail = mailOf({ from: 'ap@norrland-marine.example', text });
  const parts = partsOf({ text });
  const reading = readMail(mail, parts, { prior: language, direction: 'inbound' });
  const candidates = candidatesFor(index, keysOf(reading, mail, parts));
  const nothing = { accounts: [], items: [] };
  const { findings } = match({ mail, parts, reading, direction: 'inbound' }, candidates, nothing);
  return findings
    .map(({ kind, items }) => [kind, ...items.map(({ number }) => number).sort()].join(' '))
    .sort();
}

for (const language of LANGUAGE_CODES) {
  describe(`each invoice its own word in ${language}`, () => {
    for (const { text, says, notYet } of CASES[language]) {
      const run = notYet ? it.fails : it;
      run(text, () => expect(saidOfItems(text, language)).toEqual(says));
    }
  });
}
