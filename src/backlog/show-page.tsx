import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Client, clientOf } from '#contract/client.ts';
import type { Status } from '#contract/contract.ts';
import { type Spoken, speak, WordsProvider } from '#ui/words.ts';

/** A page of its own: where it is put, what it is called, and what it shows. */
export type Shown = {
  readonly root: string;
  readonly title: (labels: Spoken['labels']) => string;
  readonly page: ComponentType<{ readonly client: Client; readonly status: Status | null }>;
};

/** Shows a page in the reader's language and the system's theme: it knows no Outlook. */
export async function showPage({ root, title, page: Page }: Shown): Promise<void> {
  const client = clientOf(fetch.bind(globalThis));
  const spoken = await speak(navigator.language);
  document.documentElement.lang = spoken.language;
  document.title = `${title(spoken.labels)} · Relance`;
  wear(matchMedia('(prefers-color-scheme: dark)'));
  const at = document.getElementById(root);
  if (at) render(<Whole client={client} spoken={spoken} page={Page} />, at);
}

type WholeProps = Pick<Shown, 'page'> & { readonly client: Client; readonly spoken: Spoken };

function Whole({ client, spoken, page: Page }: WholeProps) {
  const [status, show] = useState<Status | null>(null);
  useEffect(() => {
    void client.status().then((answer) => answer.is === 'answer' && show(answer.value));
  }, []);
  const today = status?.today ?? new Date().toISOString().slice(0, 10);
  return (
    <WordsProvider value={{ ...spoken, today }}>
      <Page client={client} status={status} />
    </WordsProvider>
  );
}

function wear(dark: MediaQueryList): void {
  const put = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', put);
  put();
}
