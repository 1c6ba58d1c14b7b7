/** What a company's confirmed mails teach, beside the shared model alone: npm run bench learning. */
import type { LanguageCode } from '#languages/language.ts';
import type { AnsweredSentence } from '#reading/learned/company/answered-sentence.ts';
import { withDelta } from '#reading/learned/company/delta.ts';
import { type SharedExamples, startFold } from '#reading/learned/company/fold-lessons.ts';
import { sharedExamplesOf } from '#reading/learned/company/shared-examples.ts';
import type { LabelledMail } from '#reading/learned/example.ts';
import { openModel } from '#reading/learned/model.ts';
import { trainModel } from '#reading/learned/train-model.ts';
import { labelledText } from '../../scripts/labelled-text.mjs';
import { showTable } from './show-table.ts';
import { f1Of, inOwnWords, lessonsOf, spokenBy, withOtherNumbers } from './simulated-company.ts';

/** Mails confirmed before each measurement. */
const CONFIRMED = [0, 30, 100, 300] as const;
/** Each company writes in two languages, so that 300 of its mails are left to confirm and some to hold back. */
const COMPANIES: readonly (readonly LanguageCode[])[] = [
  ['en', 'fr'],
  ['de', 'nl'],
  ['es', 'pt'],
];
/** In use a correction counts at once; here the reader is made new after some mails, to be done in minutes. */
const REFRESHED_EVERY = 5;
/** Confirmed mails that are read again with other numbers, and shared mails that are read again. */
const READ_AGAIN = 60;
const SHARED_EVERY = 16;

const WAYS = [
  { name: 'that speaks as all others do', speak: (text: string) => text, tellsMissed: false },
  { name: 'with words of its own (every third long word)', speak: inOwnWords, tellsMissed: false },
  { name: 'with words of its own, missed findings told too', speak: inOwnWords, tellsMissed: true },
] as const;
type Way = (typeof WAYS)[number];
const HEAD = [
  'mails confirmed',
  'lessons',
  'held back: shared',
  'own',
  'same words again',
  'shared mails',
  'features',
];

const text = labelledText().flatMap(({ mails }) => mails);
const isWhole = ({ subject }: LabelledMail) => subject !== '';
const learned = text.filter((mail, at) => !isWhole(mail) || at % 2 === 0);
const unseen = text.filter((mail, at) => isWhole(mail) && at % 2 === 1);
const model = openModel(trainModel(learned));
console.log(`shared model: ${learned.length} sentences and mails, half of the mails; F1 of kinds by mail`);
for (const way of WAYS) benchWay(way);

function benchWay(way: Way): void {
  const runs = COMPANIES.map((languages) => runCompany(way, languages));
  const mean = (step: number, column: number) =>
    runs.reduce((sum, run) => sum + (run[step]?.[column] ?? 0), 0) / runs.length;
  showTable({
    name: `learning, a company ${way.name}`,
    head: HEAD,
    rows: [...CONFIRMED, 'learned anew'].map((count, step) => [
      count,
      mean(step, 0).toFixed(0),
      ...[1, 2, 3, 4].map((column) => mean(step, column).toFixed(1)),
      mean(step, 5).toFixed(0),
    ]),
  });
}

/** Confirms mail after mail, measures on the way, and at last learns all anew as `relance learn` does. */
function runCompany(way: Way, languages: readonly LanguageCode[]): readonly (readonly number[])[] {
  const speaks = (mail: LabelledMail) => languages.includes(mail.language);
  const mails = mixed(unseen.filter(speaks)).map((mail) => spokenBy(mail, way.speak));
  const held = mails.slice(Math.max(...CONFIRMED));
  const again = mails.slice(0, READ_AGAIN).map((mail) => spokenBy(mail, withOtherNumbers));
  const sharedMails = learned.filter((mail, at) => isWhole(mail) && speaks(mail) && at % SHARED_EVERY === 0);
  const shared = sharedOf(languages);
  const before = f1Of(held, model);
  const lessons: AnsweredSentence[] = [];
  const measure = (fold: ReturnType<typeof startFold>) => {
    const delta = fold.delta();
    const own = withDelta(model, delta);
    const scores = [held, again, sharedMails].map((some) => f1Of(some, own));
    return [lessons.length, before, ...scores, delta.buckets.length];
  };
  const fold = startFold(model, shared);
  let [done, reader] = [0, model];
  const steps = CONFIRMED.map((count) => {
    for (const mail of mails.slice(done, count)) {
      if (done % REFRESHED_EVERY === 0) reader = withDelta(model, fold.delta());
      const taught = lessonsOf(mail, reader, way);
      taught.forEach(fold.take);
      lessons.push(...taught);
      done += 1;
    }
    return measure(fold);
  });
  const anew = startFold(model, shared);
  anew.takeAll(lessons);
  return [...steps, measure(anew)];
}

function sharedOf(languages: readonly LanguageCode[]): SharedExamples {
  const examples = new Map(
    languages.map((language) => [
      language,
      sharedExamplesOf(learned.filter((mail) => mail.language === language)),
    ]),
  );
  return (language) => examples.get(language) ?? [];
}

/** The same order each time, languages and topics mixed. */
function mixed(mails: readonly LabelledMail[]): readonly LabelledMail[] {
  return mails
    .map((mail, at) => ({ mail, key: (at * 7919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ mail }) => mail);
}
