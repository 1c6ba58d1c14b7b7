import { describe, expect, it } from 'vitest';
import type { DisputeReason, FindingKind } from '#base/finding.ts';
import type { Heard } from '#reading/findings/heard.ts';
import type { Said } from '#reading/findings/said.ts';
import { surenessOf } from '#reading/findings/sureness.ts';
import { HEADS } from '#reading/learned/heads.ts';
import type { Finding } from '#reading/reading.ts';

type Told = { readonly kind: FindingKind; readonly reason?: DisputeReason };

const finding = ({ kind, reason = undefined }: Told) => ({ kind, reason: reason ?? null }) as Finding;
const said = ({ kind, reason }: Told, detailChance: number) =>
  ({ heard: { kind, reason: reason ?? null, detailChance } as Heard }) as Said;

/** Of each kind how sure its surest sentence is; of all others nothing. */
function surest(chances: Partial<Record<FindingKind, number>>): Float64Array {
  return Float64Array.from(HEADS.kind, (kind) => (kind === 'none' ? 0 : (chances[kind] ?? 0)));
}

describe('how sure it is what a mail says', () => {
  const promise = { kind: 'promise' as const };
  const quality = { kind: 'dispute' as const, reason: 'quality' as const };

  it('is the chance of what was found', () => {
    expect(surenessOf([finding(promise)], [], surest({ promise: 0.9 }))).toBeCloseTo(0.9);
  });
  it('and that no sentence says anything else', () => {
    const sure = surenessOf([finding(promise)], [], surest({ promise: 0.9, question: 0.5 }));
    expect(sure).toBeCloseTo(0.45);
  });
  it('and the reason of a dispute, by the sentence that shows it most', () => {
    const told = [said(quality, 0.4), said(quality, 0.7), said({ ...quality, reason: 'pricing' }, 0.99)];
    expect(surenessOf([finding(quality)], told, surest({ dispute: 0.9 }))).toBeCloseTo(0.63);
  });
  it('nothing is impossible', () => {
    expect(surenessOf([finding(quality)], [], surest({ dispute: 0.9 }))).toBeGreaterThan(0);
  });
});
