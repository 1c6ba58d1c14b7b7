/** What more training text would bring: trained on an eighth, a quarter, half and all whole mails. Takes minutes. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { showTable } from './show-table.ts';

const WORKER = join(import.meta.dirname, 'curve', 'train-part.ts');
const SHARES = [0.125, 0.25, 0.5, 1];
const LOOSE = ['with', 'without'] as const;

type Scored = Readonly<Record<'mails' | 'sentences' | 'primary' | 'kinds' | 'tone' | 'seconds', string>>;

const parts = LOOSE.flatMap((loose) => SHARES.map((share) => ({ share, loose })));
const rows = parts.map(({ share, loose }, at) => {
  console.log(
    `${at + 1} of ${parts.length}: trains on ${share * 100} % of the mails, ${loose} loose sentences …`,
  );
  const { mails, sentences, primary, kinds, tone, seconds } = trainPart(share, loose);
  return [`${share * 100} %`, loose, mails, sentences, primary, kinds, tone, seconds];
});
showTable({
  name: 'learning curve, frozen mails',
  head: [
    'whole mails',
    'loose sentences',
    'mails',
    'sentences',
    'primary %',
    'kinds F1',
    'tone %',
    'trained in s',
  ],
  rows,
});

/** In a process of its own, because the reader opens its weights once. */
function trainPart(share: number, loose: string): Scored {
  const run = spawnSync(process.execPath, [WORKER, String(share), loose], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`bench/part-failed: ${share} ${loose}`);
  return JSON.parse(run.stdout) as Scored;
}
