import type { FindingKind } from '#base/finding.ts';
import { overlaps } from '#base/span.ts';
import type { Finding } from '../reading.ts';
import type { Heard } from './hear-sentence.ts';

/** Heard, and what else the same words could have meant. */
export type Weighed = Heard & { readonly runnerUp: Finding['runnerUp'] };

/** In one sentence the second kind says what the first only accompanies. */
type Yields = {
  readonly weak: FindingKind;
  readonly strong: readonly FindingKind[];
  readonly because: string;
};

const YIELDS: readonly Yields[] = [
  {
    weak: 'acknowledgement',
    strong: [
      'dispute',
      'promise',
      'paid',
      'plan_request',
      'document_request',
      'resolution',
      'contact_change',
      'bank_change',
    ],
    because: 'what they do about it says more than that they received it',
  },
  {
    weak: 'question',
    strong: ['dispute', 'plan_request', 'document_request', 'contact_change', 'bank_change', 'unrelated'],
    because: 'the question is how the request is put',
  },
  { weak: 'document_request', strong: ['auto_reply'], because: 'a machine asks for the forms it needs' },
  { weak: 'paid', strong: ['insolvency'], because: 'what the court stops is not paid' },
];

/** What remains of all that was heard in one clause: the best of what overlaps, each kind and reason once. */
export function weighHeard(heard: readonly Heard[]): readonly Weighed[] {
  const best: Heard[] = [];
  for (const one of [...heard].sort(byScore)) {
    if (!best.some((better) => isSame(better, one) || overlaps(better, one))) best.push(one);
  }
  const kept = best.filter((one) => !yieldsTo(one, best)).filter((one) => !isVague(one, best));
  return kept.map((one) => ({ ...one, runnerUp: runnerUpOf(one, heard) })).sort((a, b) => a.start - b.start);
}

function byScore(a: Heard, b: Heard): number {
  return b.score - a.score || b.end - b.start - (a.end - a.start);
}

function isSame(a: Heard, b: Heard): boolean {
  return a.kind === b.kind && a.reason === b.reason && a.document === b.document && a.outcome === b.outcome;
}

function yieldsTo(one: Heard, others: readonly Heard[]): boolean {
  return YIELDS.some(
    (rule) => rule.weak === one.kind && others.some((other) => rule.strong.includes(other.kind)),
  );
}

/** "We dispute the invoice, the price is wrong": the reason told is the reason. */
function isVague(one: Heard, others: readonly Heard[]): boolean {
  const isOther = one.reason === 'other' || one.document === 'other' || one.outcome === 'other';
  return isOther && others.some((other) => other.kind === one.kind && other !== one && !isSame(other, one));
}

function runnerUpOf(one: Heard, heard: readonly Heard[]): Weighed['runnerUp'] {
  const [next] = heard.filter((other) => other.kind !== one.kind).sort(byScore);
  return next ? { kind: next.kind, confidence: next.score } : null;
}
