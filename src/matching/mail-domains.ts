/** Domains of mailboxes that anyone can have: they prove no company. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com',
    'mac.com proton.me protonmail.com pm.me gmx.com mail.com zoho.com fastmail.com yandex.com tutanota.com',
    'hotmail.co.uk yahoo.co.uk live.co.uk outlook.co.uk btinternet.com btconnect.com sky.com talktalk.net',
    'virginmedia.com ntlworld.com blueyonder.co.uk eircom.net bigpond.com comcast.net verizon.net att.net',
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr hotmail.fr yahoo.fr live.fr outlook.fr',
    'gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de hotmail.de yahoo.de outlook.de mail.de',
    'posteo.de mailbox.org bluewin.ch aon.at live.de',
    'telefonica.net hotmail.es yahoo.es outlook.es movistar.es terra.es ono.com',
    'libero.it virgilio.it alice.it tin.it tiscali.it hotmail.it yahoo.it outlook.it live.it fastwebnet.it pec.it',
    'legalmail.it aruba.it inwind.it iol.it',
    'ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl hotmail.nl live.nl hetnet.nl upcmail.nl telenet.be',
    'skynet.be proximus.be outlook.be',
    'sapo.pt hotmail.pt mail.telepac.pt netcabo.pt clix.pt outlook.pt uol.com.br bol.com.br yahoo.com.br',
    'terra.com.br hotmail.com.br outlook.com.br',
  ].flatMap((row) => row.split(' ')),
);

/** What stands behind the `@`; empty when there is none. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain);
}

/** Longest chain of labels that is walked up: `a.b.example.co.uk`. */
const MAX_LABELS = 6;

/** A company's domain and those above it, `ap.example.co.uk` and `example.co.uk`; none for free mail. */
export function companyDomainsOf(email: string): readonly string[] {
  const domain = email.includes('@') ? domainOf(email) : '';
  if (domain === '' || isFreeMail(domain)) return [];
  const labels = domain.split('.').slice(-MAX_LABELS);
  const domains = labels.map((_, at) => labels.slice(at).join('.')).filter((part) => part.includes('.'));
  return domains.length > 1 ? domains.filter((part) => part.length > SHORTEST_PUBLIC) : domains;
}

/** `co.uk`, `com.br` and the like stand over companies; no company domain that has a child is as short. */
const SHORTEST_PUBLIC = 6;

/** The words in an address that may name a company: `gruen.anlagen@gmail.com` says "gruen anlagen". */
export function wordingOf(email: string): string {
  const domain = domainOf(email);
  const local = email.slice(0, email.lastIndexOf('@'));
  return isFreeMail(domain) ? local : domain.split('.').slice(0, -1).join(' ');
}
