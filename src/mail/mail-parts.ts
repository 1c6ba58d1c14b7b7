import type { CalendarDate } from '#base/calendar-date.ts';
import type { Span } from '#base/span.ts';
import type { Person } from './mail.ts';

/** A stretch of the newest text that is not what its sender came to say. */
export type MarkedSpan = Span & { readonly is: 'greeting' | 'signature' | 'disclaimer' };

/** What the sender typed this time: greeting, signature and disclaimer stay in it, as marked spans. */
export type NewestText = { readonly text: string; readonly marks: readonly MarkedSpan[] };

/** An earlier mail found below (quoted) or passed on (forwarded), as far as its header block tells. */
export type EarlierMail = {
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly sentOn: CalendarDate | null;
  readonly subject: string | null;
  readonly text: string;
};

/** The parts of one mail. `forwarded` is set only where the mail passes another one on. */
export type MailParts = {
  readonly newest: NewestText;
  /** Nearest first. */
  readonly quoted: readonly EarlierMail[];
  readonly forwarded: (EarlierMail & { readonly marks: readonly MarkedSpan[] }) | null;
  /** True where the mail has no words of its own beyond "FYI": the forwarded text is then what is read. */
  readonly isOnlyForward: boolean;
};
