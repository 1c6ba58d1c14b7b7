/** Orders texts by their code units, the same on every machine: for days, ids and keys, never for names on a screen. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
