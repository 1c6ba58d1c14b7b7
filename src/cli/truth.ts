import { readFile } from 'node:fs/promises';
import { DISPUTE_REASONS, FINDING_KINDS, type FindingKind, TONES, type ToneLabel } from '#base/finding.ts';
import { cliError } from './cli-error.ts';

/** What a person says that a mail says: one line of a truth file. Fields as in docs/words.md. */
export type TruthLine = {
  readonly messageId: string;
  readonly direction: string;
  readonly language: string;
  readonly account: string | null;
  readonly invoices: readonly string[];
  readonly findings: readonly TruthFinding[];
  /** Null where it is not labelled, and then not counted. */
  readonly tone: ToneLabel | null;
  readonly escalation: boolean | null;
  readonly case: string | null;
};
export type TruthFinding = {
  readonly kind: FindingKind;
  readonly reason: string | null;
  readonly date: string | null;
  readonly amount: number | null;
  readonly invoices: readonly string[];
};

/** Reads a truth file, one JSON object a line; a line that is none is named with its number. */
export async function readTruth(path: string): Promise<readonly TruthLine[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw cliError(
      `There is no file ${path}.`,
      'Give the file of your labels with --truth, one JSON object a line.',
    );
  });
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), place: `${path}:${at + 1}` }));
  const truth = lines.filter(({ line }) => line !== '').map(({ line, place }) => truthLineOf(line, place));
  if (truth.length > 0) return truth;
  throw cliError(
    `${path} holds no labels.`,
    'Write one JSON object a line, as `relance evaluate --help` shows.',
  );
}

/** `<a@b>` and `a@b` are one id. */
export function bareId(messageId: string): string {
  return messageId.trim().replace(/^</, '').replace(/>$/, '');
}

type Fields = Readonly<Record<string, unknown>>;

function truthLineOf(line: string, place: string): TruthLine {
  const fields = fieldsOf(line, place);
  const messageId = textOf(fields.messageId);
  if (!messageId)
    throw cliError(`${place} has no messageId.`, 'Give the Message-ID of the mail that is labelled.');
  return {
    messageId: bareId(messageId),
    direction: textOf(fields.direction) ?? 'inbound',
    language: textOf(fields.language) ?? '?',
    account: textOf(fields.account),
    invoices: textsOf(fields.invoices),
    findings: listOf(fields.findings).map((finding) => findingOf(finding, place)),
    tone: TONES.find((tone) => tone === fields.tone) ?? null,
    escalation: typeof fields.escalation === 'boolean' ? fields.escalation : null,
    case: textOf(fields.case),
  };
}

function fieldsOf(line: string, place: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (isFields(value)) return value;
  } catch {
    // said below, with the place
  }
  throw cliError(`${place} is no JSON object.`, 'Write one JSON object a line, with no line break inside.');
}

function findingOf(value: unknown, place: string): TruthFinding {
  const fields = isFields(value) ? value : {};
  const kind = FINDING_KINDS.find((known) => known === fields.kind);
  if (!kind)
    throw cliError(
      `${place}: ${JSON.stringify(fields.kind)} is no kind.`,
      `Use one of ${FINDING_KINDS.join(', ')}.`,
    );
  const reason = textOf(fields.reason);
  if (reason !== null && !DISPUTE_REASONS.some((known) => known === reason)) {
    throw cliError(`${place}: "${reason}" is no reason.`, `Use one of ${DISPUTE_REASONS.join(', ')}.`);
  }
  const amount = typeof fields.amount === 'number' ? fields.amount : null;
  return { kind, reason, date: textOf(fields.date), amount, invoices: textsOf(fields.invoices) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((text) => textOf(text) ?? []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
