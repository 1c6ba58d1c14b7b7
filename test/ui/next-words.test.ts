import { describe, expect, it } from 'vitest';
import type { NextActionKind } from '#cases/actions/next-action.ts';
import type { ResolverRole } from '#cases/policy/resolver-role.ts';
import type { CaseView, DisputeView } from '#contract/contract.ts';
import { LABELS } from '#languages/labels.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { nextWords } from '../../src/ui/next-words.ts';
import { DISPUTED_MAIL } from '../browser/sample-views.ts';

type Told = readonly [NextActionKind, CaseView['disputes']];
const [SAMPLE] = DISPUTED_MAIL.cases;
const [DISPUTE] = SAMPLE?.disputes ?? [];
if (!SAMPLE || !DISPUTE) throw new Error('the sample mail has a case with a dispute');
const END = { on: '2026-09-24', outcome: 'credited', creditNumber: null, because: 'Ada' } as never;

function disputes(resolver: ResolverRole | null, end: never | null = null): CaseView['disputes'] {
  return [{ ...(DISPUTE as DisputeView), resolver, end }];
}

const CASES: readonly (readonly [string, Told])[] = [
  ['Give it to Logistics', ['find_resolver', disputes('logistics')]],
  ['Give it to Tax', ['find_resolver', [...disputes('sales', END), ...disputes('tax')]]],
  ['Find who can settle the dispute', ['find_resolver', disputes(null)]],
  ['Find who can settle the dispute', ['find_resolver', disputes('sales', END)]],
  ['Find who can settle the dispute', ['find_resolver', []]],
  ['Acknowledge the dispute', ['acknowledge_dispute', disputes('logistics')]],
];

describe('what we propose', () => {
  it.each(CASES)('%s', (said, [action, contested]) => {
    const nextAction = { ...SAMPLE.nextAction, action };
    expect(nextWords({ nextAction, disputes: contested }, LABELS.en)).toBe(said);
  });

  it.each(LANGUAGE_CODES)('names who can settle it, in %s too', (code) => {
    const nextAction = { ...SAMPLE.nextAction, action: 'find_resolver' as const };
    const said = nextWords({ nextAction, disputes: disputes('logistics') }, LABELS[code]);
    expect(said).toContain(LABELS[code].roles.logistics);
    expect(said).not.toMatch(/[{}]/);
  });
});
