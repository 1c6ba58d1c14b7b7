const [SLASH, ZERO, NINE, A, Z] = [47, 48, 57, 65, 90] as const;
const [SPACE, HYPHEN, DOT, UNDERSCORE] = [32, 45, 46, 95] as const;
const [NONE, DIGIT, LETTER, SEPARATOR] = [0, 1, 2, 3] as const;
/** Longer ones are read with more care. */
const LONGEST = 64;

/** What each sign of a plain number is; the others make it one that is not plain. */
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(unit));

/**
 * The groups of digits and of letters of a number that holds only digits, capitals and the usual separators: most do.
 * Null for all others. `RE-2026/0828` → RE, 2026, 0828.
 */
export function plainGroupsOf(number: string): readonly string[] | null {
  if (number.length > LONGEST) return null;
  const groups: string[] = [];
  let [start, before] = [0, SEPARATOR as number];
  for (let at = 0; at < number.length; at++) {
    const kind = KINDS[number.charCodeAt(at)] ?? NONE;
    if (kind === NONE) return null;
    if (kind === before) continue;
    if (before !== SEPARATOR) groups.push(number.slice(start, at));
    [start, before] = [at, kind];
  }
  if (before !== SEPARATOR) groups.push(number.slice(start));
  return groups;
}

function kindOf(unit: number): number {
  if (unit >= ZERO && unit <= NINE) return DIGIT;
  if (unit >= A && unit <= Z) return LETTER;
  return [SPACE, HYPHEN, DOT, SLASH, UNDERSCORE].some((one) => one === unit) ? SEPARATOR : NONE;
}
