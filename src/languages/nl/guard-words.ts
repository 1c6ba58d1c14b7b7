import type { GuardWords } from '../shape/guard-words.ts';

export const guardWords: GuardWords = {
  openCase: 'Dossier openen',
  disputed: '{item} wordt betwist sinds {day} ({reason}, {who}): liever de rest van de rekening aanmanen?',
  disputedPart:
    '{item} wordt betwist sinds {day} ({reason}, {part} van {amount}, {who}): de overige {rest} aanmanen of de rest van de rekening?',
  promised: '{item} is toegezegd voor {by} ({who}, {day}): tot dan wachten?',
  promisedPart:
    '{part} van {amount} op {item} is toegezegd voor {by} ({who}, {day}): de overige {rest} aanmanen?',
  paid: '{item} is in de boekhouding voldaan: weglaten?',
  paidOn: '{item} is op {day} betaald: weglaten?',
  credited: '{item} is op {day} gecrediteerd ({number}): weglaten?',
  creditedPart:
    '{part} van {amount} op {item} is op {day} gecrediteerd ({number}): de overige {rest} aanmanen?',
  claimedPaid:
    '{who} schreef op {day} dat {item} betaald is en niemand heeft het geld nog gezocht: eerst nakijken?',
  insolvency: '{customer} is insolvent ({who}, {day}): alle aanmaningen op deze rekening liggen stil.',
  legal:
    'Een advocaat schrijft voor {customer} ({who}, {day}): aanmaningen liggen stil tot de onze heeft geantwoord.',
  blocked: '{who} heeft op {day} alle aanmaningen aan {customer} gestopt.',
  wrongRecipient: '{email} is niet bekend als adres van {customer}: is dit het juiste?',
  lookAlike: '{domain} lijkt op {known}, het domein van {customer}, maar is een ander: niet verzenden.',
  internalQuote: 'Deze mail citeert wat {who} op {day} intern schreef: “{words}”.',
  more: 'en nog {n}',
  someone: 'de klant',
};
