// Installs what is missing, once, and nothing else. Plain Node 20 or newer, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The checkout. */
export const ROOT = join(import.meta.dirname ?? '.', '..');

/** Makes sure that the packages of the lock file are there; `withTests` adds what only the tests need. */
export function installMissing({ withTests }) {
  if (missingPackages(withTests).length === 0) return;
  console.log(`Installing packages${withTests ? ', those of the tests included' : ''} …`);
  const omit = withTests ? ['--include=dev'] : ['--omit=dev'];
  const run = spawnSync('npm', ['install', ...omit, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) fail('npm install failed. Read its message above; is the npm registry within reach?');
}

/** The Node that Relance runs on: 24, brought by the packages, whatever the machine has. */
export function nodeOfTheHouse() {
  const own = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `Relance needs Node 24 and this is ${process.version}: no Node package for ${process.platform}-${process.arch} ` +
      'could be installed. Install Node 24 from nodejs.org and start again.',
  );
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Names of the locked packages that are not installed, or are installed in another version. */
function missingPackages(withTests) {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).filter(([name, entry]) => {
    if (name === '' || entry.optional || entry.devOptional || entry.peer) return false;
    if (entry.dev && !withTests) return false;
    return installed[name]?.version !== entry.version;
  });
}

function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).packages ?? {}) : {};
}
