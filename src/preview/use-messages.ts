import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import type { PreviewBody, PreviewMessage } from '#contract/contract.ts';

/** The messages of the sample mailbox, newest first, and why there are none. */
export function useMessages(client: Client) {
  const [messages, show] = useState<readonly PreviewMessage[]>([]);
  const [trouble, tell] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const answer = await client.previewMessages();
    if (answer.is === 'answer') show([...answer.value].sort((a, b) => b.sentAt.localeCompare(a.sentAt)));
    tell(
      answer.is === 'answer'
        ? null
        : answer.is === 'refusal'
          ? answer.refusal.message
          : 'Relance does not answer.',
    );
  }, [client]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { messages, trouble, reload };
}

/** The one marked message with its body; null for none, several, or while it is fetched. */
export function useOpenMessage(client: Client, marked: readonly string[]): PreviewBody | null {
  const [open, show] = useState<PreviewBody | null>(null);
  const only = marked.length === 1 ? (marked[0] ?? null) : null;
  useEffect(() => {
    let isStale = false;
    if (only === null) show(null);
    else
      void client.previewMessage(only).then((answer) => {
        if (!isStale) show(answer.is === 'answer' ? answer.value : null);
      });
    return () => {
      isStale = true;
    };
  }, [client, only]);
  return only === null ? null : open;
}
