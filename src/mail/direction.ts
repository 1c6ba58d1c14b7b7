import { domainOf, isFreeMail } from './free-mail.ts';
import type { Direction, Mail, Person } from './mail.ts';

/** Who wrote to whom; `us` are the supplier's own mail domains, their subdomains count. */
export function directionOf(mail: Mail, us: readonly string[]): Direction {
  const isOurs = (person: Person) => isUnder(person.email, us);
  if (!mail.from || !isOurs(mail.from)) return 'inbound';
  const readers = [...mail.to, ...mail.cc].filter((person) => person.email);
  return readers.length > 0 && readers.every(isOurs) ? 'internal' : 'outbound';
}

/** The domain that most of these mails come from or go to, as a list of one; empty where none can be told. */
export function ownDomains(mails: readonly Mail[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const domain of mails.flatMap((mail) => [...domainsOf(mail)]))
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  const [most] = [...counts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  return most ? [most[0]] : [];
}

function domainsOf(mail: Mail): ReadonlySet<string> {
  const people = [...(mail.from ? [mail.from] : []), ...mail.to, ...mail.cc];
  return new Set(
    people.map((person) => domainOf(person.email)).filter((domain) => domain && !isFreeMail(domain)),
  );
}

/** Whether an address is of one of these domains, or of a part of one (`ap.example.com`). */
export function isUnder(email: string, domains: readonly string[]): boolean {
  return domains.some((domain) => isWithin(domainOf(email), domain.toLowerCase()));
}

function isWithin(domain: string, own: string): boolean {
  return domain === own || domain.endsWith(`.${own}`);
}
