import { describe, expect, it } from 'vitest';
import type { FindingLine, ReadingLine } from '#cli/reading-line.ts';
import { type Pair, precisionOf, recallOf, scoreRows } from '#cli/score.ts';
import { scoreCases } from '#cli/score-cases.ts';
import type { TruthLine } from '#cli/truth.ts';

const evidence = { text: '', in: 'body' as const, start: 0, end: 0 };
const finding = (kind: FindingLine['kind'], more: Partial<FindingLine> = {}): FindingLine => ({
  kind,
  confidence: 1,
  evidence,
  ...more,
});

function line(messageId: string, more: Partial<ReadingLine> = {}): ReadingLine {
  return {
    messageId,
    language: 'en',
    newestText: '',
    account: null,
    candidates: [],
    invoices: [],
    findings: [],
    primary: null,
    tone: { label: 'neutral', score: 0 },
    escalation: false,
    case: null,
    settled: false,
    ...more,
  };
}

function truth(messageId: string, more: Partial<TruthLine> = {}): TruthLine {
  return {
    messageId,
    direction: 'inbound',
    language: 'en',
    account: null,
    invoices: [],
    findings: [],
    case: null,
    ...more,
  };
}

describe('precision and recall', () => {
  const pairs: readonly Pair[] = [
    {
      truth: truth('1', {
        account: 'A1',
        invoices: ['10', '11'],
        findings: [{ kind: 'promise', reason: null, date: '2026-03-20' }],
      }),
      line: line('1', {
        account: { number: 'A1', confidence: 1 },
        invoices: [{ number: '10', confidence: 1, evidence }],
        findings: [finding('promise', { date: '2026-03-21' })],
      }),
    },
    {
      truth: truth('2', {
        language: 'pt',
        account: 'A2',
        findings: [{ kind: 'dispute', reason: 'tax', date: null }],
      }),
      line: line('2', {
        account: { number: 'A9', confidence: 1 },
        findings: [finding('dispute', { reason: 'tax' }), finding('question')],
      }),
    },
  ];
  const rows = scoreRows(pairs);
  const of = (kind: string, language: string | null) => {
    const row = rows.find((one) => one.kind === kind && one.language === language);
    return row && [precisionOf(row.count), recallOf(row.count)];
  };

  it.each([
    ['account', null, [0.5, 0.5]],
    ['account', 'en', [1, 1]],
    ['account', 'pt', [0, 0]],
    ['invoices', null, [1, 0.5]],
    ['promise', 'en', [1, 1]],
    ['promise day', null, [0, 0]],
    ['dispute reason', 'pt', [1, 1]],
    ['question', 'pt', [0, null]],
    ['question', 'en', undefined],
    ['legal', null, undefined],
  ])('%s in %s', (kind, language, figures) => {
    expect(of(kind, language)).toEqual(figures);
  });
});

describe('cases', () => {
  const pair = (
    id: string,
    should: string | null,
    does: string | null,
    account: string | null = null,
  ): Pair => ({
    truth: truth(id, { case: should, account }),
    line: line(id, { case: does }),
  });

  it('gathered rightly', () => {
    expect(scoreCases([pair('1', 'a', 'x'), pair('2', 'a', 'x'), pair('3', null, null)])).toEqual({
      precision: 1,
      recall: 1,
      mixed: 0,
    });
  });
  it('torn apart', () => {
    expect(scoreCases([pair('1', 'a', 'x'), pair('2', 'a', null)])).toEqual({
      precision: 1,
      recall: 0.5,
      mixed: 0,
    });
  });
  it('thrown together, and with two customers', () => {
    expect(scoreCases([pair('1', 'a', 'x', 'A1'), pair('2', 'b', 'x', 'A2')])).toEqual({
      precision: 0.5,
      recall: 1,
      mixed: 1,
    });
  });
});
