import type { Address, ItemLine, PreviewBody } from '#contract/contract.ts';
import { plainAmount, type Reader, shortDay } from '#ui/format.ts';
import { mailText } from '../mail-text.ts';

/** A mail being written in the stand-in Outlook. `to` is as typed, separated by `;` or `,`. */
export type Draft = {
  /** Tells one draft from the next. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The mail that it answers, quoted below; null for a new one. */
  readonly answers: PreviewBody | null;
};

/** Overdue items listed in a reminder; the customer knows the rest. */
const MOST_LISTED = 12;

export function emptyDraft(key: string): Draft {
  return { key, to: '', subject: '', text: '', answers: null };
}

/** A reply to all but ourselves, as Outlook begins it. */
export function replyTo(message: PreviewBody, us: string, { key, text = '' }: Begun): Draft {
  const people = [...(message.from ? [message.from] : []), ...message.to, ...message.cc];
  const others = people.filter(({ email }) => email.toLowerCase() !== us.toLowerCase());
  const subject = /^re:/i.test(message.subject) ? message.subject : `RE: ${message.subject}`;
  return { key, to: typed(others), subject, text, answers: message };
}

type Begun = { readonly key: string; readonly text?: string };

/** A reminder of what is overdue, for a person to change; nothing but the frame of a letter where nothing is. */
export function reminderTo(
  to: Address,
  items: readonly ItemLine[],
  { key, reader }: { readonly key: string; readonly reader: Reader },
): Draft {
  const overdue = items
    .filter(({ daysLate, type }) => daysLate > 0 && type === 'invoice')
    .toSorted((a, b) => b.daysLate - a.daysLate);
  const rows = overdue.slice(0, MOST_LISTED).map((item) => rowOf(item, reader));
  const said =
    rows.length > 0 ? ['Our ledger shows these invoices as overdue:', '', ...rows, '', ASKS] : [''];
  const text = [`Dear ${to.name || 'Sir or Madam'},`, '', ...said, '', 'Kind regards'].join('\n');
  return { key, to: typed([to]), subject: 'Payment reminder', text, answers: null };
}

const ASKS = 'Please let us have your payment this week.';

function rowOf({ number, dueOn, open }: ItemLine, reader: Reader): string {
  return `${number}   due ${shortDay(dueOn, reader)}   ${plainAmount(open, reader)} ${open.currency}`;
}

/** People as the address line holds them, each once. */
function typed(people: readonly Address[]): string {
  const byEmail = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  return [...byEmail.values()].map(({ name, email }) => (name ? `${name} <${email}>` : email)).join('; ');
}

/** `Helen Marsh <helen@ashdown.example>; ap@ashdown.example`; what is no address is left out. */
export function peopleIn(line: string): readonly Address[] {
  return line.split(/[;,]/).flatMap((part) => {
    const [, name = '', email = ''] = NAMED.exec(part.trim()) ?? ['', '', part.trim()];
    return ADDRESS.test(email) ? [{ name: name.replace(/^"|"$/g, ''), email }] : [];
  });
}

const NAMED = /^(.{0,200}?)\s{0,5}<([^<>\s]{3,254})>$/;
const ADDRESS = /^[^<>\s"@]{1,64}@[^<>\s"@]{1,190}$/;

/** The body as Outlook would have it: what was typed, then the mail answered under its header. */
export function htmlOf({ text, answers }: Draft): string {
  const own = text.split('\n').map((line) => `<div>${escaped(line) || '<br>'}</div>`);
  if (!answers) return own.join('');
  const head = headOf(answers).map((line) => `<div>${escaped(line)}</div>`);
  return [...own, '<div><br></div><hr>', ...head, '<div><br></div>', answers.html].join('');
}

/** The same body as plain text. */
export function plainOf({ text, answers }: Draft): string {
  if (!answers) return text;
  return [text, '', '-----Original Message-----', ...headOf(answers), '', mailText(answers.html)].join('\n');
}

function headOf({ from, sentAt, to, subject }: PreviewBody): readonly string[] {
  const sent = sentAt.slice(0, 16).replace('T', ' ');
  return [`From: ${from ? typed([from]) : ''}`, `Sent: ${sent}`, `To: ${typed(to)}`, `Subject: ${subject}`];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
