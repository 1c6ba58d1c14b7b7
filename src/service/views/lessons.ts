import { DISPUTE_REASONS, FINDING_KINDS } from '#base/finding.ts';
import type { LessonsView, LessonView, SaidView } from '#contract/contract.ts';
import type { Answers } from '#reading/learned/company/answered-sentence.ts';
import { type MovedBy, wordsMovedIn } from '#reading/learned/company/moved-words.ts';
import { keepTaught } from '../learning/keep-taught.ts';
import { learnedAnew } from '../learning/learned-anew.ts';
import type { Service } from '../service.ts';
import { customersOf } from '../store/ledger-slice.ts';
import { countLessons, latestLessons, type StoredLesson } from '../store/lessons.ts';
import { subjectsOf } from '../store/mails.ts';
import type { Reader } from '../store/reader.ts';

/** Corrections on one page. */
const PER_PAGE = 50;

/** What corrections taught, latest first, with the words that each moved in the company's reader. */
export async function lessonsView(
  { store, reader }: Pick<Service, 'store' | 'reader'>,
  before: string | null,
): Promise<LessonsView> {
  const moved = wordsMovedIn(await keepTaught({ store, reader }));
  const latest = await latestLessons(store, { before, count: PER_PAGE + 1 });
  const ids = [...new Set(latest.map(({ correctionId }) => correctionId))];
  const shown = latest.filter(({ correctionId }) => ids.indexOf(correctionId) < PER_PAGE);
  return {
    total: await countLessons(store),
    hasOlder: ids.length > PER_PAGE,
    learnedOn: (await learnedAnew(store))?.on ?? null,
    lessons: await viewsOf(store, shown, moved),
  };
}

async function viewsOf(
  store: Reader,
  lessons: readonly StoredLesson[],
  moved: (lesson: MovedBy) => string,
): Promise<readonly LessonView[]> {
  const accounts = [...new Set(lessons.flatMap(({ accountNumber }) => accountNumber ?? []))];
  const names = new Map((await customersOf(store, accounts)).map((one) => [one.accountNumber, one.name]));
  const subjects = await subjectsOf(store, [...new Set(lessons.map(({ mailId }) => mailId))]);
  const firsts = lessons.filter((one, at) => lessons[at - 1]?.correctionId !== one.correctionId);
  return firsts.map(({ correctionId, at, by, messageId, mailId, accountNumber }) => ({
    ...{ correctionId, at, by, messageId, accountNumber },
    subject: subjects.get(mailId) ?? '',
    customerName: names.get(accountNumber ?? '') ?? null,
    sentences: lessons
      .filter((one) => one.correctionId === correctionId)
      .map((one) => ({
        text: one.text,
        was: saidIn(one.was),
        is: saidIn(one.answers),
        words: moved(one),
      })),
  }));
}

/** The kinds of some answers, a dispute with each of its reasons. */
export function saidIn({ kind = [], reason = [] }: Answers): readonly SaidView[] {
  const kinds = FINDING_KINDS.filter((one) => kind.includes(one));
  const reasons = DISPUTE_REASONS.filter((one) => reason.includes(one));
  return kinds.flatMap((one): readonly SaidView[] =>
    one === 'dispute' && reasons.length > 0
      ? reasons.map((why) => ({ kind: one, reason: why }))
      : [{ kind: one, reason: null }],
  );
}
