import { refuse } from '../refuse.ts';
import { customersOf } from '../store/ledger-slice.ts';
import { eraseLessonsOf } from '../store/lessons.ts';
import type { Store } from '../store/open-store.ts';
import { tx } from '../store/tx.ts';
import { counted } from './counted.ts';

/** Erases what a customer's mails taught, and says what that was; the reader is then as if it had never been. */
export async function forgetAccount(
  store: Store,
  account: string,
  say: (line: string) => void,
): Promise<void> {
  const { sentences, corrections } = await tx(store, (db) =>
    eraseLessonsOf({ db, tenantId: store.tenantId }, account),
  );
  if (sentences > 0) {
    say(
      `Erased ${counted(sentences, 'lesson')} of ${account}, taught by ${counted(corrections, 'correction')}.`,
    );
    return say(
      'Mails, cases and corrections stand. Backups and exports written before still hold the lessons.',
    );
  }
  if ((await customersOf(store, [account])).length > 0)
    return say(`The mails of ${account} taught nothing: there was nothing to erase.`);
  throw refuse(
    'customer/not-found',
    `The ledger has no account ${account}, and no lesson is of it. Check the number.`,
    account,
  );
}
