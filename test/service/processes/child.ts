import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A child that runs one of our TypeScript files, and the lines that it says. */
export type Child = {
  readonly process: ChildProcess;
  readonly next: () => Promise<string>;
  readonly lines: readonly string[];
};

export function startChild(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Child {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let read = 0;
  const tell = () => {
    while (waiting.length > 0 && read < lines.length) waiting.shift()?.(lines[read++] ?? '');
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    tell();
  });
  const next = () =>
    new Promise<string>((resolve) => {
      waiting.push(resolve);
      tell();
    });
  return { process: child, next, lines };
}

/** As a power switch would. */
export async function kill(child: Child, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.process.exitCode !== null || child.process.signalCode !== null) return;
  child.process.kill(signal);
  await once(child.process, 'exit');
}
