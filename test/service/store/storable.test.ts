import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inKeyOrder } from '../../../src/service/store/storable.ts';
import { engines } from '../engines.ts';

const VALUE = { because: 1, at: { on: [{ b: 1, a: null }], messageId: 'x' }, id: 'i', items: [], z: true };

describe.each(await engines())('keys in order on $name', ({ make }) => {
  it('are those of jsonb, byte for byte, whatever order they came in', async () => {
    const { store, drop } = await make();
    const { rows } = await sql<{
      text: string;
    }>`select ${JSON.stringify(VALUE)}::jsonb::text as text`.execute(store.db);
    expect(JSON.stringify(inKeyOrder(VALUE))).toBe(rows[0]?.text.replaceAll(/([:,]) /g, '$1'));
    await drop();
  });
});
