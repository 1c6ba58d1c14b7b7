// npm test: installs what is missing, builds the pages, then every check in turn. Prints one closing line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installMissing, nodeOfTheHouse, ROOT } from './install.mjs';

installMissing({ withTests: true });
const node = nodeOfTheHouse();
const bin = (name) => join(ROOT, 'node_modules', name);
const report = join(ROOT, '.cache', 'tests.json');
mkdirSync(join(ROOT, '.cache'), { recursive: true });

const CHECKS = [
  ['format and lint', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
  ['types', bin('typescript/bin/tsc'), ['-p', 'tsconfig.json']],
  ['types of the quiet rooms', bin('typescript/bin/tsc'), ['-p', 'tsconfig.quiet.json']],
  ['types of the guard', bin('typescript/bin/tsc'), ['-p', 'tsconfig.guard.json']],
  ['pages', bin('webpack-cli/bin/cli.js'), ['--mode', 'production', '--stats', 'errors-warnings']],
  [
    'tests',
    bin('vitest/vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
];

const failed = CHECKS.filter(([name, script, args]) => !passes(name, script, args)).map(([name]) => name);
const counts = countTests();
if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
const others = CHECKS.length - 1;
const lost = failed.filter((name) => name !== 'tests').length;
console.log(
  `\n${counts.passed + others - lost} passed, ${counts.failed + lost} failed, ${counts.skipped} skipped`,
);
process.exit(failed.length ? 1 : 0);

function passes(name, script, args) {
  console.log(`\n— ${name}`);
  const path = `${join(ROOT, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const run = spawnSync(node, [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return run.status === 0;
}

/** Counts of the test run; a run that left no report counts as one failure. */
function countTests() {
  try {
    const seen = JSON.parse(readFileSync(report, 'utf8'));
    const skipped = seen.numPendingTests + seen.numTodoTests;
    return { passed: seen.numPassedTests, failed: seen.numFailedTests, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
