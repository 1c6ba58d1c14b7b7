import type { LanguageCode } from '#languages/language.ts';
import type { BadLine, LabelledMail } from '#reading/learned/example.ts';

export function labelledText(): readonly {
  readonly language: LanguageCode;
  readonly path: string;
  readonly mails: readonly LabelledMail[];
  readonly bad: readonly BadLine[];
}[];
