import type { PostedMail } from '#contract/contract.ts';

/** A mail as it came in: the whole message, or what the pane has of it. */
export type Incoming =
  | { readonly source: 'mime'; readonly mailbox: string; readonly raw: Uint8Array }
  | { readonly source: 'posted'; readonly mailbox: string; readonly posted: PostedMail };
