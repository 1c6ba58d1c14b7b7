import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import { overlaps, type Span } from '#base/span.ts';
import { foldText } from '#languages/phrasing.ts';
import { marksOf } from '#mail/marks.ts';
import { readDays } from '../days/read-days.ts';
import type { Clause } from '../findings/clauses.ts';
import { type Facts, factsIn } from '../findings/facts.ts';
import { speakerOf } from '../findings/speakers.ts';
import { utterIn } from '../findings/uttered.ts';
import { readFacts } from '../read-facts.ts';
import { isRow } from '../sentences/sentences.ts';
import type { LabelledMail, LabelledSentence } from './example.ts';
import type { Features } from './feature-sums.ts';
import { featuresOf } from './features.ts';
import type { HeadName } from './heads.ts';
import { spotOf, toneSpotOf } from './spot.ts';
import { rowsOf, type Vocabulary } from './vocabulary.ts';

/** A labelled sentence with the features that reading would give it. */
export type Taught = {
  readonly sentence: LabelledSentence;
  readonly features: Features;
  /** As reading will see it: without the mark of a loose sentence. */
  readonly unmarked: Features;
  /** The same sentence as its tone is felt. */
  readonly feelings: Features;
};

/** A labelled mail with its sentences made ready. */
export type TaughtMail = {
  readonly mail: LabelledMail;
  readonly sentences: readonly Taught[];
  /** What the subject looks like; null where there is none. */
  readonly subject: Features | null;
};

/** Loose sentences are written kind by kind, mails in the natural mix: this mark takes up the difference. */
const LOOSE = 'is loose';
/** Labelled mails have no day of sending; a Tuesday in the middle of a month. */
const ANY_DAY = parseCalendarDate('2026-03-10') as CalendarDate;

/** A labelled mail as reading would see it: without greeting and signature. */
export function taughtBy(mail: LabelledMail): TaughtMail {
  const { language } = mail;
  const body = mail.sentences.map((sentence) => sentence.text).join('\n');
  const texts = { subject: mail.subject, body, forwarded: null };
  const days = readDays(texts, ANY_DAY, language);
  const facts = readFacts(texts, language, days);
  const isLoose = mail.subject === '';
  const speaker = speakerOf(mail.direction);
  const utter = utterIn(language);
  const subject = isLoose ? [] : utter(foldText(mail.subject)).words;
  const placed = placedIn(mail, isLoose ? [] : marksOf(body, ''));
  const uttered = placed.map(({ sentence }) => utter(foldText(sentence.text)));
  const sentences = placed.map(({ sentence, ...place }, at) => {
    const here = { ...place, facts: factsIn(facts, [place]) };
    const [before, after] = [uttered[at - 1]?.words ?? [], uttered[at + 1]?.words ?? []];
    const own = uttered[at] ?? utter(foldText(sentence.text));
    const around = { language, speaker, uttered: own, before, after, subject };
    const spot = spotOf(clauseAt(sentence.text, here), around);
    const unmarked = featuresOf(spot);
    const features = isLoose ? featuresOf({ ...spot, marks: [...spot.marks, LOOSE] }) : unmarked;
    return { sentence, features, unmarked, feelings: featuresOf(toneSpotOf(sentence.text, around)) };
  });
  return { mail, sentences, subject: isLoose ? null : subjectSeen(mail, facts) };
}

function subjectSeen({ subject, language, direction }: LabelledMail, facts: Facts): Features {
  const place = { in: 'subject' as const, start: 0, end: subject.length, number: 0 };
  const clause = clauseAt(subject, { ...place, facts: factsIn(facts, [place]) });
  const uttered = utterIn(language)(clause.folded);
  const alone = { before: [], after: [], subject: [] };
  return featuresOf(spotOf(clause, { language, speaker: speakerOf(direction), uttered, ...alone }));
}

type Placed = Span & {
  readonly in: 'body';
  readonly sentence: LabelledSentence;
  readonly number: number;
};

/** The sentences with their places in the body, those in `marks` left out. */
function placedIn({ sentences }: LabelledMail, marks: readonly Span[]): readonly Placed[] {
  let end = -1;
  const placed = sentences.map((sentence, number) => {
    const start = end + 1;
    end = start + sentence.text.length;
    return { sentence, number, in: 'body' as const, start, end };
  });
  return placed.filter((one) => one.sentence.labels.length > 0 || !marks.some((mark) => overlaps(mark, one)));
}

type At = Pick<Clause, 'start' | 'end' | 'in' | 'facts'> & { readonly number: number };

function clauseAt(text: string, { number, ...at }: At): Clause {
  return {
    ...at,
    folded: foldText(text),
    sentence: number,
    isQuestion: /\?["'»”)]?$/.test(text),
    isRow: isRow(text),
    opensList: /:$/.test(text),
  };
}

/** What a head looks at: words and facts for what is said, words and loudness for how. */
export function inputOf(name: HeadName, { features, feelings }: Taught): Features {
  return name === 'tone' || name === 'escalation' ? feelings : features;
}

/** The same mail with its features by the rows of a vocabulary that knows them. */
export function inRows({ mail, sentences, subject }: TaughtMail, vocabulary: Vocabulary): TaughtMail {
  const rows = sentences.map((one) => ({
    ...one,
    features: rowsOf(one.features, vocabulary),
    unmarked: rowsOf(one.unmarked, vocabulary),
    feelings: rowsOf(one.feelings, vocabulary),
  }));
  return { mail, sentences: rows, subject: subject && rowsOf(subject, vocabulary) };
}
