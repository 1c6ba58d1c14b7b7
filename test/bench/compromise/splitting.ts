import nlp from 'compromise/one';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { LabelledMail } from '#reading/learned/example.ts';
import { sentencesOf } from '#reading/sentences/sentences.ts';
import { countAll, f1Of } from '../counting.ts';
import type { Table } from '../show-table.ts';

/** A mail in one text, and where its sentences begin, the first left out. */
type Gold = { readonly text: string; readonly starts: readonly number[] };
type Splits = (text: string, language: LanguageCode) => readonly number[];
/** A term as compromise keeps it: with the signs before and behind it. */
type Term = { readonly pre: string; readonly text: string; readonly post: string };

/** A sentence that is over for all: what follows it stands on the same line. */
const ENDS = /[.!?…]["'»”)]?$/;
/** Columns at which mail programs break lines. */
const WIDTH = 72;

/** Sentence breaks of the labelled mails, lines whole and broken for width, found by our splitter and by compromise. */
export function splittingTable(mails: readonly LabelledMail[]): Table {
  return {
    name: 'sentence breaks, ours and compromise, labelled mails',
    head: [
      'language',
      'breaks',
      'ours F1',
      'compromise F1',
      'ours, wrapped',
      'compromise, wrapped',
      'times as long',
    ],
    rows: LANGUAGE_CODES.map((language) => {
      const golds = mails.filter((mail) => mail.language === language).map(goldOf);
      const wrapped = golds.map(wrap);
      const [ours, theirs] = [ourStarts, theirStarts].map((splits) => {
        const start = performance.now();
        const f1s = [golds, wrapped].map((texts) => f1Of(countStarts(texts, { splits, language })));
        return { f1s, time: performance.now() - start };
      });
      const breaks = golds.reduce((sum, { starts }) => sum + starts.length, 0);
      const times = Math.round((theirs?.time ?? 0) / (ours?.time ?? 1));
      return [
        language,
        breaks,
        ours?.f1s[0] ?? '',
        theirs?.f1s[0] ?? '',
        ours?.f1s[1] ?? '',
        theirs?.f1s[1] ?? '',
        times,
      ];
    }),
  };
}

/** The lines of a labelled mail are its sentences: one that ends in a sign is joined to the next, another ends a paragraph. */
function goldOf({ sentences }: LabelledMail): Gold {
  let text = '';
  const starts: number[] = [];
  sentences.forEach((sentence, at) => {
    const isJoined = ENDS.test(sentences[at - 1]?.text ?? '') && ENDS.test(sentence.text);
    if (at > 0) text += isJoined ? ' ' : '\n\n';
    if (at > 0) starts.push(text.length);
    text += sentence.text;
  });
  return { text, starts };
}

/** The same, with each line broken at the last space before the width; places stay. */
function wrap({ text, starts }: Gold): Gold {
  const signs = text.split('');
  let [line, space] = [0, -1];
  signs.forEach((sign, at) => {
    if (sign === '\n') line = at + 1;
    if (sign === ' ') space = at;
    if (at - line >= WIDTH && space > line) {
      signs[space] = '\n';
      line = space + 1;
    }
  });
  return { text: signs.join(''), starts };
}

/** Cuts at a semicolon are left out: ours makes them on purpose, for two statements in a sentence. */
function countStarts(
  golds: readonly Gold[],
  { splits, language }: { splits: Splits; language: LanguageCode },
) {
  return countAll(
    golds.map(({ text, starts }) => {
      const meant = (found: readonly number[]) =>
        found.filter((at) => !/;\s*$/.test(text.slice(Math.max(0, at - 3), at))).map(String);
      return { should: meant(starts), does: meant(splits(text, language)) };
    }),
  );
}

function ourStarts(text: string, language: LanguageCode): readonly number[] {
  return sentencesOf({ in: 'body', text, marks: [] }, language)
    .map(({ start }) => start)
    .filter((start) => start > 0);
}

function theirStarts(text: string): readonly number[] {
  const { document } = nlp.tokenize(text) as unknown as { document: readonly (readonly Term[])[] };
  let at = 0;
  const starts = document.map((terms) => {
    const sentence = terms.map((term) => term.pre + term.text + term.post).join('');
    const start = at + sentence.length - sentence.trimStart().length;
    at += sentence.length;
    return start;
  });
  return starts.filter((start) => start > 0);
}
