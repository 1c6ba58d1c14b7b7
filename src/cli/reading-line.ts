import type { DisputeReason, DocumentKind, FindingKind, Outcome, ToneLabel } from '#base/finding.ts';
import { formatMoney } from '#base/money.ts';
import type { Evidence } from '#base/span.ts';
import { primaryCaseOf } from '#cases/grouping/placement.ts';
import type { MatchedFinding, Proof } from '#matching/match.ts';
import type { Filed, ReadMail } from '../relance.ts';

/** One mail as `relance read` prints it; the fields are promised to other programs. */
export type ReadingLine = {
  readonly messageId: string;
  readonly language: string;
  readonly newestText: string;
  readonly account: { readonly number: string; readonly confidence: number } | null;
  readonly candidates: readonly {
    readonly number: string;
    readonly confidence: number;
    readonly because: string;
  }[];
  readonly invoices: readonly {
    readonly number: string;
    readonly confidence: number;
    readonly evidence: Evidence;
  }[];
  readonly findings: readonly FindingLine[];
  readonly primary: FindingKind | null;
  readonly tone: { readonly label: ToneLabel; readonly score: number };
  readonly escalation: boolean;
  readonly case: string | null;
  readonly settled: boolean;
};

/** A finding; fields that are not told are left out. */
export type FindingLine = {
  readonly kind: FindingKind;
  readonly reason?: DisputeReason;
  readonly date?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly invoices?: readonly string[];
  readonly document?: DocumentKind;
  readonly outcome?: Outcome;
  readonly confidence: number;
  readonly evidence: Evidence;
};

/** Decimals of a confidence: more would claim what we do not know. */
const DECIMALS = 3;

export function readingLineOf(read: ReadMail, filed: Filed): ReadingLine {
  const { reading, parts, mail } = read;
  const { match } = filed;
  return {
    messageId: mail.messageId,
    language: reading.language,
    newestText: parts.newest.text,
    account: match.account && { number: match.account.number, confidence: rounded(match.account.confidence) },
    candidates: match.candidates.map(({ number, confidence, because }) => ({
      number,
      confidence: rounded(confidence),
      because: because.map(wordsOf).join('; '),
    })),
    invoices: match.items.map(({ number, confidence, evidence }) => ({
      number,
      confidence: rounded(confidence),
      evidence: evidenceOf(evidence),
    })),
    findings: match.findings.map(findingLineOf),
    primary: reading.primary,
    tone: { label: reading.tone.label, score: rounded(reading.tone.score) },
    escalation: reading.escalation !== null,
    case: primaryCaseOf(filed.placement),
    settled: filed.isSettled,
  };
}

function findingLineOf(finding: MatchedFinding): FindingLine {
  const { kind, reason, on, amount, items, document, outcome, confidence, evidence } = finding;
  return {
    kind,
    ...(reason && { reason }),
    ...(on && { date: on }),
    ...(amount && { amount: Number(formatMoney(amount)), currency: amount.currency }),
    ...(items.length > 0 && { invoices: items.map(({ number }) => number) }),
    ...(document && { document }),
    ...(outcome && { outcome }),
    confidence: rounded(confidence),
    evidence: evidenceOf(evidence),
  };
}

function evidenceOf({ text, in: place, start, end }: Evidence): Evidence {
  return { text, in: place, start, end };
}

/** `invoice number RE-118` */
function wordsOf({ kind, value }: Proof): string {
  return `${kind.replaceAll('_', ' ')} ${value}`.trim();
}

function rounded(confidence: number): number {
  return Number(confidence.toFixed(DECIMALS));
}
