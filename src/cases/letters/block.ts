/** A table of a letter; the columns from `figuresFrom` on are figures. */
export type Table = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was left out, or null. */
  readonly more: string | null;
  /** Sums below the columns; null where there are none. */
  readonly foot: readonly string[] | null;
  readonly figuresFrom: number;
};

/** A paragraph of a letter, or a list: `lines` as text, and a table where it has several rows. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly lines: readonly string[]; readonly table: Table | null };

/** The block as plain text. */
export function textOfBlock(block: Block): string {
  return block.is === 'text' ? block.text : block.lines.map((line) => `– ${line}`).join('\n');
}
