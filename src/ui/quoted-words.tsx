import type { Span } from '#base/span.ts';

/** The sentence as it was written, the words that decided underlined. Text only: mail text never becomes markup. */
export function QuotedWords({ sentence, span }: { readonly sentence: string; readonly span: Span }) {
  const start = Math.max(0, Math.min(span.start, sentence.length));
  const end = Math.max(start, Math.min(span.end, sentence.length));
  return (
    <q class="said" dir="auto">
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </q>
  );
}
