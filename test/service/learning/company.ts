import type { CorrectionBody } from '../../../src/contract/contract.ts';
import { correctMail, undoCorrection } from '../../../src/service/correct-mail.ts';
import { ingestMail } from '../../../src/service/ingest/ingest-mail.ts';
import { startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import type { Service } from '../../../src/service/service.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { mailView } from '../../../src/service/views/mail-view.ts';
import type { Engine } from '../engines.ts';
import { day, NOTE, SMALL_LEDGER } from '../ledgers-made.ts';
import { MAILBOX, mime, US } from '../mails-made.ts';

/** What one customer says where others say "disputed": the shared reader hears a receipt. */
export const OWN_WORDS = 'Die Rechnung 2026-1187 liegt auf Halde beim Chef.';
/** The same of another invoice. */
export const OWN_WORDS_AGAIN = 'Guten Tag,\n\ndie Rechnung 2026-1204 liegt auch auf Halde beim Chef.\n';

type Read = { readonly kind: string; readonly reason: string | null; readonly index: number };

/** A company with a store and a reader of its own, and what its collector does. */
export type Company = {
  readonly service: Service;
  readonly takeIn: (id: string, text: string, from?: string) => Promise<readonly Read[]>;
  readonly read: (id: string) => Promise<readonly Read[]>;
  readonly correct: (id: string, body: Without<CorrectionBody>) => Promise<void>;
  /** Takes back the latest correction that stands. */
  readonly undo: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
};
type Without<Body> = Body extends CorrectionBody ? Omit<Body, 'messageId'> : never;

export async function aCompany({ make }: Engine): Promise<Company> {
  const { store, drop } = await make();
  const service = { store, reader: startMailReader(), user: 'ana', version: '0', us: US };
  await saveLedger(store, SMALL_LEDGER, NOTE);
  const view = async (id: string) => {
    const seen = await mailView(store, id, day('2026-11-20'));
    if (!seen) throw new Error(`${id} was not read`);
    return seen;
  };
  const read = async (id: string) =>
    (await view(id)).findings.map(({ kind, reason, index }) => ({ kind, reason, index }));
  return {
    service,
    read,
    takeIn: async (id, text, from) => {
      const raw = mime({ id, text, ...(from ? { from } : {}) });
      await ingestMail(service, { source: 'mime', mailbox: MAILBOX, raw });
      return read(id);
    },
    correct: (id, body) => correctMail(service, { messageId: id, ...body } as CorrectionBody),
    undo: async (id) => {
      const last = (await view(id)).corrections.find(({ isUndone }) => !isUndone);
      await undoCorrection(service, last?.id ?? '');
    },
    close: async () => {
      await service.reader.close();
      await drop();
    },
  };
}
