import { keyOf } from '#base/reference-key.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { creditablesOf, isCreditable } from '#cases/disputes/creditable.ts';
import { type CreditMatch, type CreditsMatched, matchCredits } from '#cases/disputes/match-credit.ts';
import { namesNumber } from '#cases/disputes/names-number.ts';
import type { LedgerSlice } from '#ledger/as-of.ts';
import type { AccountNumber, OpenItem } from '#ledger/ledger.ts';
import { groupBy } from '../group-by.ts';
import { casesOfWholeAccounts, type NewEvent } from '../store/cases.ts';
import { creditNotesSince, textsOfCases } from '../store/credits.ts';
import { itemsOfAccounts } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

/** The credit notes of the ledger that answer disputes of these cases, and that no case knows. */
export async function newCredits(
  reader: Reader,
  cases: readonly CollectionCase[],
): Promise<readonly NewEvent[]> {
  const ids = new Set(cases.map(({ id }) => id));
  const { matches } = await creditsFor(reader, cases);
  return matches.filter(({ caseId }) => ids.has(caseId)).map(creditEvent);
}

/** What the credit notes of the ledger are for; looks at all cases of these cases' accounts, so that none is used twice. */
export async function creditsFor(reader: Reader, cases: readonly CollectionCase[]): Promise<CreditsMatched> {
  const waiting = cases.filter(isWaiting);
  const since = waiting.flatMap(({ disputes }) => disputes.filter(isCreditable).map((one) => one.since));
  const [first] = since.toSorted();
  if (!first) return NONE;
  const accounts = [...new Set(waiting.flatMap(({ accountNumber }) => accountNumber ?? []))];
  const credits = await creditNotesSince(reader, accounts, first);
  return credits.length === 0 ? NONE : matchAmong(reader, { accounts, credits, told: cases });
}

const NONE: CreditsMatched = { matches: [], unclear: [] };

function isWaiting({ accountNumber, disputes }: CollectionCase): boolean {
  return accountNumber !== null && disputes.some(isCreditable);
}

type Among = {
  readonly accounts: readonly AccountNumber[];
  readonly credits: readonly OpenItem[];
  /** Cases as they are being told; the store has them as they were. */
  readonly told: readonly CollectionCase[];
};

async function matchAmong(reader: Reader, { accounts, credits, told }: Among): Promise<CreditsMatched> {
  const kept = await casesOfWholeAccounts(reader, accounts);
  const all = [...new Map([...kept, ...told].map((one) => [one.id, one])).values()];
  const free = credits.filter((credit) => !isUsed(credit, all));
  if (free.length === 0) return NONE;
  const waiting = all.filter(isWaiting);
  const numbers = waiting.flatMap(({ disputes }) => disputes.flatMap(({ items }) => items));
  const slice = await itemsOfAccounts(reader, accounts, [...new Set(numbers)]);
  const named = await namedIn(reader, waiting, free);
  const byAccount = groupBy(waiting, ({ accountNumber }) => accountNumber ?? '');
  const matched = [...byAccount].map(([account, ofAccount]) => {
    const own = sliceOf(slice, account);
    return matchCredits(
      free.filter(({ accountNumber }) => accountNumber === account),
      ofAccount.flatMap((one) => creditablesOf(one, own, named.get(one.id) ?? new Set())),
    );
  });
  return {
    matches: matched.flatMap(({ matches }) => matches),
    unclear: matched.flatMap(({ unclear }) => unclear),
  };
}

function isUsed({ number, accountNumber }: OpenItem, cases: readonly CollectionCase[]): boolean {
  return cases.some(
    (one) =>
      one.accountNumber === accountNumber && one.credits.some(({ creditNumber }) => creditNumber === number),
  );
}

function sliceOf({ items, payments }: LedgerSlice, account: AccountNumber): LedgerSlice {
  return {
    items: items.filter(({ accountNumber }) => accountNumber === account),
    payments: payments.filter(({ accountNumber }) => accountNumber === account),
  };
}

/** For each case the keys of the credit notes that its mails name: as items found, or in their words. */
async function namedIn(
  reader: Reader,
  cases: readonly CollectionCase[],
  credits: readonly OpenItem[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const ids = cases.map(({ id }) => id);
  const texts = groupBy(await textsOfCases(reader, ids), ({ caseId }) => caseId);
  return new Map(
    cases.map(({ id, mails }) => {
      const found = mails.flatMap(({ items }) => items.map(keyOf));
      const words = (texts.get(id) ?? []).map(({ text }) => text);
      const told = credits.filter(({ number }) => words.some((text) => namesNumber(text, number)));
      return [id, new Set([...found, ...told.map(({ number }) => keyOf(number))])];
    }),
  );
}

function creditEvent({ caseId, itemNumber, credit, isWhole, because }: CreditMatch): NewEvent {
  return {
    caseId,
    kind: 'credit-posted',
    creditNumber: credit.number,
    itemNumber,
    amount: { ...credit.amount, minor: -credit.amount.minor },
    issuedOn: credit.issuedOn,
    isWhole,
    because,
  };
}
