import { useState } from 'preact/hooks';
import type { Answer, Client } from '#contract/client.ts';

/** What was taken back on this page, and what kept the last try from being done. */
export type TakingBack = {
  readonly ids: ReadonlySet<string>;
  readonly trouble: Exclude<Answer<unknown>, { readonly is: 'answer' }> | null;
  readonly undo: (correctionId: string) => Promise<void>;
};

/** Takes corrections back; what is gone stays on the page as undone until it is loaded anew. */
export function useTakingBack(client: Client): TakingBack {
  const [ids, keep] = useState<ReadonlySet<string>>(new Set());
  const [trouble, tell] = useState<TakingBack['trouble']>(null);
  const undo = async (correctionId: string) => {
    const answer = await client.undo(correctionId);
    if (answer.is === 'answer') keep((before) => new Set([...before, correctionId]));
    tell(answer.is === 'answer' ? null : answer);
  };
  return { ids, trouble, undo };
}
