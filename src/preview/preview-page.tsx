import { useEffect, useState } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import type { PreviewMessage } from '#contract/contract.ts';
import { inEnglish } from '#ui/english.ts';
import { WordsProvider } from '#ui/words.ts';
import { ComposeForm } from './compose/compose-form.tsx';
import { useCompose } from './compose/use-compose.ts';
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
  const [habits, change] = useState<Habits>({ language: 'en-GB', isDark: false });
  const [folder, turnTo] = useState<Folder>(FOLDERS[0]);
  const [isImporting, importing] = useState(false);
  const [marked, mark] = useState<readonly string[]>([]);
  const [loads, count] = useState(0);
  const day = useDay(client);
  const { messages, trouble, reload } = useMessages(client);
  const open = useOpenMessage(client, marked);
  const turnToMessage = (message: PreviewMessage) => {
    void reload();
    turnTo(message.folder);
    mark([message.messageId]);
  };
  const reader = { locale: 'en-GB', today: day.today };
  const compose = useCompose({ client, messages, open, habits, reader, onSent: turnToMessage });
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
        onDropped={turnToMessage}
      />
      {trouble && (
        <p class="trouble" role="alert">{`${trouble} Start the service, then reload this page.`}</p>
      )}
      {compose.trouble && (
        <p class="trouble" role="alert">
          {compose.trouble}
        </p>
      )}
      {isImporting && (
        <LedgerImport client={client} onLoaded={() => count(loads + 1)} onClose={() => importing(false)} />
      )}
      <main class="columns">
        <Folders messages={messages} here={folder} onTurn={turnTo} onNew={compose.beginNew} />
        <MessageList messages={shown} marked={marked} onMark={mark} />
        {compose.draft ? (
          <ComposeForm
            draft={compose.draft}
            onChange={compose.change}
            onCheck={compose.check}
            onRecipients={compose.recipientsChanged}
            onSend={compose.send}
            onDiscard={compose.discard}
            onOpenCase={compose.openCase}
          />
        ) : (
          <ReadingPane
            message={open}
            marked={marked.length}
            onReply={compose.beginReply}
            onReminder={() => void compose.beginReminder()}
          />
        )}
        <PaneFrame
          message={open}
          marked={marked.length}
          habits={habits}
          today={day.today}
          ledger={loads}
          offered={compose.offered}
          onForm={compose.beginForm}
        />
      </main>
      {compose.draft && (
        <iframe ref={compose.frame} title="The guard of Relance" src="/preview/events.html" hidden />
      )}
    </WordsProvider>
  );
}
