import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { CaseEvent, CaseFact } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { replay } from '#cases/follow.ts';
import type { MailToPlace } from '#cases/grouping/mail-to-place.ts';
import type { MailInCase } from '#cases/mail-in-case.ts';
import type { Mail } from '#mail/mail.ts';
import type { Match, MatchedFinding, MatchedItem } from '#matching/match.ts';

export function day(text: string): CalendarDate {
  const on = parseCalendarDate(text);
  if (on === null) throw new Error(`${text} is no day`);
  return on;
}

export function euros(minor: number): Money {
  return { minor, currency: 'EUR' };
}

export function anItem(number: string, confidence = 0.99): MatchedItem {
  const evidence = { text: number, in: 'body' as const, start: 0, end: number.length };
  return { number, confidence, evidence, because: 'exact' };
}

export function aFinding(
  kind: FindingKind,
  items: readonly string[] = [],
  more: Partial<MatchedFinding> = {},
): MatchedFinding {
  return {
    kind,
    reason: kind === 'dispute' ? 'quantity' : null,
    document: null,
    outcome: null,
    instalments: null,
    evidence: { text: 'words', in: 'body', start: 0, end: 5 },
    confidence: 0.97,
    runnerUp: null,
    because: 'a rule',
    items: items.map((number) => anItem(number)),
    amount: null,
    on: null,
    ...more,
  };
}

export function aMatch(
  account: string | null,
  findings: readonly MatchedFinding[] = [],
  more: Partial<Match> = {},
): Match {
  const ranked = account === null ? null : { number: account, confidence: 0.98, because: [] };
  const numbers = new Map(findings.flatMap(({ items }) => items.map((item) => [item.number, item])));
  return {
    account: ranked,
    candidates: ranked ? [ranked] : [],
    items: [...numbers.values()],
    findings,
    ...more,
  };
}

export const US = 'nordwind.example';
const OUTSIDE = { name: 'Ana Prado', email: 'ana@calzados.example' };
const INSIDE = { name: 'Kim Vos', email: `kim@${US}` };

export function aMail(messageId: string, more: Partial<Mail> = {}): Mail {
  return {
    messageId,
    inReplyTo: null,
    references: [],
    conversationId: null,
    from: OUTSIDE,
    replyTo: [],
    to: [INSIDE],
    cc: [],
    sentAt: `${more.sentOn ?? '2026-03-10'}T09:00:00Z`,
    sentOn: day('2026-03-10'),
    subject: '',
    text: '',
    attachments: [],
    automatic: { isBounce: false, isAutoReply: false },
    notes: [],
    ...more,
  };
}

export function toPlace(mail: Mail, more: Partial<MailToPlace> = {}): MailToPlace {
  return { mail, direction: 'inbound', isAutomatic: false, matterWords: [], namedCases: [], ...more };
}

export function mailIn(messageId: string, more: Partial<MailInCase> = {}): MailInCase {
  const sentOn = more.sentOn ?? day('2026-03-02');
  return {
    messageId,
    direction: 'inbound',
    from: OUTSIDE,
    people: [OUTSIDE.email, INSIDE.email],
    subject: '',
    sentAt: `${sentOn}T09:00:00Z`,
    sentOn,
    datedOn: null,
    excerpt: '',
    accountNumber: 'A1',
    findings: [],
    items: [],
    tone: { label: 'neutral', score: 0 },
    isEscalation: false,
    attachments: [],
    conversationId: null,
    matterWords: [],
    putAt: null,
    because: { kind: 'new_matter', value: '' },
    ...more,
  };
}

export function eventOf(fact: CaseFact, caseId = 'case-1', at = '2026-03-02T09:00:00Z'): CaseEvent {
  return { id: `${caseId}-${at}`, caseId, at, by: 'relance', ...fact };
}

export function heard(mail: MailInCase, caseId = 'case-1'): CaseEvent {
  return eventOf({ kind: 'mail-read', ...mail }, caseId, mail.sentAt);
}

export function paid(
  itemNumber: string | null,
  paidOn: string,
  amount = euros(10_000),
  openAfter: Money | null = null,
): CaseEvent {
  const paymentReference = `P-${itemNumber}-${paidOn}`;
  return eventOf({
    kind: 'payment-posted',
    paymentReference,
    itemNumber,
    amount,
    paidOn: day(paidOn),
    openAfter,
  });
}

export function aCase(events: readonly CaseEvent[]): CollectionCase {
  const told = replay(events);
  if (!told) throw new Error('no events, no case');
  return told;
}

/** A case that holds these mails. */
export function caseOf(id: string, ...mails: readonly MailInCase[]): CollectionCase {
  return aCase(mails.map((mail) => heard(mail, id)));
}
