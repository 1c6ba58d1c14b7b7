import { useEffect, useState } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import { inEnglish } from '#ui/english.ts';
import { WordsProvider } from '#ui/words.ts';
import { FOLDERS, type Folder, Folders } from './folders.tsx';
import type { Habits } from './habits.ts';
import { LedgerImport } from './ledger-import.tsx';
import { MessageList } from './message-list.tsx';
import { PaneFrame } from './pane-frame.tsx';
import { ReadingPane } from './reading-pane.tsx';
import { TopBar } from './top-bar.tsx';
import { useDay } from './use-day.ts';
import { useMessages, useOpenMessage } from './use-messages.ts';

/** Outlook's three columns with the pane beside them, honest that it is a stand-in. */
export function PreviewPage({ client }: { readonly client: Client }) {
  const [habits, change] = useState<Habits>({ language: 'en-US', isDark: false });
  const [folder, turnTo] = useState<Folder>(FOLDERS[0]);
  const [isImporting, importing] = useState(false);
  const [marked, mark] = useState<readonly string[]>([]);
  const day = useDay(client);
  const { messages, trouble, reload } = useMessages(client);
  const open = useOpenMessage(client, marked);
  useEffect(() => {
    document.documentElement.dataset.theme = habits.isDark ? 'dark' : 'light';
  }, [habits.isDark]);
  const shown = messages.filter((message) => message.folder === folder);
  return (
    <WordsProvider value={{ ...inEnglish('en-GB'), today: day.today }}>
      <TopBar
        client={client}
        day={day}
        habits={habits}
        onHabits={change}
        onImport={() => importing(!isImporting)}
        onDropped={(message) => {
          reload();
          turnTo(message.folder);
          mark([message.messageId]);
        }}
      />
      {trouble && (
        <p class="trouble" role="alert">{`${trouble} Start the service, then reload this page.`}</p>
      )}
      {isImporting && <LedgerImport client={client} onClose={() => importing(false)} />}
      <main class="columns">
        <Folders messages={messages} here={folder} onTurn={turnTo} />
        <MessageList messages={shown} marked={marked} onMark={mark} />
        <ReadingPane message={open} marked={marked.length} />
        <PaneFrame message={open} marked={marked.length} habits={habits} today={day.today} />
      </main>
    </WordsProvider>
  );
}
