import { describe, expect, it } from 'vitest';
import { readExamples } from '#reading/learned/example.ts';
import { labelOf, lessonLine } from '../../../src/service/learning/lesson-line.ts';
import type { StoredLesson } from '../../../src/service/store/lessons.ts';

const LESSON: StoredLesson = {
  correctionId: 'c1',
  spot: { language: 'en', words: ['the', 'price'], before: [], after: [], subject: [], marks: [], cues: [] },
  answers: { kind: ['dispute', 'promise'], reason: ['pricing'] },
  was: { kind: ['none'] },
  text: 'The price is\twrong.\nWe pay.',
  place: 2,
  mailId: 'm1',
  messageId: 'a@b.example',
  accountNumber: 'C-1',
  at: '2026-03-12T09:00:00.000Z',
  by: 'ana',
};

describe('a lesson as a line', () => {
  it('is one line of JSON, whatever the mail holds', () => {
    const line = lessonLine(LESSON);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      label: 'dispute/pricing+promise',
      text: LESSON.text,
      was: '-',
      language: 'en',
      account: 'C-1',
      messageId: 'a@b.example',
      correction: 'c1',
      by: 'ana',
      at: '2026-03-12T09:00:00.000Z',
    });
  });

  it.each([
    [{ kind: ['none'] }, '-'],
    [{}, '-'],
    [{ kind: ['dispute'] }, 'dispute'],
    [{ kind: ['dispute'], reason: ['pricing', 'quantity'] }, 'dispute/pricing+dispute/quantity'],
    [{ kind: ['document_request'], document: ['statement'] }, 'document_request/statement'],
    [{ kind: ['promise'], reason: ['pricing'] }, 'promise'],
  ])('labels %j as the training text does: %s', (answers, label) => {
    expect(labelOf(answers)).toBe(label);
    const { bad } = readExamples(`${label}\tSome words.`, 'en');
    expect(bad).toEqual([]);
  });
});
