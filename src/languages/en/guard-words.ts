import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Open the case',
  disputed: '{item} is disputed since {day} ({reason}, {who}): chase the rest of the account instead?',
  disputedPart:
    '{item} is disputed since {day} ({reason}, {part} of {amount}, {who}): chase the other {rest} or the rest of the account?',
  promised: '{item} is promised for {by} ({who}, {day}): wait until then?',
  promisedPart: '{part} of {amount} on {item} is promised for {by} ({who}, {day}): chase the other {rest}?',
  paid: '{item} is settled in the ledger: leave it out?',
  paidOn: '{item} was paid on {day}: leave it out?',
  credited: '{item} was credited on {day} ({number}): leave it out?',
  creditedPart: '{part} of {amount} on {item} was credited on {day} ({number}): chase the other {rest}?',
  claimedPaid:
    '{who} wrote on {day} that {item} is paid, and nobody has looked for the money yet: look it up first?',
  insolvency: '{customer} is insolvent ({who}, {day}): all reminders to this account are stopped.',
  legal: 'A lawyer writes for {customer} ({who}, {day}): reminders are stopped until ours has answered.',
  blocked: '{who} stopped all reminders to {customer} on {day}.',
  wrongRecipient: '{email} is not known to belong to {customer}: is this the right address?',
  lookAlike: '{domain} looks like {known}, the domain of {customer}, and is another one: do not send.',
  internalQuote: 'This mail quotes what {who} wrote internally on {day}: “{words}”.',
  more: 'and {n} more',
  someone: 'the customer',
};
