import { domainOf, isFreeMail } from '#mail/free-mail.ts';

/** Longest chain of labels that is walked up: `a.b.example.co.uk`. */
const MAX_LABELS = 6;
/** `co.uk`, `com.br` and the like stand over companies; what stands over a company's own part is longer. */
const LONGEST_PUBLIC = 6;

/** A company's domain and those above it, `ap.example.co.uk` and `example.co.uk`; none for free mail. */
export function companyDomainsOf(email: string): readonly string[] {
  const domain = domainOf(email);
  if (domain === '' || isFreeMail(domain)) return [];
  const labels = domain.split('.').slice(-MAX_LABELS);
  const above = labels.slice(1).map((_, at) => labels.slice(at + 1).join('.'));
  return [domain, ...above.filter((part) => part.includes('.') && part.length > LONGEST_PUBLIC)];
}

/** The words in an address that may name a company: `gruen.anlagen@gmail.com` says "gruen anlagen". */
export function wordingOf(email: string): string {
  const domain = domainOf(email);
  if (isFreeMail(domain)) return email.slice(0, email.lastIndexOf('@'));
  return domain.split('.').slice(0, -1).join(' ');
}
