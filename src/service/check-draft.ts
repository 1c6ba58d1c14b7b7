/** The guard: reads a draft like any mail, and says what speaks against sending it. Nothing of it is kept. */
import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { answersTo } from '#cases/grouping/answers-to.ts';
import { namedCasesIn } from '#cases/grouping/named-cases.ts';
import { linksOf } from '#cases/grouping/thread.ts';
import { checkOutgoing } from '#cases/outgoing/check-outgoing.ts';
import type { Draft, KnownOfCustomer } from '#cases/outgoing/draft.ts';
import { matchDraft } from '#cases/outgoing/match-draft.ts';
import type { Policy } from '#cases/policy/policy.ts';
import type { DraftBody, VerdictView } from '#contract/contract.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import { mailOfDraft } from '#mail/draft-mail.ts';
import { domainOf } from '#mail/free-mail.ts';
import type { ReadMail } from '../relance.ts';
import { intakeOf } from './intake.ts';
import type { Service } from './service.ts';
import { type FoundInStore, foundFor } from './store/candidates.ts';
import { policyOf } from './store/policy.ts';
import { todayOf } from './store/settings.ts';
import { textsOfCases } from './store/texts-of-cases.ts';
import { verdictView } from './views/verdict-view.ts';

/** The verdict on a draft, in words for the one who sends it. */
export async function checkDraft(service: Service, body: DraftBody): Promise<VerdictView> {
  const { store, reader } = service;
  const { intake, mailbox } = await intakeOf(service, null);
  const today = await todayOf(store);
  const us = intake.us.length > 0 ? intake.us : [domainOf(mailbox)];
  const from = { name: '', email: `draft@${us[0]}` };
  const read = await reader.read(mailOfDraft(body, from, today), { us, prior: null });
  const found = await foundFor(store, read.keys, read);
  const draft = { read, match: matchDraft(read, found.candidates, found.conversation) };
  const known = knownOf(draft, found, { us, today, policy: await policyOf(store) });
  const texts = await textsOfCases(store, known.cases);
  return verdictView(checkOutgoing(draft, { ...known, ...texts }), body.language, today);
}

type Here = { readonly us: readonly string[]; readonly today: CalendarDate; readonly policy: Policy };

function knownOf(
  { read, match }: Draft & { readonly read: ReadMail },
  { candidates, cases, ledger }: FoundInStore,
  { us, today, policy }: Here,
): Omit<KnownOfCustomer, 'inside' | 'outside'> {
  const account = match.account?.number ?? null;
  const own = <Row extends { readonly accountNumber: string | null }>(rows: readonly Row[]) =>
    rows.filter(({ accountNumber }) => accountNumber === account);
  const thread = threadOf(read, cases);
  const customer = candidates.customers.find(({ accountNumber }) => accountNumber === account) ?? null;
  return {
    today,
    policy,
    us,
    customer,
    others: candidates.customers.filter((other) => other !== customer),
    items: itemsAsOf({ items: own(ledger.items), payments: own(ledger.payments) }, today),
    payments: own(ledger.payments),
    cases: cases.filter(({ id, accountNumber }) => accountNumber === account || thread.includes(id)),
    thread,
  };
}

/** The cases that the draft continues: it answers a mail of theirs, or names their number. */
function threadOf({ mail, parts, direction }: ReadMail, cases: readonly CollectionCase[]): readonly string[] {
  const namedCases = namedCasesIn(mail, parts);
  const links = linksOf({ mail, direction, isAutomatic: false, matterWords: [], namedCases }, cases);
  const isNamed = (one: CollectionCase) => namedCases.some(({ number }) => answersTo(one, number));
  const all = [...links.map(({ collectionCase }) => collectionCase), ...cases.filter(isNamed)];
  return [...new Set(all.map(({ id }) => id))];
}
