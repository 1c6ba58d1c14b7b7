import { useRef, useState } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import type { PreviewMessage } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';

type DropProps = { readonly client: Client; readonly onDropped: (message: PreviewMessage) => void };

/** Drops a mail of one's own, an `.eml` file, into the sample mailbox. */
export function MailDrop({ client, onDropped }: DropProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, tell] = useState<string | null>(null);
  const drop = async (file: File) => {
    const answer = await client.dropMail(file);
    if (answer.is === 'answer') onDropped(answer.value);
    tell(
      answer.is === 'answer'
        ? null
        : answer.is === 'refusal'
          ? answer.refusal.message
          : 'Relance does not answer.',
    );
  };
  return (
    <>
      <Action onAct={() => chooser.current?.click()}>Own mail (.eml)…</Action>
      <input
        ref={chooser}
        type="file"
        accept=".eml,message/rfc822"
        hidden
        aria-label="Own mail as an .eml file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void drop(file);
          event.currentTarget.value = '';
        }}
      />
      {problem && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
