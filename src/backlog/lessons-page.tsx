import { useState } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import type { LessonView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { fill, shortDate } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import { LessonRow } from './lesson-row.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useAnswer } from './use-answer.ts';
import { useTakingBack } from './use-taking-back.ts';

type PageProps = { readonly client: Client };

/** What corrections taught the reader, latest first: who said what of which words, and the way back. */
export function LessonsPage({ client }: PageProps) {
  const words = useWords();
  const { lessons, pane, work } = words.labels;
  const [before, turn] = useState<string | null>(null);
  const [older, keep] = useState<readonly LessonView[]>([]);
  const { value, trouble, ask } = useAnswer(() => client.lessons(before), before ?? 'latest');
  const taken = useTakingBack(client);
  const shown = [...older, ...(value?.lessons ?? [])];
  const last = shown.at(-1)?.correctionId;
  const goOn = () => {
    keep(shown);
    if (last) turn(last);
  };
  return (
    <>
      <header class="top">
        <h1>
          {lessons.title} <span class="count">{value?.total}</span>
        </h1>
        {value?.learnedOn && (
          <p class="caption">{fill(lessons.anew, { day: shortDate(value.learnedOn, words) })}</p>
        )}
        <a class="to" href="/worklist/">
          {pane.worklist}
        </a>
        <a class="to" href="/api/lessons/export" download>
          {lessons.export}
        </a>
      </header>
      <TroubleLine trouble={trouble ?? taken.trouble} onTry={ask} />
      <main class="lessons">
        <p class="quiet">{lessons.intro}</p>
        {value === null && !trouble && <p class="quiet">{work.loading}</p>}
        {value !== null && shown.length === 0 && <p>{lessons.none}</p>}
        <ol>
          {shown.map((lesson) => (
            <LessonRow
              key={lesson.correctionId}
              lesson={lesson}
              isUndone={taken.ids.has(lesson.correctionId)}
              onUndo={() => void taken.undo(lesson.correctionId)}
            />
          ))}
        </ol>
        {value?.hasOlder && <Action onAct={goOn}>{lessons.older}</Action>}
      </main>
    </>
  );
}
