import type { CalendarDate } from '#base/calendar-date.ts';

export type Person = { readonly name: string; readonly email: string };

export type Attachment = {
  readonly name: string;
  readonly type: string;
  /** Bytes; 0 when unknown. */
  readonly size: number;
  readonly isInline: boolean;
};

/** Headers that tell a machine wrote the mail (RFC 3834, RFC 3464), as found; see `isAutomatic`. */
export type AutomaticMarks = {
  readonly isBounce: boolean;
  readonly isAutoReply: boolean;
  /**
   * No machine may answer it: generated, bulk or list mail, or it asks for no automatic answer (RFC 3834 section 2).
   * Absent where the headers are not known.
   */
  readonly isUnanswerable?: boolean;
};

/** One mail as plain data, whichever way it came: MIME, the pane, Graph. Addresses are lower case. */
export type Mail = {
  /** Internet message id without angle brackets; `sha256:…` of the message where the header is missing. */
  readonly messageId: string;
  readonly inReplyTo: string | null;
  /** Ids of the earlier mails of the thread, oldest first. */
  readonly references: readonly string[];
  /** Exchange's conversation id, where known. */
  readonly conversationId: string | null;
  readonly from: Person | null;
  readonly replyTo: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** ISO 8601 with the offset of the sender's clock; null when the mail has no readable date. */
  readonly sentAt: string | null;
  /** The calendar day on the sender's clock; relative days in the text count from it. */
  readonly sentOn: CalendarDate;
  readonly subject: string;
  /** The whole body as text, quoted history included; lines end in `\n`. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly automatic: AutomaticMarks;
  /** What could not be read and how we went on, for people ("unknown charset x-foo, read as windows-1252"). */
  readonly notes: readonly string[];
};

/** Who wrote to whom, seen from the supplier. */
export type Direction = 'inbound' | 'outbound' | 'internal';
