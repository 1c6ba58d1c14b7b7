import type { Answers } from '#reading/learned/company/answered-sentence.ts';
import type { StoredLesson } from '../store/lessons.ts';

/** Kinds whose detail has a head of its own. */
const DETAILS = { dispute: 'reason', document_request: 'document', resolution: 'outcome' } as const;

/** A lesson as one line of JSON; `label` is written as in the labelled text (docs/add-a-language.md). */
export function lessonLine(lesson: StoredLesson): string {
  const { text, spot, answers, was, at, by, accountNumber, messageId, correctionId } = lesson;
  const about = { language: spot.language, account: accountNumber, messageId, correction: correctionId };
  return JSON.stringify({ label: labelOf(answers), text, was: labelOf(was), ...about, by, at });
}

/** `dispute/pricing+promise`; `-` where nothing is said. */
export function labelOf(answers: Answers): string {
  const said = (answers.kind ?? []).filter((kind) => kind !== 'none');
  const labels = said.flatMap((kind) => {
    const details = kind in DETAILS ? (answers[DETAILS[kind as keyof typeof DETAILS]] ?? []) : [];
    return details.length > 0 ? details.map((detail) => `${kind}/${detail}`) : [kind];
  });
  return labels.length > 0 ? labels.join('+') : '-';
}
