import { domainOf } from '#mail/free-mail.ts';
import type { Intake } from './ingest/ingest-mail.ts';
import type { Service } from './service.ts';
import { setting } from './store/settings.ts';

/** Where mails go whose client does not tell its mailbox. */
const UNKNOWN_MAILBOX = 'unknown';

/** What taking in a mail needs: our own domains, and the mailbox that holds it. */
export async function intakeOf(
  { store, reader, us }: Service,
  mailbox: string | null,
): Promise<{ readonly intake: Intake; readonly mailbox: string }> {
  const known = (await setting(store, 'us'))?.split(',') ?? [];
  const box = mailbox ?? (await setting(store, 'mailbox')) ?? UNKNOWN_MAILBOX;
  return { intake: { store, reader, us: us.length > 0 ? us : known }, mailbox: box.toLowerCase() };
}

/** Our own mail domains: those that are named or learned, else that of the mailbox. */
export async function ownDomainsOf(service: Service): Promise<readonly string[]> {
  const { intake, mailbox } = await intakeOf(service, null);
  const domain = domainOf(mailbox);
  return intake.us.length > 0 || domain === '' ? intake.us : [domain];
}
