/** Letters and pairs that are taken for another one at a glance, by what they look like (after Unicode TR 39, cut to mail). */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'аαɑ',
  b: 'Ьв',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еє',
  g: 'ɡ',
  h: 'һ',
  i: 'іıι1l|ӏ',
  j: 'ј',
  k: 'кκ',
  m: 'м',
  n: 'ո',
  o: 'оο0օ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ5',
  t: 'тτ',
  u: 'υս',
  v: 'ѵν',
  w: 'ԝш',
  x: 'хχ',
  y: 'уγ',
  z: '2',
};
const LETTER_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, alike]) => [...alike].map((one) => [one, letter] as const)),
);
/** Two letters drawn close together. */
const PAIRS: readonly (readonly [pair: RegExp, letter: string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** What a name looks like: two names with one skeleton are mistaken for each other. */
export function skeletonOf(name: string): string {
  const plain = PAIRS.reduce((text, [pair, letter]) => text.replace(pair, letter), name.toLowerCase());
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(bare, (letter) => LETTER_OF.get(letter) ?? letter).join('');
}
