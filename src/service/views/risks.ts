import type { FindingKind } from '#base/finding.ts';
import { lookAlikeOf } from '#cases/risk/look-alike.ts';
import type { MailView, RiskView } from '#contract/contract.ts';
import type { Customer } from '#ledger/ledger.ts';
import { domainOf } from '#mail/free-mail.ts';
import type { Match } from '#matching/match.ts';
import { isDomainOfCustomer } from '../store/find-customers.ts';
import type { Reader } from '../store/reader.ts';
import type { StoredReading } from '../store/readings.ts';

const GRAVE = ['insolvency', 'legal'] as const;

/** What of this mail must not be acted on, gravest first, with what the ledger knows to check it by. */
export async function risksOf(
  reader: Reader,
  { mail, direction }: StoredReading,
  { findings, customer }: { readonly findings: Match['findings']; readonly customer: Customer | undefined },
): Promise<MailView['risks']> {
  const isOutside = direction === 'inbound' && customer && mail.from;
  const alike = isOutside ? await lookAlike(reader, mail.from.email, customer) : [];
  return [...graveIn(findings), ...bankChangeIn(findings, customer), ...alike];
}

function graveIn(findings: Match['findings']): readonly RiskView[] {
  return GRAVE.filter((kind) => says(findings, kind)).map((kind) => ({ kind }));
}

function bankChangeIn(findings: Match['findings'], customer: Customer | undefined): readonly RiskView[] {
  if (!says(findings, 'bank_change')) return [];
  const onFile = { bank: customer?.bankDetails || null, phone: customer?.phone || null };
  return [{ kind: 'bank_change', onFile }];
}

function says(findings: Match['findings'], kind: FindingKind): boolean {
  return findings.some((finding) => finding.kind === kind);
}

/** A domain of any customer is no imitation: sister companies differ by a letter, too. */
async function lookAlike(reader: Reader, email: string, customer: Customer): Promise<readonly RiskView[]> {
  const domain = domainOf(email);
  const isContact = customer.contacts.some((contact) => contact.email === email.toLowerCase());
  const found = isContact ? null : lookAlikeOf(domain, customer.emailDomains);
  if (!found || (await isDomainOfCustomer(reader, domain))) return [];
  return [{ kind: 'look_alike', domain, known: found.known }];
}
