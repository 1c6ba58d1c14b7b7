import type { PreviewMessage } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';

export const FOLDERS = ['inbox', 'internal', 'sent'] as const;
export type Folder = (typeof FOLDERS)[number];

const NAMES: Readonly<Record<Folder, string>> = { inbox: 'Inbox', internal: 'Internal', sent: 'Sent Items' };

type FoldersProps = {
  readonly messages: readonly PreviewMessage[];
  readonly here: Folder;
  readonly onTurn: (folder: Folder) => void;
  /** Begins a new mail. */
  readonly onNew: () => void;
};

/** The folders of the sample mailbox and how much lies in each. */
export function Folders({ messages, here, onTurn, onNew }: FoldersProps) {
  return (
    <nav class="folders" aria-label="Folders">
      <div class="new-mail">
        <Action look="primary" onAct={onNew}>
          New mail
        </Action>
      </div>
      <p class="mailbox">Receivables</p>
      {FOLDERS.map((folder) => (
        <button
          key={folder}
          type="button"
          aria-current={folder === here ? 'true' : undefined}
          onClick={() => onTurn(folder)}
        >
          <span>{NAMES[folder]}</span>
          <span class="count">{messages.filter((message) => message.folder === folder).length}</span>
        </button>
      ))}
    </nav>
  );
}
