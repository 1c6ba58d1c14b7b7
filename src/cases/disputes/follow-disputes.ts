import type { MatchedFinding } from '#matching/match.ts';
import type { CaseEventOf, CreditPosted, PaymentPosted } from '../case-event.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { BY_LEDGER, type Dispute, type DisputeEnd } from './dispute.ts';
import { isResolution } from './is-resolution.ts';

type Disputes = readonly Dispute[];

/** The disputes after a mail: those it opens or says again, and those it ends. Our own letters open none. */
export function hearDisputes(before: Disputes, mail: MailInCase): Disputes {
  const told = mail.direction === 'outbound' ? [] : mail.findings.filter(({ kind }) => kind === 'dispute');
  const opened = told.reduce((disputes, finding) => openDispute(disputes, finding, mail), before);
  const promised = told.length === 0 && mail.direction === 'inbound' ? withdraw(opened, mail) : opened;
  return resolve(promised, mail);
}

/** An open dispute of the same reason on the same items is said again; what was left open then may be told now. */
function openDispute(before: Disputes, finding: MatchedFinding, mail: MailInCase): Disputes {
  const items = itemsOf(finding, mail);
  const reason = finding.reason ?? 'other';
  const same = before.findIndex(
    (dispute) => dispute.end === null && dispute.reason === reason && isAbout(dispute, items),
  );
  const known = before[same];
  if (known) {
    const again = {
      ...known,
      items: [...new Set([...known.items, ...items])],
      amount: finding.amount ?? known.amount,
    };
    return before.with(same, again);
  }
  const { evidence, amount } = finding;
  const { messageId, sentOn: since } = mail;
  return [...before, { messageId, reason, evidence, items, amount, since, end: null }];
}

function itemsOf({ items }: MatchedFinding, mail: MailInCase): readonly string[] {
  if (items.length > 0) return items.map(({ number }) => number);
  return mail.items.length === 1 ? mail.items : [];
}

/** None named, on either side, is about all. */
function isAbout({ items }: Dispute, numbers: readonly string[]): boolean {
  return items.length === 0 || numbers.length === 0 || items.some((number) => numbers.includes(number));
}

/** Who later promises the whole of an item, with no word of the dispute, no longer contests it. */
function withdraw(before: Disputes, mail: MailInCase): Disputes {
  const promised = mail.findings.filter(({ kind }) => kind === 'promise');
  const numbers = promised.flatMap(({ items, amount }) =>
    amount === null ? items.map(({ number }) => number) : [],
  );
  return end(
    before,
    { on: mail.sentOn, outcome: 'withdrawn', creditNumber: null, because: senderOf(mail) },
    (dispute) =>
      dispute.amount === null &&
      dispute.items.length > 0 &&
      dispute.items.every((number) => numbers.includes(number)),
  );
}

function resolve(before: Disputes, mail: MailInCase): Disputes {
  const resolutions = mail.findings.filter((finding) => isResolution(mail, finding));
  return resolutions.reduce((disputes, finding) => {
    const numbers = finding.items.map(({ number }) => number);
    const how = { outcome: finding.outcome ?? 'other', creditNumber: null, because: senderOf(mail) } as const;
    return end(disputes, { on: mail.sentOn, ...how }, (dispute) => isAbout(dispute, numbers));
  }, before);
}

function senderOf({ from }: MailInCase): string {
  return from?.name || from?.email || '';
}

/** A credit note answers the disputes on its item; posted twice it ends nothing twice. */
export function creditDisputes(before: Disputes, credit: CreditPosted): Disputes {
  return before.map((dispute) =>
    dispute.items.includes(credit.itemNumber) ? { ...dispute, end: creditedEnd(dispute, credit) } : dispute,
  );
}

/** What was said to be credited gets its note; an end of which nobody said how is this one, told on the later day. */
function creditedEnd({ end: known }: Dispute, { creditNumber, issuedOn }: CreditPosted): DisputeEnd | null {
  const credited = { outcome: 'credited', creditNumber, because: BY_LEDGER } as const;
  if (known === null) return { on: issuedOn, ...credited };
  if (known.creditNumber !== null) return known;
  if (known.outcome === 'credited') return { ...known, creditNumber };
  return known.outcome === 'other' ? { on: later(known.on, issuedOn), ...credited } : known;
}

function later(a: Dispute['since'], b: Dispute['since']): Dispute['since'] {
  return a > b ? a : b;
}

/** Who pays a contested item in full no longer contests it; when the money goes back, it is contested as before. */
export function payDisputes(before: Disputes, payment: PaymentPosted): Disputes {
  const { itemNumber, openAfter, paidOn, amount } = payment;
  if (itemNumber === null) return before;
  if (amount.minor < 0)
    return before.map((dispute) => (isPaidOff(dispute, itemNumber) ? reopened(dispute) : dispute));
  if (openAfter !== null && openAfter.minor > 0) return before;
  const how = { on: paidOn, outcome: 'withdrawn', creditNumber: null, because: BY_LEDGER } as const;
  return end(before, how, ({ items }) => items.length === 1 && items[0] === itemNumber);
}

/** Ended by money alone. */
function isPaidOff({ end: how, items }: Dispute, number: string): boolean {
  return how?.outcome === 'withdrawn' && how.because === BY_LEDGER && items.includes(number);
}

function reopened(dispute: Dispute): Dispute {
  return { ...dispute, end: null };
}

export function recordOutcome(before: Disputes, step: CaseEventOf<'outcome-recorded'>): Disputes {
  const how = { on: step.on, outcome: step.outcome, creditNumber: null, because: step.by };
  return end(before, how, (dispute) => isAbout(dispute, step.items));
}

function end(before: Disputes, how: DisputeEnd, isMeant: (dispute: Dispute) => boolean): Disputes {
  return before.map((dispute) =>
    dispute.end === null && isMeant(dispute) ? { ...dispute, end: how } : dispute,
  );
}
