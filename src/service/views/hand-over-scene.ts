import type { CalendarDate } from '#base/calendar-date.ts';
import { lastStep } from '#cases/actions/look.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { isOpenDispute } from '#cases/disputes/dispute.ts';
import type { LetterScene } from '#cases/letters/letter.ts';
import { mailToAnswer } from '#cases/letters/recipient.ts';
import { resolverAddress } from '#cases/policy/resolver-address.ts';
import type { LanguageCode } from '#languages/language.ts';
import { customersOf } from '../store/ledger-slice.ts';
import { policyOf } from '../store/policy.ts';
import type { Reader } from '../store/reader.ts';
import { itemsOf, notFromCustomer } from './letter-scene.ts';

type HandedOver = {
  readonly us: readonly string[];
  readonly today: CalendarDate;
  readonly language: LanguageCode;
};

/** All that a hand-over to the resolver is written from, in the language of who hands over. */
export async function handOverScene(
  reader: Reader,
  collectionCase: CollectionCase,
  { us, today, language }: HandedOver,
): Promise<LetterScene> {
  const mail = mailToAnswer(collectionCase, null);
  if (!mail?.from) throw notFromCustomer(null);
  const [customer = null] = await customersOf(reader, [collectionCase.accountNumber ?? ''].filter(Boolean));
  const policy = await policyOf(reader);
  const given = lastStep(collectionCase, 'assigned');
  const reasons = collectionCase.disputes.filter(isOpenDispute).map(({ reason }) => reason);
  const email = given ? resolverAddress(given, reasons, { policy, us }) : null;
  return {
    collectionCase,
    customer,
    items: await itemsOf(reader, collectionCase, today),
    policy,
    today,
    mail,
    to: mail.from,
    resolverAt: email === null ? null : { name: '', email },
    language,
  };
}
