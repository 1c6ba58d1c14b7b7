import type { Direction, Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import type { Reading } from '#reading/reading.ts';
import type { AccountView } from './account-view.ts';
import type { Conversation, Proof } from './match.ts';

/** A mail taken apart and read: what `match` needs of it. */
export type MailToMatch = {
  readonly mail: Mail;
  readonly parts: MailParts;
  readonly direction: Direction;
  readonly reading: Reading;
};

/** Everything that is weighed to find the account. */
export type Scene = {
  readonly read: MailToMatch;
  readonly accounts: readonly AccountView[];
  readonly conversation: Conversation;
  readonly nameCounts: Readonly<Record<string, number>>;
};

/** A proof for one account and how much it weighs, in nats: three make odds of 20 to 1. */
export type Weighed = { readonly account: AccountView; readonly proof: Proof; readonly nats: number };
