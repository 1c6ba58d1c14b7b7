/** A list in order with one more value at its place, behind those that are equal; most come last, as time goes. */
export function withInOrder<Value>(
  list: readonly Value[],
  value: Value,
  compare: (a: Value, b: Value) => number,
): readonly Value[] {
  const at = list.findLastIndex((other) => compare(other, value) <= 0) + 1;
  return at === list.length ? [...list, value] : list.toSpliced(at, 0, value);
}
