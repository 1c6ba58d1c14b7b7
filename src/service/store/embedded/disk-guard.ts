import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../refuse.ts';

/** Below this we take no more work: the engine hangs on a full disk, so it must never meet one. */
export const MIN_FREE_BYTES = 500 * 1024 * 1024;

/** Space kept back, given free when the disk is full all the same: the engine needs some to open again. */
const BALLAST_BYTES = 32 * 1024 * 1024;

/** How long one look at the free space counts; a look costs microseconds, a transaction a millisecond. */
const LOOK_AGAIN_MS = 100;

export type DiskGuard = {
  /** Throws `store/disk-full` while less than the limit is free. */
  readonly check: () => void;
  /** Gives the ballast free, so that the engine can open. */
  readonly dropBallast: () => void;
  readonly laidOut: () => void;
};

/** Watches the free space under `dir`. */
export function guardDisk(dir: string, minFree: number): DiskGuard {
  const ballast = join(dir, 'ballast');
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isLow = false;
  const check = () => {
    const now = performance.now();
    if (now - lookedAt > LOOK_AGAIN_MS) {
      isLow = freeBytes(dir) < minFree;
      lookedAt = now;
    }
    if (isLow) throw diskFull(dir, minFree);
  };
  const laidOut = () => {
    if (!existsSync(ballast) && freeBytes(dir) > minFree + BALLAST_BYTES) {
      writeFileSync(ballast, Buffer.alloc(BALLAST_BYTES));
    }
  };
  return { check, laidOut, dropBallast: () => rmSync(ballast, { force: true }) };
}

function freeBytes(dir: string): number {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}

export function diskFull(dir: string, minFree: number): Error {
  const limit = Math.round(minFree / 1024 / 1024);
  return refuse(
    'store/disk-full',
    `Less than ${limit} MB are free on the disk of the database. Nothing was changed. Free some space; Relance goes on by itself.`,
    dir,
  );
}
