/** The store on both engines: loading, look-up of references (P1), typing errors (P2), mails taken in (P3). */
import { keyOf } from '#base/reference-key.ts';
import type { Mail } from '#mail/mail.ts';
import type { LookupKeys } from '#matching/match.ts';
import type { ReadMail } from '../../src/relance.ts';
import { ingestMail } from '../../src/service/ingest/ingest-mail.ts';
import { type MailReader, startMailReader } from '../../src/service/ingest/mail-reader.ts';
import { candidatesFor } from '../../src/service/store/candidates.ts';
import type { Store } from '../../src/service/store/open-store.ts';
import { saveLedger } from '../../src/service/store/save-ledger.ts';
import { engines } from '../service/engines.ts';
import { MAILBOX, mime, US } from '../service/mails-made.ts';
import { printTable } from './print-table.ts';
import { itemAt, syntheticLedger } from './synthetic-ledger.ts';

const SIZE = Number(process.env.RELANCE_BENCH_ITEMS ?? 100_000);
const ACCOUNTS = Math.ceil(SIZE / 20);
const ROUNDS = 200;
const MAILS = 100;
const NOTE = {
  by: 'bench',
  at: new Date().toISOString(),
  report: { customers: 0, items: 0, payments: 0, badRows: [] },
};

await benchStore();

/** Prints one row for each engine. */
export async function benchStore(): Promise<void> {
  const ledger = syntheticLedger(SIZE);
  const rows = [];
  for (const engine of await engines()) {
    const { store, drop } = await engine.make();
    const loading = performance.now();
    await saveLedger(store, ledger, NOTE);
    const seconds = (performance.now() - loading) / 1_000;
    const exact = await timesOf((round) =>
      candidatesFor(
        store,
        keysOf(round, (key) => key, 20),
      ),
    );
    const typo = await timesOf((round) => candidatesFor(store, keysOf(round, mistyped, 1)));
    rows.push([
      engine.name,
      SIZE,
      seconds.toFixed(1),
      ...exact,
      ...typo,
      await recallOf(store),
      await intakeOf(store, false),
      await intakeOf(store, true),
    ]);
    await drop();
  }
  printTable(
    [
      'engine',
      'items',
      'load s',
      '20 keys p50',
      'p99',
      'typo p50',
      'p99',
      'recall %',
      'mails/s',
      'store alone/s',
    ],
    rows,
  );
}

function keysOf(round: number, write: (key: string) => string, count: number): LookupKeys {
  const numbers = Array.from({ length: count }, (_, at) =>
    write(numberAt((round % ACCOUNTS) + at * ACCOUNTS)),
  );
  const none = { tails: [], accounts: [], vatIds: [], emails: [], domains: [], names: [], amounts: [] };
  return { ...none, numbers, shaped: numbers, sentOn: itemAt(299, ACCOUNTS).dueOn };
}

function numberAt(at: number): string {
  return keyOf(itemAt(at % SIZE, ACCOUNTS).number);
}

/** Beyond the numbers in use, so that the variants are looked up. */
function mistyped(key: string): string {
  return `${key.slice(0, 5)}X${key.slice(6)}`;
}

async function timesOf(work: (round: number) => Promise<unknown>): Promise<readonly string[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await work(round);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return [times[ROUNDS / 2] ?? 0, times[Math.floor(ROUNDS * 0.99)] ?? 0].map((ms) => ms.toFixed(2));
}

async function recallOf(store: Store): Promise<number> {
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { items } = await candidatesFor(store, keysOf(round, mistyped, 1));
    if (items.some((item) => keyOf(item.number) === numberAt(round % ACCOUNTS))) found += 1;
  }
  return (100 * found) / ROUNDS;
}

/** Mails of 20 kB with three references, kept and filed; `isRead`: read before, so that the store alone is measured. */
async function intakeOf(store: Store, isRead: boolean): Promise<number> {
  const reader = startMailReader();
  const mails = Array.from({ length: MAILS }, (_, at) => mailAt(at, isRead ? 'store' : 'whole'));
  const used = isRead ? await readBefore(reader, mails) : reader;
  const started = performance.now();
  for (const raw of mails) {
    await ingestMail({ store, reader: used, us: US }, { source: 'mime', mailbox: MAILBOX, raw });
  }
  const seconds = (performance.now() - started) / 1_000;
  await reader.close();
  return Math.round(MAILS / seconds);
}

function mailAt(at: number, name: string): Uint8Array {
  const filler = 'Wir melden uns dazu in den naechsten Tagen noch einmal bei Ihnen.\n'.repeat(300);
  const numbers = [0, 1, 2].map((item) => itemAt(at + item * ACCOUNTS, ACCOUNTS).number);
  const from = `Anna <anna@kunde${at}.example>`;
  return mime({
    id: `${name}${at}@kunde${at}.example`,
    subject: `Rechnung ${numbers[0]}`,
    from,
    text: `${numbers.join(', ')}\n${filler}`,
  });
}

async function readBefore(reader: MailReader, mails: readonly Uint8Array[]): Promise<MailReader> {
  const read = new Map<string, ReadMail>();
  const opened = new Map<unknown, Mail>();
  for (const raw of mails) {
    const mail = await reader.open({ source: 'mime', mailbox: MAILBOX, raw });
    opened.set(raw, mail);
    read.set(mail.messageId, await reader.read(mail, { us: US, prior: null }));
  }
  const known = <T>(value: T | undefined): Promise<T> =>
    value ? Promise.resolve(value) : Promise.reject(new Error('not read before'));
  return {
    open: (incoming) => known(opened.get(incoming.source === 'mime' ? incoming.raw : null)),
    read: (mail) => known(read.get(mail.messageId)),
    learn: reader.learn,
    close: reader.close,
  };
}
