import type { FindingKind } from '#base/finding.ts';
import { type Clause, isBare } from './clauses.ts';
import type { Facts } from './facts.ts';
import type { Heard, HeardClause } from './heard.ts';
import type { Said } from './said.ts';

/** Kinds that a list of items or days may follow. */
const TAKES_A_LIST: readonly FindingKind[] = [
  'paid',
  'promise',
  'dispute',
  'document_request',
  'plan_request',
  'acknowledgement',
  'resolution',
];
/** Words of a part that follows: "another 400 on the 20th". */
const PART_WORDS = 7;
/** "4512 is paid, 4513 on Friday": said by leaving out the verb. */
const ELLIPSIS = 0.9;

/**
 * Everything said, with clauses and rows that say nothing of their own joined to what they continue: more
 * references of the same payment, or the same again for another item and day.
 */
export function followClauses(heard: readonly HeardClause[]): readonly Said[] {
  let said: readonly Said[] = [];
  let open: readonly Said[] = [];
  heard.forEach((here, index) => {
    const before = heard[index - 1];
    if (here.heard.length > 0) {
      const led = leadingClauses(heard, index);
      const parts = led.filter((clause) => isPart(clause, here));
      const also = led.filter((clause) => !parts.includes(clause));
      open = here.heard.map((one) => ({ heard: one, clause: here.clause, also }));
      said = [...said, ...parts.flatMap((clause) => open.flatMap((one) => saidBefore(one, clause))), ...open];
    } else if (open.length > 0 && before && continues(here.clause, open, before.clause)) {
      const next = goOn(open, here.clause);
      said = [...said.filter((one) => !open.includes(one)), ...next.said];
      open = next.open;
    } else if (!here.clause.isRow && here.clause.sentence !== open[0]?.clause.sentence) {
      open = open.filter((one) => one.clause.in === 'subject' || one.clause.opensList);
    }
  });
  return said;
}

/** "500 on the 13th and the last 312.40 on the 20th": a clause with a sum and a day of its own, before one that pays. */
function isPart({ facts }: Clause, here: HeardClause): boolean {
  const isDated = facts.days.length > 0 && here.clause.facts.days.length > 0;
  return isDated && facts.amounts.length + facts.bare.length > 0 && here.heard.some(isPayment);
}

function isPayment({ kind }: Heard): boolean {
  return kind === 'paid' || kind === 'promise';
}

function saidBefore(one: Said, clause: Clause): readonly Said[] {
  return isPayment(one.heard) ? [{ heard: sayAgain(one, clause), clause, also: [] }] : [];
}

/** "4512, 4513 and 4514 are paid": the clauses before, in the same sentence, that have no words of their own. */
function leadingClauses(heard: readonly HeardClause[], index: number): readonly Clause[] {
  const sentence = heard[index]?.clause.sentence;
  const led: Clause[] = [];
  for (let i = index - 1; i >= 0; i -= 1) {
    const before = heard[i];
    if (!before || before.clause.sentence !== sentence || before.heard.length > 0) break;
    led.unshift(before.clause);
  }
  const wasTaken = heard
    .slice(0, index)
    .some((one) => one.clause.sentence === sentence && one.heard.length > 0);
  return wasTaken ? [] : led.filter(({ facts }) => facts.references.length + facts.days.length > 0);
}

function continues(clause: Clause, open: readonly Said[], before: Clause): boolean {
  const [last] = open;
  if (!last) return false;
  const own = clause.facts;
  if (clause.sentence === last.clause.sentence) return own.references.length > 0 || own.days.length > 0;
  const sums = own.amounts.length + own.bare.length;
  const isListed = own.references.length > 0 || (own.days.length > 0 && sums > 0);
  const isList = clause.isRow || isBare(clause) || isNextPart(clause, last);
  const follows =
    last.clause.opensList || last.clause.in === 'subject' || before.isRow || isNext(clause, last);
  return isListed && isList && follows && TAKES_A_LIST.includes(last.heard.kind);
}

/** "400 on Friday. Another 400 on the 20th.": a few words with a sum and a day. */
function isNextPart({ folded, facts }: Clause, { heard, clause }: Said): boolean {
  const hasSum = ({ amounts, bare }: Facts) => amounts.length + bare.length > 0;
  const isPart = heard.kind === 'promise' && hasSum(clause.facts) && hasSum(facts);
  return isPart && facts.days.length > 0 && folded.split(' ').length <= PART_WORDS;
}

function isNext(clause: Clause, said: Said): boolean {
  const last = said.also.at(-1) ?? said.clause;
  return clause.in === last.in && clause.sentence === last.sentence + 1;
}

function goOn(
  open: readonly Said[],
  clause: Clause,
): { readonly said: readonly Said[]; readonly open: readonly Said[] } {
  const again = open.find((one) => isAgain(one, clause));
  if (again) {
    const said = { heard: sayAgain(again, clause), clause, also: [] };
    return { said: [...open, said], open: [said] };
  }
  const joined = open.map((one) => ({ ...one, also: [...one.also, clause] }));
  return { said: joined, open: joined };
}

/** A payment spoken of again for another day: only a day that the payment words did not have. */
function isAgain(said: Said, clause: Clause): boolean {
  if (said.heard.kind !== 'promise' && said.heard.kind !== 'paid') return false;
  const own = clause.facts;
  const isSameSentence = clause.sentence === said.clause.sentence;
  const hasAhead = own.days.some((day) => day.future !== null || day.toItem !== null);
  if (isOfOwnItem(said.clause) && isOfOwnItem(clause)) return true;
  if (said.heard.kind === 'paid') return isSameSentence && own.days.length > 0;
  return hasAhead && (isSameSentence || own.references.length === 0 || said.clause.opensList);
}

/** "- 801: in the run of the 30th", "- 850: settled on the 12th": each row of a list tells of its own item and day. */
function isOfOwnItem({ isRow, facts }: Clause): boolean {
  return isRow && facts.references.length > 0 && facts.days.length > 0;
}

function sayAgain(said: Said, clause: Clause): Heard {
  const kind = kindAgain(said, clause);
  return {
    ...said.heard,
    kind,
    start: clause.start,
    end: clause.end,
    score: said.heard.score * ELLIPSIS,
    because: 'goes on from the words before',
    runnerUp: kind === said.heard.kind ? null : { kind: said.heard.kind, confidence: said.heard.score / 2 },
  };
}

/** Paid and then a day ahead where none was told before, or promised and then a row of its own that lies behind. */
function kindAgain({ heard, clause: before }: Said, clause: Clause): FindingKind {
  const hadDay = before.facts.days.length > 0;
  const isAhead = clause.facts.days.some((day) => day.future !== null || day.toItem !== null);
  if (heard.kind === 'paid' && !hadDay && isAhead) return 'promise';
  return heard.kind === 'promise' && isOfOwnItem(clause) && !isAhead ? 'paid' : heard.kind;
}
