import { matchesOf } from '#base/matches.ts';
import { overlaps, type Span } from '#base/span.ts';
import { opensWith, type PaymentPatterns } from '../amounts/payment-places.ts';
import type { AmountSeen, Reference } from '../reading.ts';
import { addAmounts } from './add-amounts.ts';
import type { Clause } from './clauses.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Said } from './said.ts';
import { sumNearby } from './sum-nearby.ts';
import type { TyingContext } from './tying.ts';

/** Units between an invoice number and its own sum ("4512 über 300 EUR"). */
const BESIDE = 8;
/** Units before a sum in which "less the credit of" and "of the" are looked for. */
const BEFORE = 40;
/** Units between two sums that are named together: "the 812.40 and the 1,211.01". */
const TOGETHER = 24;

/** The sum a finding speaks of: of its clause, of the rows below it, of the words around it. */
export function tieAmount(said: Said, context: TyingContext): AmountSeen | null {
  const rows = sumOfRows(said);
  if (rows) return rows;
  if (said.heard.kind === 'dispute') return disputed(said, context);
  const own = sumIn(said, context);
  if (own || said.heard.kind !== 'promise') return own;
  return sumNearby(said, context);
}

/** A written total of a list, else what its rows come to where each names one sum. */
function sumOfRows({ clause, also }: Said): AmountSeen | null {
  if (also.length === 0) return null;
  const all = factsOf([clause, ...also]);
  const total = all.amounts.find((amount) => amount.isTotal);
  if (total) return total;
  const sums = also.map((row) => row.facts.amounts.filter(isSum));
  const isEachOne = sums.every((row) => row.length === 1);
  const isList = also.every(({ isRow }) => isRow) && clause.facts.amounts.length === 0;
  return isList && isEachOne ? addAmounts(sums.flat()) : null;
}

/** The sum in a clause: its total, what is paid of a whole, several sums named together; a share where no sum is. */
function sumIn(said: Said, context: TyingContext): AmountSeen | null {
  const here = factsOf([said.clause]);
  const mine = nearestShare(here, said, context);
  const roles = mine.map((amount) => ({ amount, role: roleOf(amount, said.clause, here, context.payments) }));
  const of = (role: Role) => roles.filter((one) => one.role === role).map(({ amount }) => amount);
  const [plain, named, bare, shares] = [of('plain'), of('named'), of('bare'), of('share')];
  const part = shares[0] && partOfSum(shares[0], mine, said.clause, context.payments);
  if (part) return part;
  const sums = [plain, bare].find((some) => some.length > 0);
  if (sums) return oneOf(sums, said, here);
  if (shares[0]) return shares[0];
  return oneOf(named.length > 0 ? named : of('whole'), said, here);
}

/** "Half of the 2,380": the share of a sum that is told right behind it. */
function partOfSum(
  share: AmountSeen,
  sums: readonly AmountSeen[],
  { start, folded }: Clause,
  payments: PaymentPatterns,
): AmountSeen | null {
  const whole = sums.find((sum) => sum.decimal !== null && sum.evidence.start > share.evidence.end);
  if (!whole || typeof share.share !== 'number') return null;
  const between = folded.slice(share.evidence.end - start, whole.evidence.start - start);
  const isOf = [payments.of, payments.outOf].some(
    (words) => opensWith(words, between) && endsWith(words, between, 1),
  );
  return isOf ? { ...whole, decimal: shareOf(whole.decimal, share.share) } : null;
}

function shareOf(decimal: string | null, share: number): string {
  return (Math.round(Number(decimal) * share * 100) / 100).toFixed(2);
}

/** What a sum in a clause is: paid, the invoice's own, the whole of which a part is paid, or taken off. */
type Role = 'plain' | 'named' | 'whole' | 'less' | 'bare' | 'share';

function roleOf(amount: AmountSeen, clause: Clause, here: Facts, payments: PaymentPatterns): Role {
  if (amount.share !== null) return 'share';
  if (amount.isTotal) return 'plain';
  const before = wordsBefore(amount, clause, here);
  if (endsWith(payments.less, before, LESS_REACH)) return 'less';
  if (endsWith(payments.outOf, before, 1)) return isBeside(amount, here) ? 'named' : 'whole';
  if (here.bare.includes(amount)) return 'bare';
  if (isBeside(amount, here) || isPointedAt(amount, here.references)) return 'named';
  return 'plain';
}

/** "less the credit note of 200" */
const LESS_REACH = 30;

/** The words before a sum, back to the sum before it. */
function wordsBefore({ evidence }: AmountSeen, clause: Clause, here: Facts): string {
  const at = evidence.start - clause.start;
  const last = [...here.amounts, ...here.bare].findLast((one) => one.evidence.end <= evidence.start);
  const from = Math.max(0, at - BEFORE, (last?.evidence.end ?? 0) - clause.start);
  return clause.folded.slice(from, at);
}

/** Whether the words end with some phrase, but for so many units. */
function endsWith(pattern: RegExp, words: string, reach: number): boolean {
  const found = matchesOf(pattern, words).at(-1);
  return found !== undefined && words.length - found.index - found[0].length <= reach;
}

/** The sum stands right behind an invoice's number: "4512 of 300". */
function isBeside(amount: AmountSeen, here: Facts): boolean {
  return here.references.some((one) => {
    const between = amount.evidence.start - one.evidence.end;
    return between >= 0 && between <= BESIDE;
  });
}

/** "The one for 812.40". */
function isPointedAt(amount: AmountSeen, references: readonly Reference[]): boolean {
  return references.some((one) => one.form === 'pointing' && overlaps(one.evidence, amount.evidence));
}

/** Of several sums the total, or all that are named together, else the one nearest to the day. */
function oneOf(sums: readonly AmountSeen[], said: Said, here: Facts): AmountSeen | null {
  const total = sums.find((amount) => amount.isTotal);
  if (total) return total;
  if (areTogether(sums) || areOfEachItem(sums, here)) return addAmounts(sums);
  const day = here.days.find(({ future }) => future !== null)?.evidence;
  return nearest(sums, day ?? said.heard);
}

/** "4512 (300) with 4513 (200)": each stands behind an item of its own. */
function areOfEachItem(sums: readonly AmountSeen[], here: Facts): boolean {
  return sums.every((sum) => isBeside(sum, here)) && here.references.length >= sums.length;
}

function areTogether(sums: readonly AmountSeen[]): boolean {
  return sums.slice(1).every((sum, at) => {
    const before = sums[at];
    return before !== undefined && sum.evidence.start - before.evidence.end <= TOGETHER;
  });
}

/** Sums of the clause that no other thing said in it stands nearer to. */
function nearestShare(here: Facts, said: Said, context: TyingContext): readonly AmountSeen[] {
  const rivals = context.said.filter((one) => one.clause === said.clause && one !== said);
  const sums = [...here.amounts, ...here.bare].sort((a, b) => a.evidence.start - b.evidence.start);
  return sums.filter((amount) =>
    rivals.every((rival) => gap(amount.evidence, said.heard) <= gap(amount.evidence, rival.heard)),
  );
}

/** The sum of the invoice itself is what is claimed, seldom what is contested. */
function disputed(said: Said, context: TyingContext): AmountSeen | null {
  const here = factsOf([said.clause]);
  const mine = nearestShare({ ...here, bare: [] }, said, context);
  const free = mine.filter((one) => !isBeside(one, here));
  return nearest(free.length > 0 ? free : mine, said.heard);
}

function nearest(amounts: readonly AmountSeen[], to: Span): AmountSeen | null {
  return [...amounts].sort((a, b) => gap(a.evidence, to) - gap(b.evidence, to))[0] ?? null;
}

/** Units between two spans; 0 where they touch. */
function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function isSum(amount: AmountSeen): boolean {
  return amount.decimal !== null;
}
