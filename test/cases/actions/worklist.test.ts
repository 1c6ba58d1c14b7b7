import { describe, expect, it } from 'vitest';
import type { ToneLabel } from '#base/finding.ts';
import type { NextActionKind } from '#cases/actions/next-action.ts';
import { orderWorklist } from '#cases/actions/worklist.ts';
import { euros } from '../samples.ts';

const TODAY = '2026-03-10';
const line = (
  caseId: string,
  action: NextActionKind,
  on: string,
  more: { readonly tone?: ToneLabel; readonly minor?: number } = {},
) => ({
  caseId,
  tone: more.tone ?? ('neutral' as const),
  atStake: more.minor === undefined ? null : euros(more.minor),
  nextAction: { action, on },
});

describe('the worklist', () => {
  it('has what is due first, then the weightier action, the angrier customer, the larger sum; idle cases last', () => {
    const inOrder = [
      line('bank', 'verify_bank_change', TODAY),
      line('angry', 'answer_question', TODAY, { tone: 'frustrated' }),
      line('large', 'answer_question', '2026-03-01', { minor: 900_000 }),
      line('small', 'answer_question', TODAY, { minor: 100 }),
      line('a', 'answer_question', TODAY),
      line('b', 'answer_question', TODAY),
      line('tomorrow', 'call_customer', '2026-03-11'),
      line('idle', 'none', TODAY),
    ];
    expect(orderWorklist(inOrder.toReversed(), TODAY)).toEqual(inOrder);
  });
});
