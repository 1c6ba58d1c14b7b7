import { describe, expect, it } from 'vitest';
import { formatMoney } from '#base/money.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { keysOf } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { match } from '#matching/match-mail.ts';
import { readMail } from '#reading/read-mail.ts';
import { cases as de } from './promises/de.cases.ts';
import { cases as en } from './promises/en.cases.ts';
import { cases as es } from './promises/es.cases.ts';
import { cases as fr } from './promises/fr.cases.ts';
import { cases as it_ } from './promises/it.cases.ts';
import { cases as nl } from './promises/nl.cases.ts';
import type { PromiseCase } from './promises/promise-case.ts';
import { cases as pt } from './promises/pt.cases.ts';
import { customer, item, mailOf, partsOf } from './scene.ts';

/** Parts, sums and days of promises, read and matched as a whole, in the seven languages. */
const CASES: Readonly<Record<LanguageCode, readonly PromiseCase[]>> = { en, fr, de, es, it: it_, nl, pt };
const FROM = 'ap@norrland-marine.example';
const index = indexLedger({
  customers: [customer('31001', 'Norrland Marine')],
  items: [
    item('31001', '20411', ['2026-01-12', '812.40'], { due: '2026-02-11' }),
    item('31001', '20418', ['2026-01-26', '1211.01'], { due: '2026-02-25' }),
    item('31001', '20433', ['2026-02-09', '2380.00'], { due: '2026-03-11' }),
  ],
  payments: [],
} satisfies Ledger);

function promised({ text, subject = '' }: PromiseCase, language: LanguageCode): readonly string[] {
  const mail = mailOf({ from: FROM, subject, text });
  const parts = partsOf({ text });
  const reading = readMail(mail, parts, { prior: language, direction: 'inbound' });
  const candidates = candidatesFor(index, keysOf(reading, mail, parts));
  const { findings } = match({ mail, parts, reading, direction: 'inbound' }, candidates, {
    accounts: [],
    items: [],
  });
  return findings
    .filter(({ kind }) => kind === 'promise')
    .map(({ on, amount }) => `${on ?? 'no day'} ${amount ? formatMoney(amount) : '-'}`)
    .sort();
}

for (const language of LANGUAGE_CODES) {
  describe(`promises in ${language}`, () => {
    for (const one of CASES[language]) {
      const run = one.notYet ? it.fails : it;
      run(one.text, () => expect(promised(one, language)).toEqual(one.says));
    }
  });
}
