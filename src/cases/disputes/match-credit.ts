import { addDays, type CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import { keyOf } from '#base/reference-key.ts';
import { itemAsOf } from '#ledger/as-of.ts';
import type { OpenItem, Payment } from '#ledger/ledger.ts';

/** What ties a credit note to a disputed item, the surest first. */
export const CREDIT_PROOFS = ['named', 'order', 'disputed_amount', 'open_amount', 'full_amount'] as const;
export type CreditProof = (typeof CREDIT_PROOFS)[number];

/** A dispute that a credit note may answer. */
export type Creditable = {
  readonly caseId: string;
  /** Names the dispute among all those asked about. */
  readonly disputeId: string;
  readonly since: CalendarDate;
  /** The part contested; null is the whole. */
  readonly amount: Money | null;
  readonly items: readonly OpenItem[];
  /** All payments of these items. */
  readonly payments: readonly Payment[];
  /** Keys of the credit notes that mails of the case name. */
  readonly named: ReadonlySet<string>;
};

export type CreditMatch = {
  readonly caseId: string;
  readonly disputeId: string;
  readonly itemNumber: string;
  readonly credit: OpenItem;
  /** Whether it covers all that was open on the item. */
  readonly isWhole: boolean;
  readonly because: CreditProof;
};

/** What was found, and the credit notes that could be for a dispute but for no sure one. */
export type CreditsMatched = {
  readonly matches: readonly CreditMatch[];
  readonly unclear: readonly { readonly disputeId: string; readonly credits: readonly string[] }[];
};

type Tie = {
  readonly dispute: Creditable;
  readonly item: OpenItem;
  /** What was open on the item before the credit note. */
  readonly open: Money;
  readonly proofs: readonly CreditProof[];
};

/**
 * Which credit notes of an account answer which disputes: issued on or after the dispute's day, and named in a mail of
 * the case, for the same order, or of the very sum. Each is used once; what could be for two answers none.
 */
export function matchCredits(credits: readonly OpenItem[], disputes: readonly Creditable[]): CreditsMatched {
  const tied = credits.map((credit) => ({
    credit,
    ties: disputes.flatMap((one) => tieOf(credit, one) ?? []),
  }));
  const found = tied.flatMap(({ credit, ties }) => bestOf(credit, ties) ?? []);
  const matches = found.filter((match) => !isRivalled(match, found));
  return { matches, unclear: unclearOf(tied, matches) };
}

/** The only dispute tied by the surest proof; where several are, the only one of them whose sum fits too. */
function bestOf(credit: OpenItem, ties: readonly Tie[]): CreditMatch | null {
  const surest = Math.min(...ties.map(({ proofs }) => rankOf(proofs[0])));
  const best = ties.filter(({ proofs }) => rankOf(proofs[0]) === surest);
  const tie = only(best) ?? only(best.filter(({ proofs }) => proofs.some(isSum)));
  return tie && matchOf(credit, tie);
}

function matchOf(credit: OpenItem, { dispute, item, open, proofs }: Tie): CreditMatch {
  const { caseId, disputeId, items } = dispute;
  const [because = 'named'] = proofs;
  const isOfItem = items.length === 1 || because !== 'named';
  const isWhole = isOfItem && -credit.amount.minor >= open.minor;
  return { caseId, disputeId, itemNumber: item.number, credit, isWhole, because };
}

type Tied = { readonly credit: OpenItem; readonly ties: readonly Tie[] };

/** Disputes without an answer, each with the credit notes left over that are tied to it. */
function unclearOf(tied: readonly Tied[], matches: readonly CreditMatch[]): CreditsMatched['unclear'] {
  const left = tied.filter(({ credit }) => !matches.some((match) => match.credit === credit));
  const pairs = left.flatMap(({ credit, ties }) => ties.map(({ dispute }) => ({ dispute, credit })));
  const answered = new Set(matches.map(({ disputeId }) => disputeId));
  const open = [...new Set(pairs.map(({ dispute }) => dispute.disputeId))].filter((id) => !answered.has(id));
  return open.map((disputeId) => {
    const own = pairs.filter(({ dispute }) => dispute.disputeId === disputeId);
    return { disputeId, credits: own.map(({ credit }) => credit.number) };
  });
}

function tieOf(credit: OpenItem, dispute: Creditable): Tie | null {
  if (credit.type !== 'credit_note' || credit.issuedOn < dispute.since) return null;
  const ties = dispute.items.flatMap((item): readonly Tie[] => {
    const { accountNumber, amount } = item;
    if (accountNumber !== credit.accountNumber || amount.currency !== credit.amount.currency) return [];
    const open = openBefore(item, credit, dispute.payments);
    const proofs = proofsOf(credit, dispute, { item, open });
    return proofs.length > 0 ? [{ dispute, item, open, proofs }] : [];
  });
  return ties.toSorted((a, b) => rankOf(a.proofs[0]) - rankOf(b.proofs[0]) || sums(b) - sums(a))[0] ?? null;
}

/** On the day before, as far as the item was there: exports may set off a credit note on its own day. */
function openBefore(item: OpenItem, { issuedOn }: OpenItem, payments: readonly Payment[]): Money {
  const eve = addDays(issuedOn, -1);
  return itemAsOf(item, payments, item.issuedOn > eve ? issuedOn : eve).open;
}

/** The surest first. */
function proofsOf(
  { number, amount, orderNumber }: OpenItem,
  dispute: Creditable,
  { item, open }: Pick<Tie, 'item' | 'open'>,
): readonly CreditProof[] {
  const isSame = (sum: Money | null) =>
    sum !== null && sum.currency === amount.currency && sum.minor > 0 && sum.minor === -amount.minor;
  const holds: Readonly<Record<CreditProof, boolean>> = {
    named: dispute.named.has(keyOf(number)),
    order: keyOf(orderNumber) !== '' && keyOf(orderNumber) === keyOf(item.orderNumber),
    disputed_amount: isSame(dispute.amount),
    open_amount: isSame(open),
    full_amount: isSame(item.amount),
  };
  return CREDIT_PROOFS.filter((proof) => holds[proof]);
}

/** Two credit notes that are tied to one dispute by no more than a sum or an order: neither is sure. */
function isRivalled(match: CreditMatch, all: readonly CreditMatch[]): boolean {
  const others = all.filter((other) => other !== match && other.disputeId === match.disputeId);
  return others.some(({ because }) => match.because !== 'named' && rankOf(because) <= rankOf(match.because));
}

function rankOf(proof: CreditProof | undefined): number {
  return proof === undefined ? CREDIT_PROOFS.length : CREDIT_PROOFS.indexOf(proof);
}

function isSum(proof: CreditProof): boolean {
  return proof !== 'named' && proof !== 'order';
}

function sums({ proofs }: Tie): number {
  return proofs.filter(isSum).length;
}

function only<T>(values: readonly T[]): T | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
