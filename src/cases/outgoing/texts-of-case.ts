import type { Mail } from '#mail/mail.ts';
import { splitMail } from '#mail/split-mail.ts';
import { withoutMarks } from '#mail/without-marks.ts';

/** What its writer typed: no history below it, no signature, no disclaimer, which return in mails that go outside. */
export function writtenIn(mail: Mail): string {
  return withoutMarks(splitMail(mail).newest);
}
