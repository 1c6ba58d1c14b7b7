import { DISPUTE_REASONS, DOCUMENT_KINDS, OUTCOMES } from '#base/finding.ts';
import type { Evidence } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import { readDays } from '../../days/read-days.ts';
import type { Clause, ClausedSentence } from '../../findings/clauses.ts';
import type { HearingContext } from '../../findings/heard.ts';
import { sentencesToHear } from '../../findings/sentences-to-hear.ts';
import { speakerOf } from '../../findings/speakers.ts';
import { utterIn } from '../../findings/uttered.ts';
import { readFacts } from '../../read-facts.ts';
import type { Finding } from '../../reading.ts';
import { MAX_SENTENCES, sentencesOf } from '../../sentences/sentences.ts';
import { textsByPlace, textsToRead } from '../../texts-to-read.ts';
import { hearSentences, isSilent } from '../hear-sentences.ts';
import type { Model } from '../model.ts';
import { spotsOf } from '../spot.ts';
import type { AnsweredSentence, Answers } from './answered-sentence.ts';

/** What a finding says, as far as it can be taught. */
export type Said = Pick<Finding, 'kind' | 'reason' | 'document' | 'outcome'>;

/**
 * A finding as it was first read (null: it was missed), and what a person says it is (null: it is not there).
 * `isAsked`: they said so now.
 */
export type Judged = {
  readonly evidence: Pick<Evidence, 'in' | 'start'>;
  readonly first: Said | null;
  readonly now: Said | null;
  readonly isAsked: boolean;
};

/** A mail that was read: how, and what became of its findings. */
export type JudgedMail = {
  readonly mail: Mail;
  readonly parts: MailParts;
  readonly language: LanguageCode;
  readonly direction: Direction;
  readonly judged: readonly Judged[];
};

/** One lesson: the words, the number of their sentence in the mail, what was read in them, and what is right. */
export type TaughtSentence = AnsweredSentence & {
  readonly text: string;
  readonly place: number;
  readonly was: Answers;
};

/** Sentences that one correction teaches; "all is right" in a mail of a hundred rows is no hundred lessons. */
const MOST_SENTENCES = 12;

/** The lessons in what a person said of a mail's findings: the sentences of their words, with their right answers. */
export function teachSentences(judgedMail: JudgedMail, model: Model): readonly TaughtSentence[] {
  const { mail, parts, language, direction, judged } = judgedMail;
  if (mail.automatic.isBounce || mail.automatic.isAutoReply) return [];
  const toRead = textsToRead(mail, parts);
  const texts = textsByPlace(toRead);
  const facts = readFacts(texts, language, readDays(texts, mail.sentOn, language));
  const sentences = toRead.flatMap((text) => sentencesOf(text, language)).slice(0, MAX_SENTENCES);
  const hearing = { language, speaker: speakerOf(direction), model, utter: utterIn(language) };
  const { claused } = sentencesToHear(sentences, { ...hearing, facts, sentOn: mail.sentOn });
  const placed = judged.map((one) => ({ ...one, at: claused.findIndex(({ whole }) => holds(whole, one)) }));
  const again = saidAgain(claused, placed, hearing);
  const meant = [...placed.filter(({ isAsked }) => isAsked).map(({ at }) => at), ...again.keys()];
  const spots = spotsOf(claused, hearing);
  return claused
    .flatMap(({ whole }, at) => {
      const [spot, text] = [spots[at], sentences[at]?.text];
      if (!spot || !text || !meant.includes(at) || isSilent(whole)) return [];
      return [{ spot, text, place: at, ...lessonAt(at, placed, again) }];
    })
    .slice(0, MOST_SENTENCES);
}

/** A finding with the number of its sentence; −1 where it stands in none. */
type Placed = Judged & { readonly at: number };
/** What is heard in sentences, by their numbers. */
type HeardAt = ReadonlyMap<number, readonly Said[]>;

/** What was read in a sentence, and what is right. */
function lessonAt(at: number, placed: readonly Placed[], again: HeardAt) {
  const here = placed.filter((one) => one.at === at);
  const heard = again.get(at) ?? here.flatMap(({ first }) => first ?? []);
  return { was: answersOf(heard), answers: answersOf(here.flatMap(({ now }) => now ?? [])) };
}

function holds(whole: Clause, { evidence }: Judged): boolean {
  return whole.in === evidence.in && evidence.start >= whole.start && evidence.start < whole.end;
}

/** What is not there is not there in other words either: the sentences in which nothing else was heard. */
function saidAgain(
  claused: readonly ClausedSentence[],
  placed: readonly Placed[],
  hearing: HearingContext,
): HeardAt {
  const standing = placed.flatMap(({ now }) => now?.kind ?? []);
  const struck = placed
    .filter(({ isAsked, now }) => isAsked && now === null)
    .flatMap(({ first }) => first?.kind ?? []);
  const gone = struck.filter((kind) => !standing.includes(kind));
  if (gone.length === 0) return new Map();
  const told = new Map<number, readonly Said[]>();
  for (const { clause, heard } of hearSentences(claused, hearing).clauses)
    told.set(clause.sentence, [...(told.get(clause.sentence) ?? []), ...heard]);
  const isFree = (at: number) => !placed.some((one) => one.at === at);
  const isGone = (said: readonly Said[]) => said.length > 0 && said.every(({ kind }) => gone.includes(kind));
  return new Map([...told].filter(([at, said]) => isFree(at) && isGone(said)));
}

function answersOf(said: readonly Said[]): Answers {
  const kinds = [...new Set(said.map(({ kind }) => kind))];
  const details = {
    reason: DISPUTE_REASONS.filter((reason) => said.some((one) => one.reason === reason)),
    document: DOCUMENT_KINDS.filter((document) => said.some((one) => one.document === document)),
    outcome: OUTCOMES.filter((outcome) => said.some((one) => one.outcome === outcome)),
  };
  const told = Object.entries(details).filter(([, answers]) => answers.length > 0);
  return { kind: kinds.length > 0 ? kinds : ['none'], ...(Object.fromEntries(told) as Answers) };
}
