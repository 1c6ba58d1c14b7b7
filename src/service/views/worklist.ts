import type { CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import { proposeNextAction } from '#cases/actions/propose-next-action.ts';
import { urgencyOf } from '#cases/actions/urgency.ts';
import { orderWorklist } from '#cases/actions/worklist.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { isKeyAccount } from '#cases/policy/house-rules.ts';
import { ownerOf } from '#cases/policy/owner-of.ts';
import type { Policy } from '#cases/policy/policy.ts';
import { stageOn } from '#cases/stages/time-in-stages.ts';
import type { WorklistLine } from '#contract/contract.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { groupBy } from '../group-by.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { accountsFound } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

/** Cases looked at, latest first: more than any collector works through in a week. */
const MAX_CASES = 500;

/** What to do next, in order. */
export async function worklist(reader: Reader, { today, policy }: AsOf): Promise<readonly WorklistLine[]> {
  const cases = await liveCases(reader);
  const accounts = [...new Set(cases.flatMap(({ accountNumber }) => accountNumber ?? []))];
  const { found } = await accountsFound(reader, accounts, { numbers: [], tails: [], sentOn: today });
  const customers = new Map(found.customers.map((one) => [one.accountNumber, one]));
  const items = itemsAsOf(found, today);
  const byAccount = groupBy(items, ({ accountNumber }) => accountNumber);
  const lines = cases.flatMap((collectionCase) => {
    const { accountNumber } = collectionCase;
    const atStake = atStakeOf(collectionCase, byAccount.get(accountNumber ?? '') ?? []);
    return lineOf(collectionCase, {
      today,
      policy,
      atStake,
      customer: customers.get(accountNumber ?? '') ?? null,
    });
  });
  return orderWorklist(lines, today);
}

async function liveCases({ db, tenantId }: Reader): Promise<readonly CollectionCase[]> {
  const rows = await db
    .selectFrom('cases')
    .select('snapshot')
    .where('tenant_id', '=', tenantId)
    .where('state', '<>', 'settled')
    .orderBy('last_on', 'desc')
    .orderBy('id')
    .limit(MAX_CASES)
    .execute();
  return rows.map(({ snapshot }) => snapshot);
}

type Seen = {
  readonly today: CalendarDate;
  readonly policy: Policy;
  readonly atStake: Money | null;
  readonly customer: Customer | null;
};

function lineOf(
  collectionCase: CollectionCase,
  { today, policy, atStake, customer }: Seen,
): readonly WorklistLine[] {
  const { id, accountNumber, state, lastOn, mails } = collectionCase;
  const last = mails.at(-1);
  const heard = mails.findLast(({ direction }) => direction === 'inbound') ?? last;
  if (!last || !heard) return [];
  const house = { policy, customer };
  const nextAction = proposeNextAction(collectionCase, today, house);
  const tone = heard.tone.label;
  return [
    {
      caseId: id,
      number: caseNumberOf(id),
      accountNumber,
      customerName: customer?.name ?? null,
      state,
      stage: stageOn(collectionCase, today, policy.graceDays).stage,
      owner: ownerOf(collectionCase, customer),
      urgency: urgencyOf({ tone, isKey: isKeyAccount(house), nextAction }, today),
      tone,
      atStake,
      nextAction,
      messageId: last.messageId,
      subject: last.subject,
      lastOn,
    },
  ];
}

/** What is still open on the items of a case, in the currency of the first. */
function atStakeOf({ items }: CollectionCase, ofAccount: readonly ItemAsOf[]): Money | null {
  const numbers = new Set(items.map(({ number }) => number));
  const own = ofAccount.filter(({ number }) => numbers.has(number));
  const currency = own[0]?.open.currency;
  if (!currency) return null;
  const same = own.filter(({ open }) => open.currency === currency);
  return { minor: same.reduce((sum, { open }) => sum + open.minor, 0), currency };
}
