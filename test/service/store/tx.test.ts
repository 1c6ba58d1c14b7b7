import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveSetting, setting } from '../../../src/service/store/settings.ts';
import { tx } from '../../../src/service/store/tx.ts';
import { engines, type TestStore } from '../engines.ts';

describe.each(await engines())('tx on $name', ({ make }) => {
  let made: TestStore;
  beforeAll(async () => {
    made = await make();
  });
  afterAll(() => made.drop());

  it('keeps nothing of what throws', async () => {
    const { store } = made;
    const failing = tx(store, async (db) => {
      await saveSetting({ db, tenantId: store.tenantId }, 'us', 'lost.example');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await setting(store, 'us')).toBeNull();
  });

  it('loses no step of many that add to one value at once', async () => {
    const { store } = made;
    await saveSetting(store, 'mailbox', '0');
    const addOne = () =>
      tx(store, async (db) => {
        const reader = { db, tenantId: store.tenantId };
        await saveSetting(reader, 'mailbox', String(Number(await setting(reader, 'mailbox')) + 1));
      });
    await Promise.all([addOne(), addOne(), addOne(), addOne()]);
    expect(await setting(store, 'mailbox')).toBe('4');
  });

  it('tries again where the engine says that it collided, and gives up on other errors', async () => {
    let tries = 0;
    const collide = async (code: string) => {
      tries += 1;
      if (tries < 3) throw Object.assign(new Error('collided'), { code });
      return tries;
    };
    expect(await tx(made.store, () => collide('40001'))).toBe(3);
    tries = 0;
    await expect(tx(made.store, () => collide('23505'))).rejects.toThrow('collided');
    expect(tries).toBe(1);
  });
});
