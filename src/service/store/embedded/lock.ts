import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 } from 'uuid';
import { refuse } from '../../refuse.ts';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

/** Gives the directory back. */
export type Release = () => void;

/** Two that take over the same dead lock at once see each other after this long; a rename takes microseconds. */
const SETTLE_MS = 60;

type Lock = ProcessIdentity & { readonly token: string };

/**
 * Takes a data directory for this process, or refuses with `store/locked` while another one lives in it. Two
 * engines on one directory silently lose rows. A lock left by a killed process is taken over.
 */
export async function takeLock(dir: string): Promise<Release> {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'lock');
  const mine = newLock();
  const wasFree = place(path, mine);
  if (!wasFree) {
    const holder = readLock(path);
    if (holder && isAlive(holder)) throw locked(dir, holder);
    await takeOver(path, holder, mine);
  }
  return () => {
    if (readLock(path)?.token === mine.token) rmSync(path, { force: true });
  };
}

function newLock(): Lock {
  const self = identityOf(process.pid);
  if (!self) throw refuse('store/no-process', 'This system does not tell when a process was started.');
  return { ...self, token: v7() };
}

/** Create-exclusive with its whole content: a hard link fails where the name is taken. */
function place(path: string, lock: Lock): boolean {
  const draft = `${path}.${lock.token}`;
  writeFileSync(draft, JSON.stringify(lock), { flush: true });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

async function takeOver(path: string, dead: Lock | null, mine: Lock): Promise<void> {
  const aside = `${path}.dead.${mine.token}`;
  moveIfThere(path, aside);
  const moved = readLock(aside);
  rmSync(aside, { force: true });
  // Someone else took over between our look and our move: the lock moved away is theirs, so it goes back.
  if (moved && moved.token !== dead?.token) place(path, moved);
  else place(path, mine);
  await wait(SETTLE_MS);
  const holder = readLock(path);
  if (holder?.token !== mine.token) throw locked(path, holder);
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function readLock(path: string): Lock | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Lock;
  } catch {
    return null;
  }
}

function locked(place: string, holder: ProcessIdentity | null): Error {
  return refuse(
    'store/locked',
    `Relance already runs on this data (process ${holder?.pid ?? 'unknown'}). Stop it first, or start this one with another RELANCE_DATA folder.`,
    place,
  );
}
