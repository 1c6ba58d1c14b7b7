import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Fall öffnen',
  disputed: '{item} ist seit {day} bestritten ({reason}, {who}): lieber den Rest des Kontos anmahnen?',
  disputedPart:
    '{item} ist seit {day} bestritten ({reason}, {part} von {amount}, {who}): die übrigen {rest} anmahnen oder den Rest des Kontos?',
  promised: '{item} ist für {by} zugesagt ({who}, {day}): so lange warten?',
  promisedPart:
    '{part} von {amount} auf {item} sind für {by} zugesagt ({who}, {day}): die übrigen {rest} anmahnen?',
  paid: '{item} ist in der Buchhaltung ausgeglichen: weglassen?',
  paidOn: '{item} wurde am {day} bezahlt: weglassen?',
  credited: '{item} wurde am {day} gutgeschrieben ({number}): weglassen?',
  creditedPart:
    '{part} von {amount} auf {item} wurden am {day} gutgeschrieben ({number}): die übrigen {rest} anmahnen?',
  claimedPaid:
    '{who} schrieb am {day}, dass {item} bezahlt ist, und niemand hat das Geld bisher gesucht: erst nachsehen?',
  insolvency: '{customer} ist insolvent ({who}, {day}): alle Mahnungen an dieses Konto ruhen.',
  legal: 'Ein Anwalt schreibt für {customer} ({who}, {day}): Mahnungen ruhen, bis unserer geantwortet hat.',
  blocked: '{who} hat am {day} alle Mahnungen an {customer} gestoppt.',
  wrongRecipient: '{email} ist nicht als Adresse von {customer} bekannt: ist sie richtig?',
  lookAlike: '{domain} sieht aus wie {known}, die Domain von {customer}, ist aber eine andere: nicht senden.',
  internalQuote: 'Diese Mail zitiert, was {who} am {day} intern schrieb: „{words}“.',
  more: 'und noch {n}',
  someone: 'der Kunde',
};
