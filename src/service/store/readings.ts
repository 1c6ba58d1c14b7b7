import type { ToneHeard } from '#cases/corrections/tone-as-corrected.ts';
import type { CorrectionBody } from '#contract/contract.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { Match } from '#matching/match.ts';
import type { KeptReading } from './kept-reading.ts';
import type { Reader } from './reader.ts';
import { storable } from './storable.ts';

/** A mail as it was read and matched at first, before any correction. */
export type StoredReading = {
  readonly mailId: string;
  /** ISO time at which the mail was first taken in. */
  readonly keptAt: string;
  readonly mail: Mail;
  readonly direction: Direction;
  readonly reading: KeptReading;
  readonly match: Match;
};

export type StoredCorrection = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly body: CorrectionBody;
  readonly was: string;
  readonly isUndone: boolean;
  /** What it taught was erased on request. */
  readonly isForgotten: boolean;
};

/** The row of a reading, but for tenant and mail. */
export function rowOfReading({ mail, reading, match }: StoredReading, isSettled: boolean) {
  return {
    message_id: mail.messageId,
    reading: storable(keptOf(reading, match)),
    match: storable(match),
    language: reading.language,
    account_number: match.account?.number ?? null,
    tone: reading.tone.label,
    tone_score: reading.tone.score,
    is_settled: isSettled,
    sent_on: mail.sentOn,
    read_at: new Date().toISOString(),
  };
}

function keptOf(reading: KeptReading, { findings }: Match): KeptReading {
  const { language, languageConfidence, primary, tone, escalation } = reading;
  const sentences = reading.sentences.filter((sentence) =>
    findings.some(
      ({ evidence }) =>
        sentence.in === evidence.in && sentence.start <= evidence.start && sentence.end >= evidence.end,
    ),
  );
  return { language, languageConfidence, sentences, primary, tone, escalation };
}

/** A mail read anew replaces its first reading. */
export async function replaceReading(
  reader: Reader,
  stored: StoredReading,
  isSettled: boolean,
): Promise<void> {
  await reader.db
    .updateTable('readings')
    .set(rowOfReading(stored, isSettled))
    .where('tenant_id', '=', reader.tenantId)
    .where('mail_id', '=', stored.mailId)
    .execute();
}

/** The reading of a mail by its message id; null when it was not read. */
export async function readingOf({ db, tenantId }: Reader, messageId: string): Promise<StoredReading | null> {
  const row = await db
    .selectFrom('mails as m')
    .innerJoin('readings as r', (join) =>
      join.onRef('r.tenant_id', '=', 'm.tenant_id').onRef('r.mail_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.message_id', 'm.mail', 'm.direction', 'm.kept_at', 'r.reading', 'r.match'])
    .where('m.tenant_id', '=', tenantId)
    .where('m.message_id', '=', messageId)
    .orderBy('m.id')
    .executeTakeFirst();
  if (!row) return null;
  const { id, message_id, mail, kept_at, ...rest } = row;
  return { mailId: id, mail: { ...mail, messageId: message_id }, keptAt: kept_at, ...rest };
}

/** Holds a reading until the transaction ends: who else wants to correct it waits. */
export async function holdReading({ db, tenantId }: Reader, mailId: string): Promise<void> {
  await db
    .selectFrom('readings')
    .select('mail_id')
    .where('tenant_id', '=', tenantId)
    .where('mail_id', '=', mailId)
    .forUpdate()
    .execute();
}

/** All corrections of a mail, oldest first, undone ones too. */
export async function correctionsOf(
  { db, tenantId }: Reader,
  mailId: string,
): Promise<readonly StoredCorrection[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'at', 'by', 'body', 'was', 'undone_at', 'forgotten_at'])
    .where('tenant_id', '=', tenantId)
    .where('mail_id', '=', mailId)
    .orderBy('id')
    .execute();
  return rows.map(({ undone_at, forgotten_at, ...correction }) => ({
    ...correction,
    isUndone: undone_at !== null,
    isForgotten: forgotten_at !== null,
  }));
}

/** The account that a mail counts for and how it sounds, as corrections have it. */
export async function saveAsCorrected(
  { db, tenantId }: Reader,
  mailId: string,
  { account, tone }: { readonly account: string | null; readonly tone: ToneHeard },
): Promise<void> {
  await db
    .updateTable('readings')
    .set({ account_number: account, tone: tone.label, tone_score: tone.score })
    .where('tenant_id', '=', tenantId)
    .where('mail_id', '=', mailId)
    .execute();
}
