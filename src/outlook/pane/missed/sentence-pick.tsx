import { useEffect, useState } from 'preact/hooks';
import type { SentenceView } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import type { Desk } from '../desk.ts';

type PickProps = {
  /** Null while they are asked for. */
  readonly sentences: readonly SentenceView[] | null;
  readonly chosen: SentenceView | null;
  readonly onChoose: (sentence: SentenceView) => void;
};

/** The mail's own sentences, one to be chosen: arrow keys go through them. */
export function SentencePick({ sentences, chosen, onChoose }: PickProps) {
  const { pane } = useWords().labels;
  if (sentences === null) return <p class="caption">{pane.reading}</p>;
  if (sentences.length === 0) return <p class="caption">{pane.noSentence}</p>;
  return (
    <fieldset class="sentences">
      <legend>{pane.whichSentence}</legend>
      {sentences.map((sentence) => (
        <label key={`${sentence.in}${sentence.start}`} class="tick">
          <input
            type="radio"
            name="sentence"
            checked={sentence === chosen}
            onChange={() => onChoose(sentence)}
          />
          <q dir="auto">{sentence.text}</q>
        </label>
      ))}
    </fieldset>
  );
}

/** The sentences of a mail, asked for when someone wants them; none where the service does not tell. */
export function useSentences(messageId: string, { client }: Desk): readonly SentenceView[] | null {
  const [sentences, show] = useState<readonly SentenceView[] | null>(null);
  useEffect(() => {
    let isStale = false;
    void client.sentences(messageId).then((answer) => {
      if (!isStale) show(answer.is === 'answer' ? answer.value : []);
    });
    return () => {
      isStale = true;
    };
  }, [messageId, client]);
  return sentences;
}
