import type { CalendarDate } from '#base/calendar-date.ts';
import type { Money } from '#base/money.ts';
import { asDecided, pressingRulesOf, proposalOf } from '#cases/actions/propose-next-action.ts';
import { urgencyOf } from '#cases/actions/urgency.ts';
import { isPutOff, orderWorklist } from '#cases/actions/worklist.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { DunningBlock } from '#cases/dunning/dunning-block.ts';
import { isKeyAccount } from '#cases/policy/house-rules.ts';
import { ownerOf } from '#cases/policy/owner-of.ts';
import type { Policy } from '#cases/policy/policy.ts';
import { stageOn } from '#cases/stages/time-in-stages.ts';
import type { WorklistLine } from '#contract/contract.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { groupBy } from '../group-by.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { dunningBlocksOf } from '../store/dunning-blocks.ts';
import { customersOf, itemsOfAccounts } from '../store/ledger-slice.ts';
import { liveCases, type Whose } from '../store/live-cases.ts';
import type { Reader } from '../store/reader.ts';

/** What to do next, in order; whose is a name, `-` for nobody's, or null for everyone's. What is put off is left out. */
export async function worklist(
  reader: Reader,
  { today, policy }: AsOf,
  owner: Whose = null,
): Promise<readonly WorklistLine[]> {
  const cases = await liveCases(reader, owner);
  const accounts = [...new Set(cases.flatMap(({ accountNumber }) => accountNumber ?? []))];
  const customers = new Map((await customersOf(reader, accounts)).map((one) => [one.accountNumber, one]));
  const blocks = await dunningBlocksOf(reader, accounts, today);
  const numbers = new Set(cases.flatMap(({ items }) => items.map(({ number }) => number)));
  const items = itemsAsOf(await itemsOfAccounts(reader, accounts, [...numbers]), today);
  const byAccount = groupBy(items, ({ accountNumber }) => accountNumber);
  const lines = cases.flatMap((collectionCase) => {
    const account = collectionCase.accountNumber ?? '';
    const atStake = atStakeOf(collectionCase, byAccount.get(account) ?? []);
    const house = { policy, customer: customers.get(account) ?? null, block: blocks.get(account) ?? null };
    return lineOf(collectionCase, { today, atStake, house });
  });
  return orderWorklist(lines.filter((line) => !isPutOff(line, today)));
}

type Seen = {
  readonly today: CalendarDate;
  readonly atStake: Money | null;
  readonly house: {
    readonly policy: Policy;
    readonly customer: Customer | null;
    readonly block: DunningBlock | null;
  };
};

function lineOf(collectionCase: CollectionCase, { today, atStake, house }: Seen): readonly WorklistLine[] {
  const { id, accountNumber, state, lastOn, mails } = collectionCase;
  const last = mails.at(-1);
  const heard = mails.findLast(({ direction }) => direction === 'inbound') ?? last;
  if (!last || !heard) return [];
  const { policy, customer } = house;
  const proposed = proposalOf(collectionCase, today, house);
  const nextAction = asDecided(proposed, collectionCase, today);
  const rules = proposed.action === 'none' ? [] : pressingRulesOf(collectionCase, today, house);
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
      urgency: urgencyOf({ tone, isKey: isKeyAccount(house), nextAction, rules }, today),
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
