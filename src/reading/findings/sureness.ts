import { type Confidence, FINDING_KINDS } from '#base/finding.ts';
import { HEADS } from '../learned/heads.ts';
import type { Finding } from '../reading.ts';
import type { Said } from './said.ts';

/** No kind is ever impossible. */
const LEAST: Confidence = 1e-3;

/**
 * How sure it is that a mail says these kinds of things and no others: of each kind found the chance of its surest
 * sentence, of every other the chance that no sentence says it, all multiplied; and how sure the reason of each dispute
 * is, by the sentence that shows it most. `surest`: as `HeardMail` has it (docs/decisions/0014).
 */
export function surenessOf(
  findings: readonly Finding[],
  said: readonly Said[],
  surest: Float64Array,
): Confidence {
  const found = new Set(findings.map(({ kind }) => kind));
  const kinds = FINDING_KINDS.map((kind) => {
    const chance = surest[HEADS.kind.indexOf(kind)] ?? 0;
    return Math.max(LEAST, found.has(kind) ? chance : 1 - chance);
  });
  const disputes = findings.filter(({ kind }) => kind === 'dispute');
  const reasons = disputes.map(({ reason }) => reasonChance(reason, said));
  return [...kinds, ...reasons].reduce((product, chance) => product * chance, 1);
}

function reasonChance(reason: Finding['reason'], said: readonly Said[]): Confidence {
  const shown = said.flatMap(({ heard }) =>
    heard.kind === 'dispute' && heard.reason === reason ? [heard] : [],
  );
  return Math.max(LEAST, ...shown.map(({ detailChance }) => detailChance));
}
