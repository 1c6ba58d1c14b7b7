import type { FindingKind } from '#base/finding.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { CreditPosted, PaymentPosted } from './case-event.ts';
import { type CaseItem, ITEM_STATES, type ItemState } from './collection-case.ts';
import { type Dispute, isOpenDispute } from './disputes/dispute.ts';
import { isResolution } from './disputes/is-resolution.ts';
import type { MailInCase } from './mail-in-case.ts';
import type { CaseStepOf } from './steps/case-step.ts';

/** The state that a finding puts its items into; kinds that are not here change none. */
const STATE_OF: Readonly<Partial<Record<FindingKind, ItemState>>> = {
  legal: 'legal',
  insolvency: 'insolvency',
  dispute: 'disputed',
  plan_request: 'plan_requested',
  promise: 'promised',
  paid: 'claimed_paid',
};
/** States that words alone do not end: only money or our own resolution does. */
const LASTING: readonly ItemState[] = ['legal', 'insolvency'];

/** Key of what is said of the case without naming an item. No item has an empty number. */
export const WHOLE = '';
export type States = ReadonlyMap<string, CaseItem>;

export function isMoreUrgent(a: ItemState, b: ItemState): boolean {
  return ITEM_STATES.indexOf(a) < ITEM_STATES.indexOf(b);
}

/** The most urgent of all; what is said of the whole case counts as long as it names no item of its own. */
export function mostUrgent(states: States): ItemState {
  let worst: ItemState | null = null;
  for (const { state } of states.values()) if (worst === null || isMoreUrgent(state, worst)) worst = state;
  return worst ?? 'open';
}

/** The states of one mail in the making: copied once a mail, not once an item. */
type Draft = Map<string, CaseItem>;

/** The mail's items, then its findings from the least to the most urgent, so that the most urgent one stands. */
export function hearMail(before: States, mail: MailInCase): States {
  const now: Draft = new Map(before);
  for (const number of mail.items) openItem(now, number, mail);
  for (const { items } of mail.findings) for (const { number } of items) openItem(now, number, mail);
  const said = mail.findings.filter((finding) => countsFrom(mail, finding)).toSorted(byUrgency);
  for (const finding of said) hearFinding(now, finding, mail);
  return now;
}

/** Our own letters put no words into the customer's mouth: outbound, only a resolution counts. */
function countsFrom(mail: MailInCase, finding: MatchedFinding): boolean {
  return finding.kind === 'resolution'
    ? isResolution(mail, finding)
    : mail.direction !== 'outbound' && STATE_OF[finding.kind] !== undefined;
}

function byUrgency(a: MatchedFinding, b: MatchedFinding): number {
  return rankOf(b.kind) - rankOf(a.kind);
}

function rankOf(kind: FindingKind): number {
  return ITEM_STATES.indexOf(STATE_OF[kind] ?? 'settled');
}

function openItem(now: Draft, number: string, { sentOn }: MailInCase): void {
  if (!now.has(number)) now.set(number, plain(number, 'open', sentOn));
}

function hearFinding(now: Draft, finding: MatchedFinding, mail: MailInCase): void {
  const state = STATE_OF[finding.kind];
  for (const number of concerned(now, finding)) {
    if (finding.kind === 'resolution') resolve(now, number, { finding, mail });
    else if (state) move(now, { number, state }, { finding, mail });
  }
}

/** A finding's own items; where it names none, the only item of the case, else the case as a whole. */
function concerned(states: States, finding: MatchedFinding): readonly string[] {
  if (finding.items.length > 0) return finding.items.map(({ number }) => number);
  const all = [...states.keys()].filter((number) => number !== WHOLE);
  if (finding.kind === 'resolution') return all;
  return all.length === 1 ? all : [WHOLE];
}

type Said = { readonly finding: MatchedFinding; readonly mail: MailInCase };

function move(now: Draft, to: Pick<CaseItem, 'number' | 'state'>, { finding, mail }: Said): void {
  const before = now.get(to.number);
  if (before && LASTING.includes(before.state) && isMoreUrgent(before.state, to.state)) return;
  const by = to.state === 'promised' ? finding.on : null;
  now.set(to.number, { ...to, since: mail.sentOn, amount: finding.amount, by });
}

/** A credit for the whole item settles it; every other outcome makes what is left due again. */
function resolve(now: Draft, number: string, { finding, mail }: Said): void {
  const before = now.get(number);
  if (!before || before.state === 'settled') return;
  const isCredited = finding.outcome === 'credited' && before.state === 'disputed' && before.amount === null;
  now.set(number, plain(number, isCredited ? 'settled' : 'open', mail.sentOn));
}

/** What a person says of the disputed items; none named is all of them. */
export function endItems(states: States, { items, on }: CaseStepOf<'outcome-recorded'>): States {
  const isMeant = ({ number, state }: CaseItem) =>
    state === 'disputed' && (items.length === 0 || items.includes(number));
  return [...states.values()]
    .filter(isMeant)
    .reduce((now, { number }) => put(now, plain(number, 'open', on)), states);
}

/** A payment settles its item unless the ledger says that something is left; a reversal makes it due again. */
export function settleByPayment(
  states: States,
  { itemNumber, openAfter, paidOn, amount }: PaymentPosted,
): States {
  if (itemNumber === null) return states;
  if (amount.minor < 0) return reopen(states, itemNumber, paidOn);
  if (openAfter !== null && openAfter.minor > 0) return states;
  return put(states, plain(itemNumber, 'settled', paidOn));
}

function reopen(states: States, number: string, on: CaseItem['since']): States {
  return states.get(number)?.state === 'settled' ? put(states, plain(number, 'open', on)) : states;
}

/** An item whose money went back is contested as before, where it was. */
export function contestAgain(
  states: States,
  { itemNumber, amount }: PaymentPosted,
  disputes: readonly Dispute[],
): States {
  if (itemNumber === null || amount.minor >= 0 || states.get(itemNumber)?.state !== 'open') return states;
  const dispute = disputes.find((one) => isOpenDispute(one) && one.items.includes(itemNumber));
  if (!dispute) return states;
  const { since, amount: part } = dispute;
  return put(states, { number: itemNumber, state: 'disputed', since, amount: part, by: null });
}

/** A credit note settles its item, or ends the dispute and leaves the rest due. */
export function settleByCredit(states: States, { itemNumber, issuedOn, isWhole }: CreditPosted): States {
  const before = states.get(itemNumber);
  if (!before || before.state === 'settled') return states;
  if (isWhole) return put(states, plain(itemNumber, 'settled', issuedOn));
  return before.state === 'disputed' ? put(states, plain(itemNumber, 'open', issuedOn)) : states;
}

function plain(number: string, state: ItemState, since: CaseItem['since']): CaseItem {
  return { number, state, since, amount: null, by: null };
}

function put(states: States, item: CaseItem): States {
  return new Map(states).set(item.number, item);
}
