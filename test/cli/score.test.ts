import { describe, expect, it } from 'vitest';
import type { Pair } from '#cli/pair.ts';
import type { FindingLine, ReadingLine } from '#cli/reading-line.ts';
import { precisionOf, recallOf, scoreRows } from '#cli/score.ts';
import { scoreCases } from '#cli/score-cases.ts';
import { spareItems } from '#cli/spare-items.ts';
import type { TruthFinding, TruthLine } from '#cli/truth.ts';

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
    tone: null,
    escalation: null,
    case: null,
    ...more,
  };
}

function said(kind: TruthFinding['kind'], more: Partial<TruthFinding> = {}): TruthFinding {
  return { kind, reason: null, date: null, amount: null, invoices: [], ...more };
}

describe('precision and recall', () => {
  const pairs: readonly Pair[] = [
    {
      truth: truth('1', {
        account: 'A1',
        invoices: ['10', '11'],
        findings: [said('promise', { date: '2026-03-20', amount: 80, invoices: ['10'] })],
      }),
      line: line('1', {
        account: { number: 'A1', confidence: 1 },
        invoices: [{ number: '10', confidence: 1, evidence }],
        findings: [finding('promise', { date: '2026-03-21', amount: 80, invoices: ['10', '11'] })],
      }),
    },
    {
      truth: truth('2', {
        language: 'pt',
        account: 'A2',
        findings: [said('dispute', { reason: 'tax' })],
        tone: 'frustrated',
        escalation: true,
      }),
      line: line('2', {
        account: { number: 'A9', confidence: 1 },
        findings: [finding('dispute', { reason: 'tax' }), finding('question')],
        primary: 'dispute',
        escalation: true,
        settled: true,
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
    ['all kinds', null, [2 / 3, 1]],
    ['findings with reason and day', null, [1 / 3, 0.5]],
    ['primary kind', 'pt', [1, 1]],
    ['promise amount', 'en', [null, 0]],
    ['invoices of findings', 'en', [0.5, 1]],
    ['tone', null, [0, 0]],
    ['escalation', null, [1, 1]],
    ['no correction needed', null, [null, 0]],
    ['filed with nobody looking', null, [0, 0]],
    ['legal', null, undefined],
  ])('%s in %s', (kind, language, figures) => {
    expect(of(kind, language)).toEqual(figures);
  });
});

describe('a mail that names no item', () => {
  const named = { truth: truth('1', { case: 'a', invoices: ['10'] }), line: line('1') };
  const silent = (number: string): Pair => ({
    truth: truth('2', { case: 'a' }),
    line: line('2', {
      invoices: [{ number, confidence: 1, evidence }],
      findings: [finding('paid', { invoices: [number] })],
    }),
  });
  const wrongIn = (pairs: readonly Pair[], kind: string) =>
    scoreRows(spareItems(pairs)).find((row) => row.kind === kind && row.language === null)?.count.wrong ?? 0;

  it('may be read with those of its case', () => {
    expect(wrongIn([named, silent('10')], 'invoices')).toBe(0);
    expect(wrongIn([named, silent('10')], 'invoices of findings')).toBe(0);
  });
  it('not with others', () => {
    expect(wrongIn([named, silent('11')], 'invoices')).toBe(1);
    expect(wrongIn([named, silent('11')], 'invoices of findings')).toBe(1);
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
