import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { describe, expect, it } from 'vitest';
import { DURABLE_PARAMS, durableFs } from '../../../../src/service/store/embedded/durable-fs.ts';
import { checkCommitsReachDisk } from '../../../../src/service/store/embedded/self-check.ts';
import { embeddedDir } from '../../engines.ts';

describe('the durable file system', () => {
  it('syncs on every commit, and the check at start sees it', async () => {
    const watch = { syncs: 0, onFull: () => {} };
    const fs = durableFs(join(await embeddedDir(), 'pglite'), watch);
    const engine = await PGlite.create({ fs, startParams: [...DURABLE_PARAMS] });
    await checkCommitsReachDisk(engine, () => watch.syncs);
    const before = watch.syncs;
    for (let commit = 0; commit < 5; commit += 1) {
      await engine.query(`insert into settings values ('t', $1, 'x')`, [String(commit)]);
    }
    expect(watch.syncs - before).toBeGreaterThanOrEqual(5);
    await engine.close();
  });

  it('refuses an engine whose commits reach no disk', async () => {
    const engine = await PGlite.create({ fs: new NodeFS(join(await embeddedDir(), 'pglite')) });
    await expect(checkCommitsReachDisk(engine, () => 0)).rejects.toMatchObject({ code: 'store/not-durable' });
    await engine.close();
  });
});
