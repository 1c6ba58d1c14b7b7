import type { Person } from '#mail/mail.ts';
import type { AccountView } from './account-view.ts';
import type { Scene, Weighed } from './evidence-of-account.ts';
import { emailsIn } from './keys-of.ts';
import { companyDomainsOf } from './mail-domains.ts';
import type { ProofKind } from './match.ts';
import { NATS } from './weights.ts';

/** One way in which an address stands in a mail, and what it is worth. */
type Standing = {
  readonly people: readonly (Person | null)[];
  readonly address: number;
  readonly domain: number;
  readonly kinds: { readonly address: ProofKind; readonly domain: ProofKind };
  readonly reason: string;
};

const SENDER = { address: 'sender_address', domain: 'sender_domain' } as const;
const RECIPIENT = { address: 'recipient', domain: 'recipient' } as const;
const BELOW = { address: 'conversation', domain: 'conversation' } as const;

/** What the addresses of the mail, and of the mails below it, say for each account: the best standing of each. */
export function peopleProofs(scene: Scene): readonly Weighed[] {
  const standings = standingsOf(scene);
  return scene.accounts.flatMap((account) => {
    const found = standings.flatMap((standing) => proofsOf(account, standing));
    return ['sender', 'recipient', 'conversation'].flatMap((family) => bestOf(found, family));
  });
}

function standingsOf(scene: Scene): readonly Standing[] {
  const { mail, parts, reading, direction } = scene.read;
  const sender = { address: NATS.senderAddress, domain: NATS.senderDomain, kinds: SENDER };
  const below = { address: NATS.quotedAddress, domain: NATS.quotedDomain, kinds: BELOW };
  const replyTo = { address: NATS.replyTo, domain: NATS.replyTo, kinds: SENDER };
  const copied = { address: NATS.copied, domain: NATS.copied, kinds: RECIPIENT };
  const written = { address: NATS.writtenAddress, domain: NATS.writtenAddress, kinds: BELOW };
  const nearest = parts.quoted[0];
  const texts = [reading.texts.body, reading.texts.forwarded ?? ''].flatMap(emailsIn);
  return [
    { ...sender, people: direction === 'inbound' ? [mail.from] : [], reason: 'writes to us' },
    {
      ...sender,
      kinds: RECIPIENT,
      people: direction === 'outbound' ? mail.to : [],
      reason: 'we write to them',
    },
    { ...sender, people: [parts.forwarded?.from ?? null], reason: 'wrote the mail passed on' },
    { ...below, people: parts.forwarded?.to ?? [], reason: 'the mail passed on went to them' },
    { ...below, people: nearest ? [nearest.from, ...nearest.to] : [], reason: 'part of the mail below' },
    { ...replyTo, people: direction === 'inbound' ? mail.replyTo : [], reason: 'answers shall go there' },
    { ...copied, people: mail.cc, reason: 'gets a copy' },
    { ...written, people: texts.map((email) => ({ name: '', email })), reason: 'address given in the text' },
  ];
}

function proofsOf(account: AccountView, standing: Standing): readonly Weighed[] {
  return standing.people.flatMap((person) => {
    const email = person?.email.toLowerCase() ?? '';
    const isOnFile = account.customer.contacts.some((contact) => contact.email.toLowerCase() === email);
    const proof = { value: email, evidence: null };
    if (email === '') return [];
    if (isOnFile)
      return [{ account, nats: standing.address, proof: { ...proof, kind: standing.kinds.address } }];
    if (!hasDomain(account, email)) return [];
    return [{ account, nats: standing.domain, proof: { ...proof, kind: standing.kinds.domain } }];
  });
}

/** True where an address is of one of the customer's own mail domains. */
export function hasDomain(account: AccountView, email: string): boolean {
  const domains = account.customer.emailDomains.map((domain) => domain.toLowerCase());
  return companyDomainsOf(email).some((domain) => domains.includes(domain));
}

/** Ten colleagues in copy are one proof. */
function bestOf(found: readonly Weighed[], family: string): readonly Weighed[] {
  const own = found.filter(({ proof }) => proof.kind.startsWith(family));
  return own.sort((a, b) => b.nats - a.nats).slice(0, 1);
}
