import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The peers live here: out of the product, of its lock file and of `npm test`. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', '.cache', 'peers');
const WANTED = join(import.meta.dirname, 'packages.json');
const PATIENCE_MS = 240_000;
const ARGS = [
  'install',
  // Nothing that a package brings is run at installing.
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--fetch-retries=1',
  '--loglevel=error',
];

/** Loads a package of the peers. */
export const requirePeer = createRequire(join(FOLDER, 'package.json'));

/** Installs the peers where they are not; tells and goes on where that fails (no network). */
export function installPeers(): void {
  if (isInstalled()) return;
  console.log('Installing the peers into .cache/peers (82 MB) …');
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(WANTED, join(FOLDER, 'package.json'));
  const run = spawnSync('npm', ARGS, {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: PATIENCE_MS,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) console.log('The peers could not be installed: those that are missing are left out.');
}

function isInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(WANTED, 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const file = join(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}
