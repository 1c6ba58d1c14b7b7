import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Apri la pratica',
  disputed: '{item} è contestata dal {day} ({reason}, {who}): sollecitare piuttosto il resto del conto?',
  disputedPart:
    '{item} è contestata dal {day} ({reason}, {part} di {amount}, {who}): sollecitare gli altri {rest} o il resto del conto?',
  promised: '{item} è promessa per il {by} ({who}, {day}): attendere fino ad allora?',
  promisedPart:
    '{part} di {amount} su {item} sono promessi per il {by} ({who}, {day}): sollecitare gli altri {rest}?',
  paid: '{item} risulta saldata in contabilità: toglierla?',
  paidOn: '{item} è stata pagata il {day}: toglierla?',
  credited: '{item} è stata accreditata il {day} ({number}): toglierla?',
  creditedPart:
    '{part} di {amount} su {item} sono stati accreditati il {day} ({number}): sollecitare gli altri {rest}?',
  claimedPaid:
    '{who} ha scritto il {day} che {item} è pagata e nessuno ha ancora cercato il denaro: verificare prima?',
  insolvency:
    '{customer} è in procedura concorsuale ({who}, {day}): tutti i solleciti a questo conto sono fermi.',
  legal:
    'Un avvocato scrive per {customer} ({who}, {day}): i solleciti sono fermi finché il nostro non risponde.',
  blocked: '{who} ha fermato tutti i solleciti a {customer} il {day}.',
  wrongRecipient: '{email} non risulta di {customer}: è l’indirizzo giusto?',
  lookAlike: '{domain} somiglia a {known}, il dominio di {customer}, ma è un altro: non inviare.',
  internalQuote: 'Questo messaggio cita ciò che {who} ha scritto internamente il {day}: «{words}».',
  more: 'e {n} in più',
  someone: 'il cliente',
};
