import { type Comparison, compareModels } from '#reading/learned/company/compare-models.ts';
import { withDelta } from '#reading/learned/company/delta.ts';
import { type CompanyLessons, foldAll } from '#reading/learned/company/fold-again.ts';
import type { Model } from '#reading/learned/model.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { refuse } from '../refuse.ts';
import { lessonsIn, tellOfLessons } from '../store/lessons.ts';
import type { Store } from '../store/open-store.ts';
import { dayOfClock } from '../store/settings.ts';
import { tx } from '../store/tx.ts';
import { comparisonTable, sumOf } from './comparison-table.ts';
import { counted } from './counted.ts';
import { type HeldBack, holdBack, mailsIn } from './hold-back.ts';
import { learnedAnew, saveLearnedAnew } from './learned-anew.ts';
import { inTurn } from './lessons-to-learn.ts';
import { sharedText } from './shared-text.ts';

/** Mails held back by which a difference is told; with fewer one odd mail would decide. */
const FEWEST_HELD = 3;

export type LearnChoice = { readonly use: boolean; readonly say: (line: string) => void };

/**
 * Learns all corrections anew together, in several rounds, and tells on mails held back what that makes better and
 * worse than the reader as it is. It is used only if it is asked for and reads no worse.
 */
export async function learnAnew(store: Store, { use, say }: LearnChoice): Promise<void> {
  const all = await lessonsIn(store);
  const last = all.at(-1);
  const parts = holdBack(all);
  if (!last || mailsIn(parts.held) < FEWEST_HELD) throw tooFew(mailsIn(all));
  say(
    `${count(parts.learned)} were learned anew; ${count(parts.held)} were held back, to measure on what neither reader has seen.`,
  );
  const upTo = (await learnedAnew(store))?.upTo ?? null;
  const rows = compare(parts, upTo);
  say(comparisonTable(rows));
  if (!use) return say('Nothing has changed. Read by what was learned: relance learn --use');
  const { better, worse } = sumOf(rows);
  if (worse > better) throw readsWorse(better, worse);
  await tx(store, async (db) => {
    const reader = { db, tenantId: store.tenantId };
    await saveLearnedAnew(reader, { upTo: last.correctionId, on: dayOfClock(new Date()) });
    await tellOfLessons(reader);
  });
  say(
    `From the next mail on it is read by all ${all.length} lessons, learned anew. Each can still be undone.`,
  );
}

function compare({ learned, held }: HeldBack, upTo: string | null): readonly Comparison[] {
  const shared = sharedText();
  const taughtBy = (lessons: CompanyLessons): Model =>
    withDelta(MODEL, foldAll(lessons, MODEL, shared).delta());
  const now = inTurn(learned, upTo);
  const together = { together: [...now.together, ...now.oneByOne], oneByOne: [] };
  return compareModels(taughtBy(now), taughtBy(together), held);
}

function count(lessons: HeldBack['held']): string {
  return `${counted(lessons.length, 'lesson')} of ${counted(mailsIn(lessons), 'mail')}`;
}

function tooFew(mails: number): Error {
  return refuse(
    'lessons/too-few',
    `Corrections of ${mails} mails are too few to hold some back and measure. They are learned one by one as they come; try again when about 20 mails were corrected.`,
  );
}

function readsWorse(better: number, worse: number): Error {
  return refuse(
    'lessons/worse',
    `Not used: of the sentences held back it reads ${better} better and ${worse} worse. Nothing was changed.`,
  );
}
