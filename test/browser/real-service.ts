import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** The first start reads the whole sample mailbox. */
export const START_MS = 120_000;

export type RealService = { readonly address: string; readonly stop: () => Promise<void> };

/** A service of its own: free port, fresh folder, the sample company. */
export async function startRealService(env: NodeJS.ProcessEnv = {}): Promise<RealService> {
  const folder = mkdtempSync(join(tmpdir(), 'relance-e2e-'));
  const service = spawn(process.execPath, [join(ROOT, 'src', 'service', 'main.ts')], {
    cwd: ROOT,
    env: { ...process.env, RELANCE_PORT: '0', RELANCE_DATA: folder, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ready: (http:\/\/localhost:\d{1,5})/.exec(said);
      if (found?.[1]) resolve(found[1]);
    };
    service.stdout?.on('data', hear);
    service.stderr?.on('data', hear);
    service.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  });
  const stop = async () => {
    const ended = new Promise((resolve) => service.once('exit', resolve));
    service.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}
