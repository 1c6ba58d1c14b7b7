import type { CalendarDate } from '#base/calendar-date.ts';
import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Candidate, CorrectionView, ItemLine, MailView } from '#contract/contract.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { Customer } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import type { Match } from '#matching/match.ts';
import { type Holds, holdsBy } from '../ingest/what-holds.ts';
import type { AsOf } from '../store/as-of-now.ts';
import { casesIn, casesOfAccounts, casesOfMail } from '../store/cases.ts';
import { customersOf, itemsNamed } from '../store/ledger-slice.ts';
import { taughtInMail } from '../store/lessons.ts';
import { policyOf } from '../store/policy.ts';
import type { Reader } from '../store/reader.ts';
import { correctionsOf, readingOf, type StoredCorrection, type StoredReading } from '../store/readings.ts';
import { caseView } from './case-view.ts';
import { customerCard, proofView } from './customer-card.ts';
import { findingView } from './finding-view.ts';
import { itemLine, statesIn } from './item-line.ts';
import { risksOf } from './risks.ts';

/** All that the pane shows of one mail, corrections applied; null when the mail was not read. */
export async function mailView(
  reader: Reader,
  messageId: string,
  today: CalendarDate,
): Promise<MailView | null> {
  const stored = await readingOf(reader, messageId);
  if (!stored) return null;
  const corrections = await correctionsOf(reader, stored.mailId);
  const holds = holdsBy(stored, corrections);
  const { match } = holds;
  const cases = primaryFirst(await casesOfMail(reader, messageId), stored.mail, match);
  const asOf = { today, policy: await policyOf(reader) };
  const shown = await Promise.all(cases.map((collectionCase) => caseView(reader, collectionCase, asOf)));
  const [lead] = shown;
  const customer = await customerIn(reader, match);
  return {
    ...headOf(stored, holds),
    risks: await risksOf(reader, stored, { findings: match.findings, customer }),
    customer: await cardOf(reader, { customer, account: match.account }, asOf),
    candidates: await candidatesOf(reader, match),
    findings: findingsOf(stored, holds),
    items: await itemsOf(reader, match, { today, cases }),
    caseId: lead?.id ?? null,
    cases: shown,
    nextAction: lead?.nextAction ?? null,
    corrections: await correctionsShown(reader, stored, corrections),
  };
}

function headOf({ mail, direction, reading }: StoredReading, { match, tone }: Holds) {
  const aside = asideOf(match);
  return {
    messageId: mail.messageId,
    subject: mail.subject,
    from: mail.from,
    sentOn: mail.sentOn,
    direction,
    language: reading.language,
    isOurs: aside === null,
    aside,
    tone,
    isEscalation: reading.escalation !== null,
    attachments: attachmentsOf(mail, match),
    notes: mail.notes,
  };
}

function asideOf({ findings, items, account }: Match): MailView['aside'] {
  const kinds = findings.map(({ kind }) => kind);
  if (kinds.length === 0) return items.length > 0 || account ? null : 'nothing-found';
  if (kinds.every((kind) => kind === 'unrelated')) return 'unrelated';
  return kinds.every((kind) => kind === 'auto_reply') ? 'auto_reply' : null;
}

/** What an attachment can prove: a remittance, the reasons of a dispute, a deed. */
const BORNE_OUT: readonly FindingKind[] = [
  'insolvency',
  'legal',
  'bank_change',
  'dispute',
  'paid',
  'resolution',
];

function attachmentsOf({ attachments }: Mail, { findings }: Match): MailView['attachments'] {
  const bearing = BORNE_OUT.find((kind) => findings.some((finding) => finding.kind === kind)) ?? null;
  return attachments.filter(({ isInline }) => !isInline).map(({ name }) => ({ name, bearing }));
}

async function customerIn(reader: Reader, { account }: Match): Promise<Customer | undefined> {
  return account ? (await customersOf(reader, [account.number]))[0] : undefined;
}

type Owed = { readonly customer: Customer | undefined; readonly account: Match['account'] };

async function cardOf(
  reader: Reader,
  { customer, account }: Owed,
  asOf: AsOf,
): Promise<MailView['customer']> {
  if (!customer || !account) return null;
  const cases = await casesIn(reader, casesOfAccounts(reader, [account.number]));
  return customerCard(reader, { customer, account, cases, asOf });
}

async function candidatesOf(reader: Reader, { candidates }: Match): Promise<readonly Candidate[]> {
  const customers = await customersOf(
    reader,
    candidates.map(({ number }) => number),
  );
  const names = new Map(customers.map(({ accountNumber, name }) => [accountNumber, name]));
  return candidates.map(({ number, confidence, because }) => ({
    accountNumber: number,
    name: names.get(number) ?? '',
    confidence,
    because: because.map(proofView),
  }));
}

/** Findings that a person struck out are gone; the others keep the places by which corrections name them. */
function findingsOf({ reading }: StoredReading, { findings }: Holds): MailView['findings'] {
  const shown = findings.flatMap((finding, place) => (finding ? [findingView(finding, place, reading)] : []));
  return shown.toSorted((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind));
}

type AsSeen = { readonly today: CalendarDate; readonly cases: readonly CollectionCase[] };

async function itemsOf(reader: Reader, match: Match, { today, cases }: AsSeen): Promise<readonly ItemLine[]> {
  if (!match.account) return [];
  const named = [...match.items, ...match.findings.flatMap(({ items }) => items)].map(({ number }) => number);
  const slice = await itemsNamed(reader, match.account.number, [...new Set(named)]);
  const states = statesIn(cases);
  return itemsAsOf(slice, today).map((item) => itemLine(item, today, states));
}

/** The case of the primary finding stands first. */
function primaryFirst(
  cases: readonly CollectionCase[],
  { messageId }: Mail,
  { findings }: Match,
): readonly CollectionCase[] {
  const primary = FINDING_KINDS.find((kind) => findings.some((finding) => finding.kind === kind));
  const holds = ({ mails }: CollectionCase) =>
    mails.some((mail) => mail.messageId === messageId && mail.findings.some(({ kind }) => kind === primary));
  return cases.toSorted((a, b) => Number(holds(b)) - Number(holds(a)));
}

async function correctionsShown(
  reader: Reader,
  { mailId }: StoredReading,
  corrections: readonly StoredCorrection[],
): Promise<readonly CorrectionView[]> {
  if (corrections.length === 0) return [];
  const taught = await taughtInMail(reader, mailId);
  return corrections
    .toReversed()
    .map(({ isForgotten, ...correction }) => ({ ...correction, taught: taught.get(correction.id) ?? 0 }));
}
