import type { NewestText } from './mail-parts.ts';

/** The text without greeting, signature and disclaimer, which say nothing of the matter and return in every mail. */
export function withoutMarks({ text, marks }: NewestText): string {
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  const starts = [0, ...inOrder.map(({ end }) => end)];
  const ends = [...inOrder.map(({ start }) => start), text.length];
  return starts.map((start, at) => text.slice(start, ends[at])).join('\n');
}
