import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { clientOf } from '#contract/client.ts';
import type { Status } from '#contract/contract.ts';
import { speak, WordsProvider } from '#ui/words.ts';
import { WorklistPage } from './worklist-page.tsx';

const client = clientOf(fetch.bind(globalThis));
const spoken = await speak(navigator.language);
const dark = matchMedia('(prefers-color-scheme: dark)');
document.documentElement.lang = spoken.language;
document.title = `${spoken.labels.pane.worklist} · Relance`;
dark.addEventListener('change', wear);
wear();
const root = document.getElementById('worklist');
if (root) render(<Page />, root);

function Page() {
  const [status, show] = useState<Status | null>(null);
  useEffect(() => {
    void client.status().then((answer) => answer.is === 'answer' && show(answer.value));
  }, []);
  const today = status?.today ?? new Date().toISOString().slice(0, 10);
  return (
    <WordsProvider value={{ ...spoken, today }}>
      <WorklistPage client={client} status={status} />
    </WordsProvider>
  );
}

/** The system's theme: a page of its own knows no Outlook. */
function wear(): void {
  document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
}
