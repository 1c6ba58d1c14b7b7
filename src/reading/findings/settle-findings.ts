import type { FindingKind } from '#base/finding.ts';
import type { LanguageCode } from '#languages/language.ts';
import { saysAny } from '#languages/phrasing.ts';
import type { Finding } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { Facts } from './facts.ts';
import { spokenIn } from './spoken.ts';

/** The whole mail, for what only the whole can tell. */
export type WholeMail = {
  readonly clauses: readonly Clause[];
  readonly facts: Facts;
  readonly language: LanguageCode;
};

/** A rule over all findings of a mail; the first that holds drops the finding. */
type Drop = {
  readonly because: string;
  readonly drops: (finding: Finding, others: readonly Finding[], mail: WholeMail) => boolean;
};

/** Below this a finding is a guess; from the other on it is sure. */
const A_GUESS = 0.6;
const SURE = 0.85;
/** From this on an acknowledgement is no politeness. */
const PLAIN_RECEIPT = 0.6;
/** From this on an offer is told by its own words, even where it speaks of invoices. */
const PLAIN_OFFER = 0.9;
const COUNTS_AGAINST_OFFER: readonly FindingKind[] = [
  'insolvency',
  'legal',
  'dispute',
  'plan_request',
  'promise',
  'paid',
  'resolution',
  'bank_change',
  'contact_change',
  'auto_reply',
  'document_request',
];

const DROPS: readonly Drop[] = [
  {
    because: 'unrelated is what speaks of nothing that is owed',
    drops: (finding, others, mail) => finding.kind === 'unrelated' && speaksOfDebt(finding, others, mail),
  },
  {
    because: 'what an offer asks or promises is no matter of an account',
    drops: (finding, others, mail) => finding.kind !== 'unrelated' && isOffer(others, mail),
  },
  {
    because: 'a machine answered: nothing in it is said by a person',
    drops: (finding, others) => !KEPT_OF_A_MACHINE.includes(finding.kind) && has(others, 'auto_reply'),
  },
  {
    because: 'beside something weightier, "received" counts only where it is plain',
    drops: (finding, others) =>
      finding.kind === 'acknowledgement' &&
      finding.confidence < PLAIN_RECEIPT &&
      others.some((one) => one !== finding),
  },
  {
    because: 'beside something sure, a guess is noise; a promise missed would be chased',
    drops: (finding, others) =>
      finding.kind !== 'promise' &&
      finding.confidence < A_GUESS &&
      others.some((one) => one !== finding && one.confidence >= SURE),
  },
  {
    because: 'they will not pay before it is put right: no day, no promise',
    drops: (finding, others) => isUndatedPromise(finding) && others.some((one) => withholds(one, finding)),
  },
  {
    because: 'a credit note that has a number is not missing: it is netted in the payment',
    drops: (finding, others) => isNetted(finding) && (has(others, 'paid') || has(others, 'promise')),
  },
  {
    because: 'a plain question beside a request is how the request is put',
    drops: (finding, others) => isPlainQuestion(finding) && REQUESTS.some((kind) => has(others, kind)),
  },
  {
    because: 'who says something of his own has read what he passes on',
    drops: (finding, others) =>
      finding.evidence.in === 'forwarded' && others.some((one) => one.evidence.in === 'body'),
  },
  {
    because: 'the days named with a plan are part of what is asked for',
    drops: (finding, others) => isUndatedPromise(finding) && has(others, 'plan_request'),
  },
];
const KEPT_OF_A_MACHINE: readonly FindingKind[] = ['auto_reply', 'contact_change'];

const REQUESTS: readonly FindingKind[] = [
  'document_request',
  'plan_request',
  'contact_change',
  'bank_change',
];
/** Confidence up to which a question was told by its mark alone. */
const PLAIN_QUESTION = 0.7;

/** The findings that stand when the whole mail is known. */
export function settleFindings(findings: readonly Finding[], mail: WholeMail): readonly Finding[] {
  return findings.filter((finding) => !DROPS.some((rule) => rule.drops(finding, findings, mail)));
}

function isOffer(findings: readonly Finding[], mail: WholeMail): boolean {
  return findings.some((one) => one.kind === 'unrelated' && !speaksOfDebt(one, findings, mail));
}

function speaksOfDebt(offer: Finding, others: readonly Finding[], mail: WholeMail): boolean {
  const isStronger = (one: Finding) =>
    COUNTS_AGAINST_OFFER.includes(one.kind) && one.confidence >= offer.confidence;
  if (others.some(isStronger)) return true;
  const { receivables } = spokenIn(mail.language);
  if (offer.confidence >= PLAIN_OFFER) return false;
  return (
    mail.facts.references.some((one) => one.form === 'number' && one.kind === 'invoice') ||
    mail.clauses.some((clause) => saysAny(clause.folded, receivables))
  );
}

function has(findings: readonly Finding[], kind: FindingKind): boolean {
  return findings.some((one) => one.kind === kind);
}

function isNetted(finding: Finding): boolean {
  return finding.reason === 'credit_due' && finding.references.some((one) => one.kind === 'credit_note');
}

function isPlainQuestion(finding: Finding): boolean {
  return finding.kind === 'question' && finding.confidence <= PLAIN_QUESTION;
}

function isUndatedPromise(finding: Finding): boolean {
  return finding.kind === 'promise' && finding.day === null;
}

/** A dispute in the same text, of the same items or of no named ones. */
function withholds(dispute: Finding, promise: Finding): boolean {
  if (dispute.kind !== 'dispute') return false;
  const isOther = promise.references.some(
    (one) => !dispute.references.some((known) => known.evidence.text === one.evidence.text),
  );
  return !isOther && promise.amount === null;
}
