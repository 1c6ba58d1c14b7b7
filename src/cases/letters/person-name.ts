import { LANGUAGES } from '#languages/index.ts';
import { isLegalForm } from '#matching/fold.ts';
import { foldWord } from '../grouping/stems.ts';

/** Words of a name that someone is greeted by: first and last name, up to a long Iberian one. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;
const MOST_LETTERS = 60;
/** What follows the name: "Ana Prado (Calzados)", "Ana Prado | Calzados", "Ana Prado - Calzados". */
const BEHIND = /\s{1,5}(?:[-–—|/]\s.*|[([].*)$/;
/** Letters, and the signs inside names: O'Neill, Jean-Pierre, J. */
const NAME_WORD = /^\p{L}[\p{L}'’.-]{0,30}$/u;
/** Titles tell a gender or a rank that we may get wrong. */
const TITLES = wordsOf('mr mrs ms mx herr frau m mme mlle sr sra dhr mevr sig ssa dr dott dra');
/** Small words inside names: Jan van der Berg, Ana de la Cruz. */
const SMALL = wordsOf('van von der den de del della di da do dos das du la le les ter ten zu zur y e i');
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ letters }) => letters.notPeople.map(foldWord)),
);

/**
 * The name of a person as they are greeted, from what a ledger or a mail has: `PRADO, Ana` → `Ana Prado`. Null where it
 * is a department, a company, an address, or one word only.
 */
export function personNameOf(written: string): string | null {
  const bare = written.replace(/["“”]/g, '').replace(BEHIND, '').trim();
  if (bare.length > MOST_LETTERS) return null;
  const words = inOrder(bare)
    .split(/\s{1,5}/)
    .filter((word) => !TITLES.has(plain(word)));
  const isName =
    words.length >= LEAST_WORDS &&
    words.length <= MOST_WORDS &&
    words.every((word) => NAME_WORD.test(word) && !isOther(word));
  return isName ? withCapitals(words) : null;
}

/** "Prado, Ana" is Ana Prado; more commas are a list. */
function inOrder(name: string): string {
  const [last = '', first, ...others] = name.split(',').map((part) => part.trim());
  return first && others.length === 0 ? `${first} ${last}` : name;
}

function isOther(word: string): boolean {
  return NOT_PEOPLE.has(plain(word)) || isLegalForm(plain(word));
}

/** Words typed in capitals, and names typed all in small letters, get the capitals of names; others keep their own. */
function withCapitals(words: readonly string[]): string {
  const isSmall = words.every((word) => word === word.toLowerCase());
  const cased = words.map((word, at) => {
    const isShouted = word.length > 2 && word === word.toUpperCase();
    if (!isShouted && !isSmall) return word;
    return at > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word);
  });
  return cased.join(' ');
}

function capitalised(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase());
}

function plain(word: string): string {
  return foldWord(word).replace(/\./g, '');
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
