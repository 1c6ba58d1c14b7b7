import { type Evidence, evidenceAt } from '#base/span.ts';
import type { Finding, Reading, Reference } from '../reading.ts';
import { dayOf } from './tie-day.ts';

/** Joined evidence is no longer than this, in UTF-16 units: longer, it shows nothing any more. */
const LONGEST = 240;

/**
 * One finding per promise day, per dispute reason, per document asked for; the surest words stand for all, with those of
 * the same that stand right beside them.
 */
export function mergeFindings(findings: readonly Finding[], texts: Reading['texts']): readonly Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const at = merged.findIndex((one) => isSameThing(one, finding));
    const same = merged[at];
    if (same) merged[at] = mergeTwo(same, finding, texts);
    else merged.push(finding);
  }
  return merged;
}

function isSameThing(a: Finding, b: Finding): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'dispute':
      return a.reason === b.reason || isVaguer(a, b) || isVaguer(b, a);
    case 'document_request':
      return a.document === b.document;
    case 'resolution':
      return a.outcome === b.outcome && sharesReference(a, b);
    case 'promise':
      return isSameDay(a, b);
    case 'paid':
      return isSameDay(a, b) && (sharesReference(a, b) || a.amount === null || b.amount === null);
    default:
      return true;
  }
}

/** "We do not accept 4512. The price is wrong." */
function isVaguer(a: Finding, b: Finding): boolean {
  return a.reason === 'other' && sharesReference(a, b);
}

/** A day that only one of two findings tells is the day of both, where they speak of the same. */
function isSameDay(a: Finding, b: Finding): boolean {
  const [one, other] = [dayKey(a), dayKey(b)];
  return one === other || ((one === '' || other === '') && sharesReference(a, b));
}

function dayKey(finding: Finding): string {
  return dayOf(finding) ?? (finding.day?.toItem ? JSON.stringify(finding.day.toItem) : '');
}

/** They name a reference in common, or one of them names none. */
function sharesReference(a: Finding, b: Finding): boolean {
  if (a.references.length === 0 || b.references.length === 0) return true;
  return a.references.some((one) => b.references.some((other) => isSameReference(one, other)));
}

function isSameReference(a: Reference, b: Reference): boolean {
  if (a.form === 'number' && b.form === 'number') return a.number === b.number;
  return a === b || (a.form === b.form && a.evidence.text === b.evidence.text);
}

function mergeTwo(a: Finding, b: Finding, texts: Reading['texts']): Finding {
  const isBetter = isVaguer(a, b) || (!isVaguer(b, a) && weight(b) > weight(a));
  const [best, other] = isBetter ? [b, a] : [a, b];
  const more = other.references.filter(
    (one) => !best.references.some((known) => isSameReference(known, one)),
  );
  return {
    ...best,
    references: [...best.references, ...more],
    amount: best.amount ?? other.amount,
    day: best.day ?? other.day,
    instalments: best.instalments ?? other.instalments,
    runnerUp: best.runnerUp ?? other.runnerUp,
    evidence: joined(best.evidence, other.evidence, texts),
    confidence: Math.max(best.confidence, other.confidence),
  };
}

/** Both, where nothing stands between them: "We counted 32. Eight are missing." */
function joined(best: Evidence, other: Evidence, texts: Reading['texts']): Evidence {
  if (best.in !== other.in || best.in === 'quoted') return best;
  const text = texts[best.in] ?? '';
  const [start, end] = [Math.min(best.start, other.start), Math.max(best.end, other.end)];
  const between = text.slice(Math.min(best.end, other.end), Math.max(best.start, other.start));
  return end - start > LONGEST || /[\p{L}\d]/u.test(between) ? best : evidenceAt(best.in, text, start, end);
}

/** The words of the letter show more than those of its subject. */
function weight(finding: Finding): number {
  const SUBJECT = 0.3;
  return finding.confidence - (finding.evidence.in === 'subject' ? SUBJECT : 0);
}
