import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { dayOf } from '#reading/findings/tie-day.ts';
import { primaryOf } from '#reading/primary.ts';
import { FINDINGS, type FindingCase } from './findings.cases.ts';
import { readText } from './read-text.ts';

for (const language of LANGUAGE_CODES) {
  describe(`findings in ${language}`, () => {
    for (const one of FINDINGS[language]) {
      const run = one.notYet ? test.fails : test;
      run(one.text, () => check(one, language));
    }
  });
}

function check(one: FindingCase, language: LanguageCode): void {
  const { findings, primary } = readText({ text: one.text, language });
  expect(primary).toBe(one.says);
  expect(primaryOf(findings)).toBe(primary);
  const found = findings.find((finding) => finding.kind === one.says);
  if (!found) return;
  if (one.more) expect(found.reason ?? found.document ?? found.outcome).toBe(one.more);
  if (one.at) expect(found.evidence.text).toContain(one.at);
  if (one.on) expect(dayOf(found)).toBe(one.on);
  expect(one.text.slice(found.evidence.start, found.evidence.end)).toBe(found.evidence.text);
}
