import type { FindingKind } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import type { MatchedFinding } from '#matching/match.ts';
import type { Reading } from '#reading/reading.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import type { Chased } from './chased-items.ts';
import type { KnownOfCustomer } from './draft.ts';
import { SURE } from './sure.ts';
import type { Heard, Parts } from './verdict.ts';

/** One chased item, the cases that hold it, and what is known besides. */
export type SeenItem = {
  readonly chased: Chased;
  readonly cases: readonly CollectionCase[];
  readonly known: KnownOfCustomer;
  readonly reading: Reading;
};

/** Kinds of findings that the guard builds on, each with its least confidence in `SURE`. */
type Weighed = Extract<FindingKind, keyof typeof SURE>;

/** Whether a mail was heard for certain to say this. */
export function isSure(
  mail: MailInCase | undefined,
  kind: Weighed,
  fits: (finding: MatchedFinding) => boolean,
): boolean {
  const findings = mail?.findings ?? [];
  return findings.some((one) => one.kind === kind && one.confidence >= SURE[kind] && fits(one));
}

export function mailOf({ mails }: CollectionCase, messageId: string): MailInCase | undefined {
  return mails.find((mail) => mail.messageId === messageId);
}

/** Who wrote a mail, by name, else by address. */
export function writerOf(mail: MailInCase | undefined): string {
  return mail?.from?.name || mail?.from?.email || '';
}

export function heardIn({ id }: CollectionCase, mail: MailInCase | undefined, on: Heard['on']): Heard {
  return { who: writerOf(mail), on, caseId: id };
}

/** A part of an open item and its rest; null where the part is the whole. */
export function partsOf({ open }: ItemAsOf, part: Money, rest: Money): Parts | null {
  return rest.minor > 0 && part.minor > 0 ? { part, amount: open, rest } : null;
}
