import type { FindingKind } from '#base/finding.ts';
import type { MatchedFinding } from '#matching/match.ts';
import {
  type CaseItem,
  type CollectionCase,
  ITEM_STATES,
  type ItemState,
  type MailInCase,
} from './collection-case.ts';

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

type Payments = CollectionCase['payments'];
/** Key of what is said of the case without naming an item. No item has an empty number. */
const WHOLE = '';
type States = ReadonlyMap<string, CaseItem>;

/** The state of each item as mails and payments tell it in time, and of the case as a whole where no item is named. */
export function statesOf(
  mails: readonly MailInCase[],
  payments: Payments,
): { readonly items: readonly CaseItem[]; readonly whole: ItemState | null } {
  const steps = [
    ...mails.map((mail) => ({ on: mail.sentOn, take: (states: States) => hearMail(states, mail) })),
    ...payments.map((payment) => ({ on: payment.paidOn, take: (states: States) => settle(states, payment) })),
  ].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  const states = steps.reduce<States>((before, { take }) => take(before), new Map());
  const items = [...states.values()].filter(({ number }) => number !== WHOLE);
  return { items, whole: states.get(WHOLE)?.state ?? null };
}

export function isMoreUrgent(a: ItemState, b: ItemState): boolean {
  return ITEM_STATES.indexOf(a) < ITEM_STATES.indexOf(b);
}

/** The mail's items, then its findings from the least to the most urgent, so that the most urgent one stands. */
function hearMail(before: States, mail: MailInCase): States {
  const named = [...mail.items, ...mail.findings.flatMap(({ items }) => items.map(({ number }) => number))];
  const opened = named.reduce((states, number) => openItem(states, number, mail), before);
  const said = mail.findings.filter(({ kind }) => countsFrom(mail, kind)).toSorted(byUrgency);
  return said.reduce((states, finding) => hearFinding(states, finding, mail), opened);
}

/** Our own letters put no words into the customer's mouth: outbound, only a resolution counts. */
function countsFrom({ direction }: MailInCase, kind: FindingKind): boolean {
  return kind === 'resolution'
    ? direction !== 'inbound'
    : direction !== 'outbound' && STATE_OF[kind] !== undefined;
}

function byUrgency(a: MatchedFinding, b: MatchedFinding): number {
  return rankOf(b.kind) - rankOf(a.kind);
}

function rankOf(kind: FindingKind): number {
  return ITEM_STATES.indexOf(STATE_OF[kind] ?? 'settled');
}

function openItem(states: States, number: string, { sentOn }: MailInCase): States {
  return states.has(number)
    ? states
    : put(states, { number, state: 'open', since: sentOn, amount: null, by: null });
}

function hearFinding(states: States, finding: MatchedFinding, mail: MailInCase): States {
  const numbers = concerned(states, finding);
  if (finding.kind === 'resolution')
    return numbers.reduce((now, number) => resolve(now, number, { finding, mail }), states);
  const state = STATE_OF[finding.kind];
  return state
    ? numbers.reduce((now, number) => move(now, { number, state }, { finding, mail }), states)
    : states;
}

/** A finding's own items; where it names none, the only item of the case, else the case as a whole. */
function concerned(states: States, finding: MatchedFinding): readonly string[] {
  if (finding.items.length > 0) return finding.items.map(({ number }) => number);
  const all = [...states.keys()].filter((number) => number !== WHOLE);
  if (finding.kind === 'resolution') return all;
  return all.length === 1 ? all : [WHOLE];
}

type Said = { readonly finding: MatchedFinding; readonly mail: MailInCase };

function move(states: States, to: Pick<CaseItem, 'number' | 'state'>, { finding, mail }: Said): States {
  const before = states.get(to.number);
  if (before && LASTING.includes(before.state) && isMoreUrgent(before.state, to.state)) return states;
  const by = to.state === 'promised' ? finding.on : null;
  return put(states, { ...to, since: mail.sentOn, amount: finding.amount, by });
}

/** A credit for the whole item settles it; every other outcome makes what is left due again. */
function resolve(states: States, number: string, { finding, mail }: Said): States {
  const before = states.get(number);
  if (!before || before.state === 'settled') return states;
  const isCredited = finding.outcome === 'credited' && before.state === 'disputed' && before.amount === null;
  return put(states, {
    number,
    state: isCredited ? 'settled' : 'open',
    since: mail.sentOn,
    amount: null,
    by: null,
  });
}

/** A payment settles its item unless the ledger says that something is left. */
function settle(states: States, { itemNumber, openAfter, paidOn }: Payments[number]): States {
  if (itemNumber === null || (openAfter !== null && openAfter.minor > 0)) return states;
  return put(states, { number: itemNumber, state: 'settled', since: paidOn, amount: null, by: null });
}

function put(states: States, item: CaseItem): States {
  return new Map(states).set(item.number, item);
}
