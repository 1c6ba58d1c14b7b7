import type { Features } from '../feature-sums.ts';
import { HEADS, type HeadName } from '../heads.ts';

/** Weights of one head that get rows as features are met; `squares` is what AdaGrad remembers of each. */
export type GrowingHead = {
  readonly classes: number;
  weights: Float32Array;
  squares: Float32Array;
};

/** The weights of a company while it learns: a row for each feature that was met, known to the shared model or not. */
export type GrowingWeights = {
  readonly rowOf: Map<number, number>;
  readonly heads: Map<HeadName, GrowingHead>;
};

const FIRST_ROWS = 1024;
const START = 1e-6;

export function startGrowing(): GrowingWeights {
  return { rowOf: new Map(), heads: new Map() };
}

/** The features by their rows; those not met before get one. */
export function rowsIn({ rowOf }: GrowingWeights, { ids, values }: Features): Features {
  const rows = ids.map((id) => {
    const row = rowOf.get(id) ?? rowOf.size;
    rowOf.set(id, row);
    return row;
  });
  return { ids: rows, values };
}

/** The weights of a head, with room for every row. */
export function headIn({ rowOf, heads }: GrowingWeights, name: HeadName): GrowingHead {
  const { length: classes } = HEADS[name];
  const head = heads.get(name) ?? {
    classes,
    weights: new Float32Array(0),
    squares: new Float32Array(0),
  };
  heads.set(name, head);
  if (head.weights.length < rowOf.size * classes) grow(head, rowOf.size);
  return head;
}

function grow(head: GrowingHead, rows: number): void {
  let room = Math.max(FIRST_ROWS, head.weights.length / head.classes);
  while (room < rows) room *= 2;
  const { weights, squares } = head;
  head.weights = new Float32Array(room * head.classes);
  head.weights.set(weights);
  head.squares = new Float32Array(room * head.classes).fill(START);
  head.squares.set(squares);
}
