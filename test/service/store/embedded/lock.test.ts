import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../../src/service/store/embedded/lock.ts';
import { identityOf } from '../../../../src/service/store/embedded/process-identity.ts';
import { kill, startChild } from '../../processes/child.ts';

const HOLD_LOCK = join(import.meta.dirname, '..', '..', 'processes', 'hold-lock.ts');
const ROUNDS = 20;
const newDir = () => mkdtempSync(join(tmpdir(), 'relance-lock-'));

describe('the lock of a data folder', () => {
  it(`refuses a second process in under a second and is taken over when the first is killed, ${ROUNDS} of ${ROUNDS}`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const dir = newDir();
      const holder = startChild(HOLD_LOCK, [dir]);
      expect(await holder.next()).toBe('taken');
      const asked = performance.now();
      await expect(takeLock(dir)).rejects.toMatchObject({ code: 'store/locked', place: dir });
      expect(performance.now() - asked).toBeLessThan(1_000);
      await kill(holder);
      const release = await takeLock(dir);
      release();
      expect(readdirSync(dir)).toEqual([]);
    }
  });

  it('refuses the same process too', async () => {
    const dir = newDir();
    const release = await takeLock(dir);
    await expect(takeLock(dir)).rejects.toMatchObject({ code: 'store/locked' });
    release();
    (await takeLock(dir))();
  });

  it('is taken over by exactly one of several that find it dead', async () => {
    const dir = newDir();
    writeFileSync(
      join(dir, 'lock'),
      JSON.stringify({ pid: 999_999_999, startedAt: 'long ago', token: 'dead' }),
    );
    const takers = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(dir)));
    expect(takers.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    expect(existsSync(join(dir, 'lock'))).toBe(true);
  });

  it('is taken over where another process has the number now', async () => {
    const dir = newDir();
    writeFileSync(
      join(dir, 'lock'),
      JSON.stringify({ pid: process.pid, startedAt: 'before', token: 'dead' }),
    );
    (await takeLock(dir))();
  });

  it('is taken over where its file is broken', async () => {
    const dir = newDir();
    writeFileSync(join(dir, 'lock'), '');
    (await takeLock(dir))();
  });

  it('knows a process by its start', () => {
    expect(identityOf(process.pid)).toEqual(identityOf(process.pid));
    expect(identityOf(999_999_999)).toBeNull();
  });
});
