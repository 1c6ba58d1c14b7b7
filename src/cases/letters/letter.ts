import type { CalendarDate } from '#base/calendar-date.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import type { Person } from '#mail/mail.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import type { Policy } from '../policy/policy.ts';
import type { LetterKind } from './letter-kind.ts';

/** All that a letter is written from. Sums and items are the ledger's; what the mail claims is only what it asks for. */
export type LetterScene = {
  readonly collectionCase: CollectionCase;
  readonly customer: Customer | null;
  /** The customer's items as of today: those of the case at least. */
  readonly items: readonly ItemAsOf[];
  readonly policy: Policy;
  readonly today: CalendarDate;
  /** The customer's mail that is answered. */
  readonly mail: MailInCase;
  readonly to: Person;
  /** Where the one of us who settles it is written to; left out where no address is known. */
  readonly resolverAt?: Person | null;
  readonly language: LanguageCode;
};

/** A draft for a person to send. */
export type Letter = {
  readonly kind: LetterKind;
  readonly variant: string;
  readonly language: LanguageCode;
  readonly to: readonly Person[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly text: string;
  /** Our own HTML, at most 32 KB. */
  readonly html: string;
};

/** Why no letter is written; `template` is its name (`fr.promise.whole`), `missing` the fields that have no value. */
export type LetterRefusal = {
  readonly is: 'refused';
  readonly code: 'letter/missing-field' | 'letter/stopped' | 'letter/too-long' | 'letter/unknown-variant';
  readonly template: string;
  readonly missing: readonly string[];
};
export type WrittenLetter = { readonly is: 'letter'; readonly letter: Letter } | LetterRefusal;
