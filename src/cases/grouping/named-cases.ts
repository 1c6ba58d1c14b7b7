import type { Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import { caseNumbersIn } from '../case-number.ts';

/** A case number that a mail names. In the text someone typed it; in the subject it may only have stayed from our letter. */
export type NamedCase = { readonly number: string; readonly isInText: boolean };

/** The case numbers that a mail names in its newest text or its subject, those of the text first. */
export function namedCasesIn(mail: Pick<Mail, 'subject'>, { newest }: MailParts): readonly NamedCase[] {
  const typed = caseNumbersIn(newest.text);
  const kept = caseNumbersIn(mail.subject).filter((number) => !typed.includes(number));
  return [
    ...typed.map((number) => ({ number, isInText: true })),
    ...kept.map((number) => ({ number, isInText: false })),
  ];
}
