import { describe, expect, it } from 'vitest';
import { isSettled } from '#cases/settled.ts';
import type { Match } from '#matching/match.ts';
import type { Reading } from '#reading/reading.ts';
import { aFinding, aMatch, anItem, day } from './samples.ts';

const reading = (languageConfidence = 0.99, sureness = 0.9): Reading => ({
  language: 'en',
  languageConfidence,
  texts: { subject: '', body: '', forwarded: null },
  sentences: [],
  references: [],
  amounts: [],
  days: [],
  quotedReferences: [],
  findings: [],
  sureness,
  primary: 'promise',
  tone: { label: 'neutral', score: 0, evidence: null },
  escalation: null,
});
const promise = aFinding('promise', ['1'], { on: day('2026-03-20') });

type SettledCase = {
  readonly name: string;
  readonly match: Match;
  readonly language?: number;
  readonly sureness?: number;
  readonly settled: boolean;
};
const CASES: readonly SettledCase[] = [
  { name: 'a clear promise', match: aMatch('A1', [promise]), settled: true },
  { name: 'a clear dispute', match: aMatch('A1', [aFinding('dispute', ['1'])]), settled: true },
  { name: 'an absence note', match: aMatch('A1', [aFinding('auto_reply')]), settled: true },
  { name: 'no account', match: aMatch(null, [promise]), settled: false },
  { name: 'no finding', match: aMatch('A1'), settled: false },
  { name: 'a promise without a day', match: aMatch('A1', [aFinding('promise', ['1'])]), settled: false },
  {
    name: 'a promise without an item',
    match: aMatch('A1', [aFinding('promise', [], { on: day('2026-03-20') })]),
    settled: false,
  },
  {
    name: 'a dispute of no clear reason',
    match: aMatch('A1', [aFinding('dispute', ['1'], { reason: 'other' })]),
    settled: false,
  },
  { name: 'a mail that may say more', match: aMatch('A1', [promise]), sureness: 0.5, settled: false },
  {
    name: 'a finding in doubt',
    match: aMatch('A1', [{ ...promise, confidence: 0.8 }]),
    settled: false,
  },
  { name: 'an item in doubt', match: aMatch('A1', [promise], { items: [anItem('1', 0.7)] }), settled: false },
  { name: 'a language in doubt', match: aMatch('A1', [promise]), language: 0.5, settled: false },
  {
    name: 'changed bank details are always looked at',
    match: aMatch('A1', [aFinding('bank_change')]),
    settled: false,
  },
];

describe('a mail is settled', () => {
  it.each(CASES)('$name: $settled', ({ match, language, sureness, settled }) => {
    expect(isSettled(reading(language, sureness), match)).toBe(settled);
  });
});
