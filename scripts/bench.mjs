// npm run bench: prints tables of speed, size and accuracy, side by side in one run. Never a test: machines are noisy.
// `npm run bench pane store` runs some of them; `-- --write` also puts the tables into docs/measures.md.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, nodeOfTheHouse, ROOT } from './install.mjs';

installMissing({ withTests: true });
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = join(ROOT, 'test', 'bench');
const benches = readdirSync(folder)
  .filter((name) => name.endsWith('-bench.ts'))
  .filter((name) => only.length === 0 || only.some((word) => name.startsWith(word)));
if (benches.length === 0) {
  console.error(
    `No such bench. There are: ${readdirSync(folder)
      .filter((name) => name.endsWith('-bench.ts'))
      .join(', ')}`,
  );
  process.exit(2);
}
for (const bench of benches) {
  console.log(`\n— ${bench.replace('-bench.ts', '')}`);
  const run = spawnSync(nodeOfTheHouse(), ['--expose-gc', join(folder, bench), ...flags], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
