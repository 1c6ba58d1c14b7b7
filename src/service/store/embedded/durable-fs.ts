import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What the file system saw: syncs done, and whether the disk was found full. */
export type DiskWatch = { syncs: number; onFull: () => void };

/** The part of Emscripten's node file system that we reach into; PGlite is pinned exactly because of it. */
type Stream = { readonly nfd: number | undefined; readonly node: unknown };
type StreamOps = {
  fsync: (stream: Stream) => number;
  write: (...write: readonly unknown[]) => number;
};
type NodeFsModule = {
  readonly stream_ops: StreamOps;
  readonly realPath: (node: unknown) => string;
};
type PostgresModule = { readonly NODEFS?: NodeFsModule };

/** `errno` of ENOSPC in the engine's numbering (WASI). */
const NO_SPACE = 51;

/**
 * PGlite's node file system with real syncs: stock PGlite never calls fsync, and a power cut loses everything.
 * `wal_sync_method=fsync` is needed with it, as the default fdatasync is a stub (see `DURABLE_PARAMS`).
 */
export function durableFs(dir: string, watch: DiskWatch): NodeFS {
  const fs = new NodeFS(dir);
  const stockInit = fs.init.bind(fs);
  fs.init = async (pg, options) => {
    const ready = await stockInit(pg, options);
    ready.emscriptenOpts.preRun?.push((module: unknown) => makeDurable(module as PostgresModule, watch));
    return ready;
  };
  return fs;
}

export const DURABLE_PARAMS: readonly string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];

function makeDurable(module: PostgresModule, watch: DiskWatch): void {
  const nodeFs = module.NODEFS;
  if (!nodeFs) return; // the self-check at start then refuses to run
  const stockWrite = nodeFs.stream_ops.write;
  nodeFs.stream_ops.fsync = (stream) => {
    if (typeof stream.nfd === 'number') fdatasyncSync(stream.nfd);
    else syncDirectory(nodeFs.realPath(stream.node));
    watch.syncs += 1;
    return 0;
  };
  nodeFs.stream_ops.write = (...write) => {
    try {
      return stockWrite(...write);
    } catch (error) {
      if ((error as { errno?: number }).errno === NO_SPACE) watch.onFull();
      throw error;
    }
  };
}

function syncDirectory(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
