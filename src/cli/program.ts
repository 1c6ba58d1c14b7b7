import { Command, InvalidArgumentError, Option } from 'commander';
import { isCliError } from './cli-error.ts';
import type { EvaluateOptions } from './evaluate-command.ts';
import { EVALUATE_HELP, HELP, READ_HELP } from './help.ts';
import type { Notes } from './inputs.ts';
import { openProgress } from './progress.ts';
import type { ReadOptions } from './read-command.ts';

/** The command line without the commands of the service, which the starter adds. Help loads no station. */
export function buildProgram(version: string): Command {
  const program = new Command('relance')
    .version(version)
    .description('Reads the mail that customers send about what they owe, and files it in collection cases.')
    .showHelpAfterError('(relance --help shows every command, relance read --help one of them)')
    .addHelpText('after', HELP);
  program.addCommand(readCommand());
  program.addCommand(evaluateCommand());
  return program;
}

/** Runs one command line; a problem that the caller can put right is told in words, with the way out. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  process.stdout.on('error', stopWhenNobodyReads);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!isCliError(error)) throw error;
    process.stderr.write(`${error.message} ${error.wayOut}\n`);
    process.exitCode = 1;
  }
}

function readCommand(): Command {
  return withInputs(new Command('read'))
    .description('Reads a folder of .eml files in the order of their dates and prints what each mail says.')
    .option('--out <file>', 'write there instead of to the terminal')
    .addOption(
      new Option('--format <format>', 'json: one object a line; table: for people')
        .choices(['json', 'table'])
        .default('json'),
    )
    .addHelpText('after', READ_HELP)
    .action(async (options: ReadOptions) => {
      const { runRead } = await import('./read-command.ts');
      await runRead(options, notes(), process.stdout);
    });
}

function evaluateCommand(): Command {
  return withInputs(new Command('evaluate'))
    .description(
      'Reads a folder of mails that you have labelled and prints precision and recall per kind and language.',
    )
    .requiredOption('--truth <file>', 'your labels, one JSON object a line')
    .addHelpText('after', EVALUATE_HELP)
    .action(async (options: EvaluateOptions) => {
      const { runEvaluate } = await import('./evaluate-command.ts');
      await runEvaluate(options, notes(), process.stdout);
    });
}

function withInputs(command: Command): Command {
  return command
    .requiredOption('--ledger <dir>', 'folder with customers, invoices and payments as .csv')
    .requiredOption('--mail <dir>', 'folder with the mails as .eml')
    .option(
      '--us <domains>',
      'your own mail domains, separated by commas (else the domain most mails come from or go to)',
      domainsOf,
    )
    .addOption(
      new Option(
        '--bad-rows <how>',
        'rows of the ledger that cannot be read: report them, or refuse the whole',
      )
        .choices(['report', 'refuse'])
        .default('report'),
    );
}

function domainsOf(value: string): string {
  if (/[a-z0-9]/i.test(value)) return value;
  throw new InvalidArgumentError('Give at least one domain, such as example.com.');
}

function notes(): Notes {
  const progress = openProgress(process.stderr);
  return { progress, say: (line) => process.stderr.write(`${progress.clear}${line}\n`) };
}

/** `relance read … | head` closes our output early: that is no failure. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
