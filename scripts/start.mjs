// npm start: installs what is missing, builds the pages when they are older than their sources, starts the service.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, installMissing, nodeOfTheHouse, ROOT } from './install.mjs';

/** What the pages are built from. */
const PAGE_SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const PAGES = ['dist/preview/index.html', 'dist/pane/pane.html'];
/** Rooms that no page looks into: a change there builds nothing. */
const NOT_IN_PAGES = new Set(['service', 'cli', 'mail', 'reading', 'matching', 'ledger']);

installMissing({ withTests: false });
const node = nodeOfTheHouse();
if (isStale()) build();
run();

function isStale() {
  if (!PAGES.every((page) => existsSync(join(ROOT, page)))) return true;
  const builtAt = Math.min(...PAGES.map((page) => statSync(join(ROOT, page)).mtimeMs));
  return PAGE_SOURCES.some((source) => newestIn(join(ROOT, source)) > builtAt);
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => !NOT_IN_PAGES.has(name));
  return names.reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0);
}

function build() {
  console.log('Building the pages …');
  const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const built = spawnSync(node, [webpack, '--mode', 'production'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) fail('The pages could not be built. The message above says where.');
}

/** The service ends by itself on Ctrl-C, which the terminal sends to both; we wait for it, and pass on the rest. */
function run() {
  const service = spawn(node, [join(ROOT, 'src', 'service', 'main.ts')], { cwd: ROOT, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => service.kill(signal));
  service.on('exit', (code) => process.exit(code ?? 1));
}
