/** Takes in one mail after the other and says the number of each when it is kept; run and killed by chaos.test.ts. */
import { ingestMail } from '../../../src/service/ingest/ingest-mail.ts';
import { startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import { openStore } from '../../../src/service/store/open-store.ts';
import { SMALL_DISK } from '../engines.ts';
import { MAILBOX, mime, US } from '../mails-made.ts';

const [dir = '', from = '0'] = process.argv.slice(2);
const store = await openStore({ dir, embedded: SMALL_DISK });
const reader = startMailReader();
console.log('open');
for (let at = Number(from); ; at += 1) {
  const raw = mime({
    id: `c${at}@kraft-anlagen.example`,
    text: `Rechnung 2026-1187 ist falsch, Fall ${at}.`,
  });
  await ingestMail({ store, reader, us: US }, { source: 'mime', mailbox: MAILBOX, raw });
  console.log(String(at));
}
