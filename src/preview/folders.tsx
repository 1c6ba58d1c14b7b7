import type { PreviewMessage } from '#contract/contract.ts';

export const FOLDERS = ['inbox', 'internal', 'sent'] as const;
export type Folder = (typeof FOLDERS)[number];

const NAMES: Readonly<Record<Folder, string>> = { inbox: 'Inbox', internal: 'Internal', sent: 'Sent Items' };

type FoldersProps = {
  readonly messages: readonly PreviewMessage[];
  readonly here: Folder;
  readonly onTurn: (folder: Folder) => void;
};

/** The folders of the sample mailbox and how much lies in each. */
export function Folders({ messages, here, onTurn }: FoldersProps) {
  return (
    <nav class="folders" aria-label="Folders">
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
