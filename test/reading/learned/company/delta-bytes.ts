import type { Delta } from '#reading/learned/company/delta.ts';

/** A delta as text: the same for the same bits, and for no others. */
export function bytesOf({ buckets, heads }: Delta): string {
  const parts = [buckets, ...Object.values(heads)].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64'),
  );
  return [Object.keys(heads), ...parts].join();
}
