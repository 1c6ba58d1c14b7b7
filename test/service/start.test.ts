import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../../src/service/serve.ts';
import { embeddedDir, SMALL_DISK } from './engines.ts';
import { kill, startChild } from './processes/child.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'service', 'main.ts');
const quiet = { us: [], tls: null, sample: null, user: 'kim', tell: () => {} };

describe('starting the service', () => {
  it('answers on loopback only, and under its own names only', async () => {
    const running = await serve({
      ...quiet,
      port: 0,
      store: { dir: await embeddedDir(), embedded: SMALL_DISK },
    });
    const reply = await fetch(`${running.address}/api/status`);
    expect([reply.status, ((await reply.json()) as { engine: string }).engine]).toEqual([200, 'pglite']);
    const foreign = await fetch(`${running.address}/api/status`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    await running.close();
  });

  it('says what to do where the port is taken, and leaves the data free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const dir = await embeddedDir();
    const start = () => serve({ ...quiet, port, store: { dir, embedded: SMALL_DISK } });
    await expect(start()).rejects.toMatchObject({
      code: 'service/port-taken',
      message: expect.stringContaining('RELANCE_PORT='),
    });
    expect(existsSync(join(dir, 'lock'))).toBe(false);
    other.close();
  });

  it('starts empty where there is no sample, and says so', async () => {
    const said: string[] = [];
    const sample = join(mkdtempSync(join(tmpdir(), 'relance-sample-')), 'none');
    const store = { dir: await embeddedDir(), embedded: SMALL_DISK };
    const running = await serve({ ...quiet, port: 0, store, sample, tell: (line) => said.push(line) });
    expect(said.join()).toContain('starting empty');
    await running.close();
  });

  it('prints its address and ends cleanly on Ctrl-C', async () => {
    const dir = await embeddedDir();
    const env = { RELANCE_DATA: dir, RELANCE_PORT: '0', RELANCE_SAMPLE: 'none', DATABASE_URL: '' };
    const child = startChild(MAIN, [], env);
    while (!(await child.next()).includes('http://localhost:'));
    expect(existsSync(join(dir, 'lock'))).toBe(true);
    await kill(child, 'SIGINT');
    expect([child.process.exitCode, existsSync(join(dir, 'lock'))]).toEqual([0, false]);
  });
});
