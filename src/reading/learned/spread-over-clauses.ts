import { type Confidence, FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { type Clause, type ClausedSentence, isAhead, isBare } from '../findings/clauses.ts';
import type { Heard, HeardClause, HearingContext } from '../findings/heard.ts';
import { maySay } from '../findings/speakers.ts';
import { decidingWords } from './deciding-words.ts';
import { detailsOf } from './details.ts';
import type { Features } from './feature-sums.ts';
import { knownFeaturesOf, type Spot } from './features.ts';
import type { ReasonVote } from './join-disputes.ts';
import { chancesOf } from './model.ts';
import { spotOf } from './spot.ts';

/** A clause shows a kind too from this share on of the clause that shows it most, or of what it shows most itself. */
const ENOUGH_SHARE = 0.5;
/** A clause that is so sure of a kind says it, where the sentence as a whole at least hints at it. */
const SURE_ALONE: Confidence = 0.8;
const HINTED: Confidence = 0.12;
/** A clause that leans so far to a dispute has a vote on its reason. */
const VOTES_FROM: Confidence = 0.2;
/** What a clause says alone was not heard in the light of its mail. */
const ALONE = 0.85;

/** A kind that a sentence says. */
export type Accepted = Pick<Heard, 'kind' | 'score' | 'runnerUp'>;

/** A sentence with what it says as a whole, its features and its chances. */
export type Spoken = {
  readonly sentence: ClausedSentence;
  readonly said: readonly Accepted[];
  readonly features: Features;
  readonly chances: Float64Array;
};

/** A clause with what was heard in it, and how it votes on the reason of a dispute. */
export type HeardWithVote = HeardClause & { readonly vote: ReasonVote };

type Part = { readonly clause: Clause; readonly features: Features; readonly chances: Float64Array };

/** Who is heard, and the words of the subject. */
export type HearingInMail = HearingContext & Pick<Spot, 'subject'>;

/** Gives what a sentence says to the clauses that show it most; a sentence of one clause says it all. */
export function spreadOverClauses(spoken: Spoken, context: HearingInMail): readonly HeardWithVote[] {
  const { clauses, whole } = spoken.sentence;
  const asOne = { clause: whole, features: spoken.features, chances: spoken.chances };
  if (clauses.length === 1) return [heardIn(asOne, rivalsSettled(spoken.said, whole), context)];
  const parts = clauses.map((_, at) => partOf(clauses, at, context));
  const told =
    eachOfItsOwn(parts, spoken, context) ??
    parts.map((part) => [
      ...spoken.said.filter((one) => shows(part, one, { parts, spoken })),
      ...aloneIn(part, spoken, context),
    ]);
  const listed = told.map((one, at) => (opensListOf(told, parts, at) ? [] : one));
  if (isOneThing(told.flat(), clauses)) return [heardIn(asOne, spoken.said, context)];
  return parts.map((part, at) => heardIn(part, rivalsSettled(listed[at] ?? [], part.clause), context));
}

/** "Payment of 4512, 4513 and 4514 goes out on Friday": one thing on several items, however many the commas. */
function isOneThing(told: readonly Accepted[], clauses: readonly Clause[]): boolean {
  const kinds = new Set(told.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined) return false;
  if (kind === 'paid') return !clauses.some(({ facts }) => facts.days.some(isAhead));
  return kind !== 'promise' || clauses.filter(({ facts }) => facts.days.length > 0).length <= 1;
}

/** Kinds that are said once for each day. */
const OF_ITS_DAY: readonly FindingKind[] = ['promise', 'paid'];

/** Money is paid or will be, not both, where a clause tells one day and one sum at most: the surer stands. */
function rivalsSettled(said: readonly Accepted[], { facts }: Clause): readonly Accepted[] {
  if (facts.days.length > 1 || facts.amounts.length > 1) return said;
  const [paid, promise] = OF_ITS_DAY.map((kind) => said.find((one) => one.kind === kind));
  if (!paid || !promise) return said;
  const weaker = paid.score < promise.score ? paid : promise;
  return said.filter((one) => one !== weaker);
}

function partOf(clauses: readonly Clause[], at: number, context: HearingInMail): Part {
  const { model, utter } = context;
  const clause = clauses[at] as Clause;
  const wordsOf = (other: Clause | undefined) => (other ? utter(other.folded).words : []);
  const around = {
    ...context,
    uttered: utter(clause.folded),
    before: wordsOf(clauses[at - 1]),
    after: wordsOf(clauses[at + 1]),
  };
  const features = knownFeaturesOf(spotOf(clause, around), model);
  return { clause, features, chances: chancesOf(model, 'kind', features) };
}

type Among = { readonly parts: readonly Part[]; readonly spoken: Spoken };

/** It shows the kind most of all clauses; or nearly so, and nothing else much more. */
function shows(part: Part, { kind }: Accepted, { parts, spoken }: Among): boolean {
  const speaking = parts.filter(({ clause }) => !isBare(clause));
  const among = speaking.length > 0 ? speaking : parts;
  if (isOfEachDay(kind, spoken.said) && part.clause.facts.days.some(isAhead)) return true;
  if (!among.includes(part)) return false;
  const most = Math.max(...among.map((one) => chanceOf(one, kind)));
  const own = chanceOf(part, kind);
  if (own === most) return true;
  if (kind === 'paid' && part.clause.facts.days.some(isAhead)) return false;
  const itsMost = Math.max(...spoken.said.map((one) => chanceOf(part, one.kind)));
  return own >= most * ENOUGH_SHARE && own >= itsMost * ENOUGH_SHARE;
}

/** "Half on Friday, the rest in May": where a sentence only promises, each of its days is promised. */
function isOfEachDay(kind: FindingKind, said: readonly Accepted[]): boolean {
  return said.length === 1 && OF_ITS_DAY.includes(kind);
}

function chanceOf({ chances }: Pick<Part, 'chances'>, kind: Accepted['kind']): Confidence {
  return chances[FINDING_KINDS.indexOf(kind) + 1] ?? 0;
}

/**
 * "A is paid, B comes on Friday, C is wrong": clauses that name their own items and are each sure of another of what
 * can be said of a debt speak for themselves; the rest of the sentence tells no more of these.
 */
function eachOfItsOwn(
  parts: readonly Part[],
  spoken: Spoken,
  { speaker }: HearingContext,
): readonly (readonly Accepted[])[] | null {
  const kinds = OF_A_DEBT.filter((kind) => maySay(kind, speaker));
  const own = parts.map((part, at) =>
    opensList(part, parts[at + 1]) ? null : inLightOf(spoken, part, ownOf(part, kinds)),
  );
  if (new Set(own.flatMap((one) => one?.kind ?? [])).size < 2) return null;
  const others = spoken.said.filter(({ kind }) => !OF_A_DEBT.includes(kind));
  return parts.map((part, at) => {
    const one = own[at];
    return one ? [one] : others.filter((other) => shows(part, other, { parts, spoken }));
  });
}

/** Said of single items, each of its own. */
const OF_A_DEBT: readonly FindingKind[] = ['dispute', 'promise', 'paid'];
/** From this on a clause with an item of its own is sure of what it says. */
const OWN_FROM: Confidence = 0.6;
/** Of a few words beside a number, more is asked. */
const OWN_FROM_IF_BARE: Confidence = 0.8;

/** The head of a list whose words come behind it: they say it of all. */
function opensListOf(told: readonly (readonly Accepted[])[], parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  return (
    part !== undefined && opensList(part, parts[at + 1]) && told.slice(at + 1).some((one) => one.length > 0)
  );
}

/** "I can manage half on Friday": money with a day that may lie ahead is as the whole sentence says, paid or promised. */
function inLightOf(spoken: Spoken, { clause }: Part, own: Accepted | null): Accepted | null {
  if (own?.kind !== 'paid' || !clause.facts.days.some(isAhead)) return own;
  return chanceOf(spoken, 'promise') > chanceOf(spoken, 'paid') ? { ...own, kind: 'promise' } : own;
}

/** "Payment of 4512, 4513 and 4514 goes out": it ends with a number, and the next is a number only. */
function opensList({ clause }: Part, next: Part | undefined): boolean {
  const last = clause.facts.references.at(-1)?.evidence.end ?? 0;
  return next !== undefined && isBare(next.clause) && clause.end - last <= LIST_GAP;
}

/** An item of its own tells more than the words alone. */
const OF_ITS_OWN = 0.95;
/** A comma and a space. */
const LIST_GAP = 2;

function ownOf(part: Part, kinds: readonly FindingKind[]): Accepted | null {
  const { references, amounts } = part.clause.facts;
  if (references.length + amounts.length === 0) return null;
  const best = kinds.reduce((a, b) => (chanceOf(part, b) > chanceOf(part, a) ? b : a), kinds[0] ?? 'promise');
  const chance = chanceOf(part, best);
  const from = isBare(part.clause) ? OWN_FROM_IF_BARE : OWN_FROM;
  return chance >= from ? { kind: best, score: chance * OF_ITS_OWN, runnerUp: null } : null;
}

/** "A is paid, B comes on Friday, C is wrong": three kinds leave each a small share of the whole sentence. */
function aloneIn(part: Part, spoken: Spoken, { speaker }: HearingContext): readonly Accepted[] {
  if (isBare(part.clause)) return [];
  return FINDING_KINDS.filter(
    (kind) =>
      chanceOf(part, kind) >= SURE_ALONE &&
      chanceOf(spoken, kind) >= HINTED &&
      maySay(kind, speaker) &&
      !spoken.said.some((one) => one.kind === kind),
  ).map((kind) => ({ kind, score: chanceOf(part, kind) * ALONE, runnerUp: null }));
}

function heardIn(
  { clause, features, chances }: Part,
  said: readonly Accepted[],
  { model, language, utter }: HearingContext,
): HeardWithVote {
  const heard = said.map((one) => ({
    start: clause.start,
    end: clause.end,
    ...detailsOf(one.kind, features, model),
    ...one,
    because: decidingWords(model, one.kind, { words: utter(clause.folded).words, language }),
  }));
  const weight = said.find(({ kind }) => kind === 'dispute')?.score ?? chanceOf({ chances }, 'dispute');
  const vote = weight < VOTES_FROM ? null : { chances: chancesOf(model, 'reason', features), weight };
  return { clause, heard, vote };
}
