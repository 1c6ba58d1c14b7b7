import { overlaps, type Span } from '#base/span.ts';
import { LANGUAGES } from '#languages/index.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Sentence } from '../reading.ts';
import type { TextToRead } from '../texts-to-read.ts';
import { blocksOf } from './blocks.ts';
import { endsOf } from './sentence-ends.ts';

/** Sentences read of one text; the longest letters of the trade have about a hundred. */
export const MAX_SENTENCES = 400;
/** UTF-16 units; what is longer is no sentence but a list or a wall of text, and is cut at a space. */
export const MAX_SENTENCE = 600;

/** The sentences, lines and table rows of a text, in reading order, without greeting, signature and disclaimer. */
export function sentencesOf(text: TextToRead, language: LanguageCode): readonly Sentence[] {
  const { phrases } = LANGUAGES[language];
  const sentences: Sentence[] = [];
  for (const block of blocksOf(text.text)) {
    for (const part of outside(block, text.marks))
      for (const span of endsOf(text.text, part, phrases))
        for (const piece of cutLong(text.text, span)) sentences.push(sentenceAt(text, piece));
    if (sentences.length >= MAX_SENTENCES) return sentences.slice(0, MAX_SENTENCES);
  }
  return sentences;
}

/** Whether a sentence is a row of a list: cells with a gap between, or a bullet before. */
export function isRow(sentence: string): boolean {
  return /^[-*•·–+>] ?\S|\t| {3,}\S|\S ? \| ?\S/.test(sentence);
}

/** What the marks leave of a block: "Hi Clara, we paid" goes on behind its greeting. */
function outside(block: Span, marks: readonly Span[]): readonly Span[] {
  const inside = marks.filter((mark) => overlaps(mark, block)).toSorted((a, b) => a.start - b.start);
  const starts = [block.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), block.end];
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? start;
    return end > start ? [{ start, end }] : [];
  });
}

function sentenceAt(text: TextToRead, span: Span): Sentence {
  return { start: span.start, end: span.end, in: text.in, text: text.text.slice(span.start, span.end) };
}

function cutLong(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (span.end - start > MAX_SENTENCE && pieces.length < MAX_SENTENCES) {
    const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
    const end = space > start ? space : start + MAX_SENTENCE;
    pieces.push({ start, end });
    start = space > start ? end + 1 : end;
  }
  return span.end - start > MAX_SENTENCE ? pieces : [...pieces, { start, end: span.end }];
}
