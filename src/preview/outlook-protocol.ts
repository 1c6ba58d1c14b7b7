/** What the stand-in Outlook page and its stand-in `office.js` say to each other by postMessage. */

/** The open message as Office gives it in read mode. */
export type OpenMessage = {
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly conversationId: string | null;
  readonly subject: string;
  readonly from: StandInPerson | null;
  readonly to: readonly StandInPerson[];
  readonly cc: readonly StandInPerson[];
  /** ISO 8601. */
  readonly sentAt: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
};

export type StandInPerson = { readonly displayName: string; readonly emailAddress: string };

/** Page to pane: what is open now. `hello` answers the pane's own and comes once. */
export type ToPane = {
  readonly stage: 'hello' | 'item-changed' | 'theme-changed';
  readonly language: string;
  readonly isDark: boolean;
  readonly item: OpenMessage | null;
  readonly selected: number;
  /** Set where a mail is being written and a Smart Alert opened the pane: what the guard hands over. */
  readonly context?: string | null;
};

/** Pane to page: office.js has been loaded; a form for a draft was asked for. */
export type FromPane = { readonly stage: 'ready' } | { readonly stage: 'form'; readonly form: DraftForm };

/** A draft that an add-in opens: a reply to all to the open item, or a mail of its own. */
export type DraftForm =
  | { readonly is: 'reply-all'; readonly html: string }
  | { readonly is: 'new'; readonly to: readonly string[]; readonly subject: string; readonly html: string };

/** A mail being written, as Office gives it. */
export type ComposedMail = {
  /** Tells one draft from the next; what is kept in the session of one is not that of another. */
  readonly key: string;
  readonly to: readonly StandInPerson[];
  readonly subject: string;
  readonly html: string;
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
};

/** The events that the manifest names, by the functions that run. */
export type GuardEvent = 'onMessageCompose' | 'onRecipientsChanged' | 'onMessageSend';

/** What a handler completes its event with. */
export type GuardAnswer = {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly contextData?: string;
};

/** Page to guard: an event to run. */
export type ToGuard = {
  readonly stage: 'launch';
  readonly id: number;
  readonly name: GuardEvent;
  readonly language: string;
  readonly mail: ComposedMail;
};

/** Guard to page: office.js has been loaded; an event has ended. */
export type FromGuard =
  | { readonly stage: 'ready' }
  | { readonly stage: 'completed'; readonly id: number; readonly answer: GuardAnswer };
