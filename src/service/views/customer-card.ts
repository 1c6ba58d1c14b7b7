import type { CalendarDate } from '#base/calendar-date.ts';
import { unansweredIn } from '#cases/actions/look.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { isOpenDispute } from '#cases/disputes/dispute.ts';
import { worthTo } from '#cases/policy/worth-to.ts';
import { promiseRecordOf } from '#cases/promises/promise-record.ts';
import { promisesOf } from '#cases/promises/promises.ts';
import { isUnhappyThrice, PRESSING_CONTACTS, satisfactionOf } from '#cases/satisfaction.ts';
import type { CustomerCard, ProofView } from '#contract/contract.ts';
import { AGING_BUCKETS, agingOf } from '#ledger/aging.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { paymentBehaviourOf } from '#ledger/payment-behaviour.ts';
import type { Proof, RankedAccount } from '#matching/match.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { dunningBlockOn } from '../store/dunning-blocks.ts';
import { customerValueOf } from '../store/find-customers.ts';
import { sliceOfAccount } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';

/** Mails whose tone is shown: as many as fit the small line of the pane. */
const MAX_TONES = 12;

export type CardOf = {
  readonly customer: Customer;
  readonly account: RankedAccount;
  readonly cases: readonly CollectionCase[];
  readonly asOf: AsOf;
};

/** Who the customer is, how they stand and how they pay. */
export async function customerCard(
  reader: Reader,
  { customer, account, cases, asOf }: CardOf,
): Promise<CustomerCard> {
  const { accountNumber, name, segment } = customer;
  const { today, policy } = asOf;
  const slice = await sliceOfAccount(reader, accountNumber, today);
  const tones = await tonesOf(reader, accountNumber);
  const unanswered = cases.flatMap(unansweredIn).length;
  return {
    accountNumber,
    name,
    segment,
    ...standingOf(customer, itemsAsOf(slice, today), today),
    payment: paymentBehaviourOf(slice, customer.currency, today),
    promises: promiseRecordOf(cases, today, policy.graceDays),
    ...openIn(cases, asOf),
    unanswered,
    satisfaction: satisfactionOf({ tones, unanswered }),
    raised: raisedBy(tones, unanswered),
    value: worthTo({ policy, customer }, await customerValueOf(reader, accountNumber)),
    dunningStop: await dunningBlockOn(reader, accountNumber, today),
    tones,
    because: account.because.map(proofView),
    confidence: account.confidence,
  };
}

export function proofView({ kind, value }: Proof): ProofView {
  return { kind, value };
}

/** In the customer's own currency. */
function standingOf({ currency }: Customer, items: readonly ItemAsOf[], today: CalendarDate) {
  const aging = agingOf(items, today).find((one) => one.currency === currency);
  const [notDue, to30, to60, to90, over90] = AGING_BUCKETS.map((bucket) => aging?.buckets[bucket] ?? 0);
  return {
    balance: { minor: aging?.balance ?? 0, currency },
    overdue: { minor: aging?.overdue ?? 0, currency },
    aging: [notDue ?? 0, to30 ?? 0, to60 ?? 0, to90 ?? 0, over90 ?? 0] as const,
  };
}

function openIn(cases: readonly CollectionCase[], { today, policy }: AsOf) {
  const promises = cases.flatMap((collectionCase) => promisesOf(collectionCase, today, policy.graceDays));
  return {
    openDisputes: cases.flatMap(({ disputes }) => disputes).filter(isOpenDispute).length,
    openPromises: promises.filter(({ status }) => status === 'open' || status === 'due_today').length,
  };
}

function raisedBy(tones: CustomerCard['tones'], unanswered: number): CustomerCard['raised'] {
  if (unanswered >= PRESSING_CONTACTS) return 'unanswered_thrice';
  return unanswered > 0 && isUnhappyThrice({ tones }) ? 'unhappy_thrice' : null;
}

async function tonesOf({ db, tenantId }: Reader, account: string): Promise<CustomerCard['tones']> {
  const rows = await db
    .selectFrom('readings as r')
    .innerJoin('mails as m', (join) =>
      join.onRef('m.tenant_id', '=', 'r.tenant_id').onRef('m.id', '=', 'r.mail_id'),
    )
    .select(['r.tone', 'r.tone_score', 'r.sent_on'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.account_number', '=', account)
    .where('m.direction', '=', 'inbound')
    .orderBy('m.sent_at', 'desc')
    .limit(MAX_TONES)
    .execute();
  return rows
    .toReversed()
    .map(({ tone, tone_score, sent_on }) => ({ label: tone, score: tone_score, sentOn: sent_on }));
}
