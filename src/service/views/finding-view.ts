import type { FindingView } from '#contract/contract.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { Reading, Sentence } from '#reading/reading.ts';

type Sentences = Pick<Reading, 'sentences'>;

/** A finding as the pages show it: the sentence, and where in it the words stand. `index` is its first place. */
export function findingView(finding: MatchedFinding, index: number, reading: Sentences): FindingView {
  const { kind, reason, document, outcome, confidence, runnerUp, because, amount, on, items } = finding;
  const told = { kind, reason, document, outcome, confidence, runnerUp, because, amount, on };
  return { index, ...told, ...wordsInSentence(finding, reading), items: items.map(({ number }) => number) };
}

/** Words over several sentences are shown as they are. */
function wordsInSentence(
  { evidence }: MatchedFinding,
  { sentences }: Sentences,
): Pick<FindingView, 'sentence' | 'span'> {
  const holds = (sentence: Sentence) =>
    sentence.in === evidence.in && sentence.start <= evidence.start && sentence.end >= evidence.end;
  const found = sentences.find(holds);
  if (!found) return { sentence: evidence.text, span: { start: 0, end: evidence.text.length } };
  const start = evidence.start - found.start;
  return { sentence: found.text, span: { start, end: start + evidence.text.length } };
}
