import nlp from 'compromise/one';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { foldText } from '#languages/phrasing.ts';
import type { LabelledMail, LabelledSentence } from '#reading/learned/example.ts';
import { featuresOf } from '#reading/learned/features.ts';
import { wordsIn } from '#reading/learned/words-in.ts';
import { countAll, f1Of } from '../counting.ts';
import { kindsFrom } from '../peers/border.ts';
import { answersOf, learn } from '../peers/linear.ts';
import type { LabelledMails } from '../peers/reader.ts';
import type { Table } from '../show-table.ts';

type Words = (text: string) => readonly string[];
/** A term as compromise tells it; `implicit`: what a part of a contraction stands for. */
type Term = {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
};

/** Whole mails are held back in turn. */
const FOLDS = 3;
/** Borders tried; the best is shown for either way. */
const BORDERS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

const WAYS: readonly Words[] = [
  (text) => wordsIn(foldText(text)),
  // "haven't" as have, not; "l'acompte" as la, acompte.
  (text) => termsIn(text).flatMap(({ normal, implicit }) => wordsIn(foldText(implicit ?? normal))),
  (text) => wordsIn(foldText(partedIn(text))),
];

/** How well our learner does on mails held back with the words alone, cut by us and cut into terms by compromise. */
export function termsTable(mails: LabelledMails): Table {
  return {
    name: 'words, ours and compromise’s terms, kinds F1 on labelled mails held back',
    head: ['language', 'our words', 'compromise’s terms', 'our words, its contractions parted'],
    rows: LANGUAGE_CODES.map((language) => {
      console.log(`terms: ${language} …`);
      const own = mails.filter((mail) => mail.language === language);
      return [language, ...WAYS.map((words) => bestOf(own, { words, language }))];
    }),
  };
}

type Way = { readonly words: Words; readonly language: LanguageCode };

function bestOf(mails: LabelledMails, way: Way): string {
  const whole = mails.filter(({ subject }) => subject !== '');
  const tried = Array.from({ length: FOLDS }, (_, fold) => {
    const held = whole.filter((_one, at) => at % FOLDS === fold);
    const isHeld = new Set(held);
    const chancesOf = learn(
      mails.filter((mail) => !isHeld.has(mail)),
      (mail) => mail.sentences.map((one) => ({ features: featuresIn(one, way), answers: answersOf(one) })),
    );
    return held.map((mail) => ({
      should: kindsIn(mail),
      chances: mail.sentences.map((one) => chancesOf(featuresIn(one, way))),
    }));
  }).flat();
  const f1s = BORDERS.map((border) =>
    Number(
      f1Of(countAll(tried.map(({ should, chances }) => ({ should, does: kindsFrom(chances, border) })))),
    ),
  );
  return Math.max(...f1s).toFixed(1);
}

function featuresIn({ text }: LabelledSentence, { words, language }: Way) {
  return featuresOf({
    language,
    words: words(text),
    before: [],
    after: [],
    subject: [],
    marks: [],
    cues: [],
  });
}

function kindsIn({ sentences }: LabelledMail): readonly string[] {
  return sentences.flatMap(({ labels }) => labels.map(({ kind }) => kind));
}

/** The text with its signs, contractions parted: "We have not received it!". */
function partedIn(text: string): string {
  const parts = termsIn(text).map(
    ({ pre, text: own, post, implicit }) => `${pre}${implicit || own}${post || ' '}`,
  );
  return parts.join('');
}

function termsIn(text: string): readonly Term[] {
  // Its types leave out the signs around a term.
  const wanted: object = { terms: { pre: true, text: true, post: true, normal: true, implicit: true } };
  const sentences = nlp(text).json(wanted) as unknown as readonly { readonly terms: readonly Term[] }[];
  return sentences.flatMap(({ terms }) => terms);
}
