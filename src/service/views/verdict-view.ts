import type { CalendarDate } from '#base/calendar-date.ts';
import type { Verdict } from '#cases/outgoing/verdict.ts';
import { wordsOfVerdict } from '#cases/outgoing/verdict-words.ts';
import type { VerdictView } from '#contract/contract.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';

/** Reasons sent one by one; a person reads three. */
const MOST_SENT = 20;

/** A verdict as Outlook and the pane show it, in the language of the screen, English where we do not speak it. */
export function verdictView(verdict: Verdict, displayLanguage: string, today: CalendarDate): VerdictView {
  const spoken = displayLanguage.toLowerCase().split('-')[0];
  const language = LANGUAGE_CODES.find((code) => code === spoken) ?? 'en';
  const { message, lines } = wordsOfVerdict(verdict, { language, today });
  const reasons = verdict.reasons.slice(0, MOST_SENT).map((reason, at) => ({
    kind: reason.kind,
    item: 'item' in reason ? reason.item : null,
    words: lines[at] ?? '',
  }));
  const caseId = verdict.reasons.find((reason) => reason.caseId !== null)?.caseId ?? null;
  return { is: verdict.is, message, reasons, openCase: LANGUAGES[language].guardWords.openCase, caseId };
}
