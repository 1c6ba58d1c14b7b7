import { type Confidence, FINDING_KINDS } from '#base/finding.ts';
import { HEADS } from '../learned/heads.ts';
import type { Finding } from '../reading.ts';

/** No kind is ever impossible. */
const LEAST: Confidence = 1e-3;

/**
 * How sure it is that a mail says these kinds of things and no others: of each kind found the chance of its surest
 * sentence, of every other the chance that no sentence says it, all multiplied; and the confidence of each dispute, which
 * holds what it is about. `surest`: as `HeardMail` has it. On mails held back it tells the truth within a few points
 * (docs/decisions/0014).
 */
export function surenessOf(findings: readonly Finding[], surest: Float64Array): Confidence {
  const found = new Set(findings.map(({ kind }) => kind));
  const kinds = FINDING_KINDS.map((kind) => {
    const chance = surest[HEADS.kind.indexOf(kind)] ?? 0;
    return Math.max(LEAST, found.has(kind) ? chance : 1 - chance);
  });
  const reasons = findings.filter(({ kind }) => kind === 'dispute').map(({ confidence }) => confidence);
  return [...kinds, ...reasons].reduce((product, chance) => product * chance, 1);
}
