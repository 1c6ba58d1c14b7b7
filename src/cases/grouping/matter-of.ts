import type { Customer } from '#ledger/ledger.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import { withoutMarks } from '#mail/without-marks.ts';
import type { Reading } from '#reading/reading.ts';
import { withoutCaseNumbers } from '../case-number.ts';
import type { MailToPlace } from './mail-to-place.ts';
import { matterWordsOf } from './matter-words.ts';
import { namedCasesIn } from './named-cases.ts';

type Read = {
  readonly mail: Mail;
  readonly parts: MailParts;
  readonly direction: Direction;
  readonly reading: Pick<Reading, 'texts' | 'primary'>;
};

/** What grouping needs of a mail that was read; the names of `customers` and of the people name no matter. */
export function matterOf(
  { mail, parts, direction, reading }: Read,
  customers: readonly Customer[],
): MailToPlace {
  const { subject, forwarded } = reading.texts;
  const texts = [subject, withoutMarks(parts.newest), forwarded ?? ''];
  const isMarked = mail.automatic.isAutoReply || mail.automatic.isBounce;
  return {
    mail,
    direction,
    isAutomatic: isMarked || reading.primary === 'auto_reply',
    matterWords: matterWordsOf(texts.map(withoutCaseNumbers), [...namesOf(customers), ...peopleNames(mail)]),
    namedCases: namedCasesIn(mail, parts),
  };
}

function namesOf(customers: readonly Customer[]): readonly string[] {
  return customers.flatMap(({ name, legalName }) => [name, legalName]);
}

function peopleNames(mail: Mail): readonly string[] {
  return [mail.from, ...mail.to, ...mail.cc].flatMap((person) => (person ? [person.name, person.email] : []));
}
