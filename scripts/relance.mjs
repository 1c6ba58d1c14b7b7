#!/usr/bin/env node
// `npx relance …`: runs the command line on the Node of the house (24), whatever the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOfTheHouse, ROOT } from './install.mjs';

const NODE_OF_THE_HOUSE = 24;
/** These need no service: it is not even loaded. */
const WITHOUT_SERVICE = ['read', 'evaluate'];
const SERVICE_COMMANDS = join(ROOT, 'src', 'service', 'commands.ts');

if (!existsSync(join(ROOT, 'node_modules', 'commander'))) {
  console.error(
    `The packages of Relance are not installed yet. Run "npm install" in ${ROOT} (or "npm start").`,
  );
  process.exit(1);
}
if (Number(process.versions.node.split('.')[0]) < NODE_OF_THE_HOUSE) runAgain();
else await run();

/** The same command line on the right Node, which the packages bring. */
function runAgain() {
  const self = fileURLToPath(import.meta.url);
  const again = spawnSync(nodeOfTheHouse(), [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (again.error)
    console.error(`Node 24 did not start: ${again.error.message}. Run "npm install" in ${ROOT}.`);
  process.exit(again.status ?? 1);
}

async function run() {
  const { buildProgram, runProgram } = await import('../src/cli/program.ts');
  const program = buildProgram(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  if (!WITHOUT_SERVICE.includes(process.argv[2]) && existsSync(SERVICE_COMMANDS)) {
    const { addServiceCommands } = await import('../src/service/commands.ts');
    addServiceCommands(program);
  }
  await runProgram(program, process.argv);
}
