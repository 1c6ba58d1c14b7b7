/** Mails read and matched per second on one core, against ledgers of three sizes; and the worst single mails. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from '#mail/mail.ts';
import { readMime } from '#mail/read-mime.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { fileOne, readOne } from '../../src/relance.ts';
import { printTable } from './print-table.ts';
import { customerAt, itemAt, syntheticLedger } from './synthetic-ledger.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const US = ['halden-roe.example'];
const SAMPLE = join(import.meta.dirname, '..', '..', 'sample', 'mail');
/** Rounds over all mails before the clock runs: until then the engine still compiles, and only the first ledger would pay. */
const WARM_ROUNDS = 12;
const ROUNDS = 24;

const sample = await Promise.all(
  readdirSync(SAMPLE).map((name) => readMime(readFileSync(join(SAMPLE, name)), name)),
);
benchSizes();
await benchWorst();

function benchSizes(): void {
  const rows = SIZES.map((size) => {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const index = indexLedger(syntheticLedger(size));
    globalThis.gc?.();
    const memory = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
    const mails = mailsAbout(size);
    for (let round = 0; round < WARM_ROUNDS; round++) for (const mail of mails) fileMail(mail, index);
    const [start, startOfCore] = [performance.now(), process.threadCpuUsage()];
    for (let round = 0; round < ROUNDS; round++) for (const mail of mails) fileMail(mail, index);
    const { user, system } = process.threadCpuUsage(startOfCore);
    const perSecond = (seconds: number) => Math.round((ROUNDS * mails.length) / seconds);
    const [wall, core] = [(performance.now() - start) / 1e3, (user + system) / 1e6];
    return [size.toLocaleString('en'), perSecond(wall), perSecond(core), memory];
  });
  printTable(['open items', 'mails/s', 'per second of a core', 'ledger MB'], rows);
}

function fileMail(mail: Mail, index: ReturnType<typeof indexLedger>): void {
  const read = readOne(mail, { us: US, prior: null });
  const candidates = candidatesFor(index, read.keys);
  fileOne(read, { candidates, conversation: { accounts: [], items: [] }, cases: [] }, 'case');
}

/** The sample mails, each from a customer of the ledger and about three of its items, one mistyped. */
function mailsAbout(size: number): readonly Mail[] {
  const accounts = Math.ceil(size / 20);
  return sample.map((mail, at) => {
    const account = (at * 7919) % accounts;
    const numbers = [0, 1, 2].map((k) => itemAt(account + k * accounts, accounts).number);
    const mistyped = numbers[2]?.replace(/(\d)(\d)$/, '$2$1');
    const from = customerAt(account).contacts[0] ?? null;
    return { ...mail, from, text: `${numbers[0]}, ${numbers[1]}, ${mistyped}\n\n${mail.text}` };
  });
}

async function benchWorst(): Promise<void> {
  const index = indexLedger(syntheticLedger(10_000));
  const rows = [];
  for (const [name, body, type] of worstMails()) {
    const bytes = new TextEncoder().encode(
      `From: a@kunde1.example\nTo: x@halden-roe.example\nSubject: x\nDate: Mon, 2 Nov 2026 09:00:00 +0100\nContent-Type: ${type}; charset=utf-8\n\n${body}`,
    );
    const start = performance.now();
    fileMail(await readMime(bytes, 'worst'), index);
    rows.push([name, Math.round(performance.now() - start)]);
  }
  printTable(['worst single mail', 'ms'], rows);
}

function worstMails(): readonly (readonly [string, string, string])[] {
  const words =
    'Die Rechnung R26-1000001 über 1.234,56 EUR zahlen wir am 15.11. nicht, weil die Ware fehlt. ';
  return [
    ['2 MB of HTML', `<p>${words}</p>`.repeat(Math.ceil(2e6 / (words.length + 7))), 'text/html'],
    ['20,000 nested divs', `${'<div>'.repeat(20_000)}${words}${'</div>'.repeat(20_000)}`, 'text/html'],
    ['one line of 1 MB', words.repeat(Math.ceil(1e6 / words.length)), 'text/plain'],
    [
      '10,000 numbers',
      Array.from({ length: 10_000 }, (_, at) => `R26-${1_000_000 + at}`).join('\n'),
      'text/plain',
    ],
    ['1 MB of spaces', ' '.repeat(1e6), 'text/plain'],
    ['1 MB of digits', '1'.repeat(1e6), 'text/plain'],
    ['1 MB of quote marks', '> '.repeat(5e5), 'text/plain'],
  ];
}
