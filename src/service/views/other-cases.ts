import { sql } from 'kysely';
import { compareText } from '#base/compare-text.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { alikeOf, rankOfAlike } from '#cases/grouping/alike.ts';
import { stageOn } from '#cases/stages/time-in-stages.ts';
import type { OtherCase } from '#contract/contract.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { casesIn, casesOfAccounts } from '../store/cases.ts';
import type { Reader } from '../store/reader.ts';

/** Cases offered to join with: as many as someone looks through. */
const MAX_OFFERED = 30;
/** Latest cases looked at for one whose customer is not known. */
const MAX_LOOKED_AT = 200;

/** The cases that a case may be joined with: those of its customer, the most alike first, then the latest. */
export async function otherCases(
  reader: Reader,
  collectionCase: CollectionCase,
  asOf: AsOf,
): Promise<readonly OtherCase[]> {
  const others = (await candidates(reader, collectionCase)).filter(({ id }) => id !== collectionCase.id);
  return others
    .map((other) => ({ other, alike: alikeOf(collectionCase, other) }))
    .toSorted(
      (a, b) => rankOfAlike(a.alike) - rankOfAlike(b.alike) || compareText(b.other.lastOn, a.other.lastOn),
    )
    .slice(0, MAX_OFFERED)
    .map(({ other, alike }) => otherCase(other, alike, asOf));
}

/** A case without a customer may belong to anyone's: an inside mail that names nobody. */
async function candidates(
  reader: Reader,
  { accountNumber }: CollectionCase,
): Promise<readonly CollectionCase[]> {
  if (accountNumber === null) return casesIn(reader, latestCases(reader));
  const own = await casesIn(reader, casesOfAccounts(reader, [accountNumber]));
  return [...own, ...(await casesIn(reader, casesOfNobody(reader)))];
}

function latestCases({ tenantId }: Reader) {
  return sql<{ readonly snapshot: CollectionCase }>`select snapshot from cases
    where tenant_id = ${tenantId} order by last_on desc, id limit ${MAX_LOOKED_AT}::int`;
}

function casesOfNobody({ tenantId }: Reader) {
  return sql<{ readonly snapshot: CollectionCase }>`select snapshot from cases
    where tenant_id = ${tenantId} and account_number is null order by last_on desc, id limit ${MAX_OFFERED}::int`;
}

function otherCase(other: CollectionCase, alike: OtherCase['alike'], { today, policy }: AsOf): OtherCase {
  const { id, state, openedOn, lastOn, mails, items } = other;
  return {
    id,
    number: caseNumberOf(id),
    state,
    stage: stageOn(other, today, policy.graceDays).stage,
    openedOn,
    lastOn,
    subject: mails.at(-1)?.subject ?? '',
    items: items.map(({ number }) => number),
    alike,
  };
}
