import { exactly, NO_WIDTH, NOTHING_KNOWN, type Part } from './needs.ts';
import { codeOf, LAST_LETTER, NO_LETTER } from './text-codes.ts';

/** Codes of a class of signs that are told one by one. */
const MOST_CODES = 4;
/** What a class of signs in a pattern, `[a-z]`, tells; the same few come again and again. */
type SignClass = { readonly part: Part; readonly isEdge: boolean };
const CLASSES = new Map<string, SignClass>();

/** What a sign that stands for itself needs. */
export function ofSign(sign: string): Part {
  return exactly([String.fromCharCode(codeOf(sign.charCodeAt(0)))]);
}

/** What `\d`, `\.` or `\u00a0` needs. */
export function ofEscaped(escaped: string): Part {
  const letter = escaped.charAt(1);
  if (letter === 'd') return ofSign('0');
  if (letter === 's') return ofSign(' ');
  if (letter === 'b' || letter === 'B') return NO_WIDTH;
  if (letter === 'u') return ofSign(String.fromCharCode(Number.parseInt(escaped.slice(2), 16)));
  return /[a-zA-Z0-9]/.test(letter) ? NOTHING_KNOWN : ofSign(letter);
}

/** What `[ée]` needs. */
export function ofClass(source: string): Part {
  return classOf(source).part;
}

/** What `(?!…)` or `(?<!…)` needs: where no letter or digit may stand, a word begins or ends. */
export function ofForbidden(source: string): Part {
  const isClass = /^\[(?:[^[\]\\]|\\u[0-9a-fA-F]{4})+\]$/.test(source);
  return isClass && classOf(source).isEdge ? ofSign(' ') : NO_WIDTH;
}

function classOf(source: string): SignClass {
  const known = CLASSES.get(source) ?? newClass(source);
  CLASSES.set(source, known);
  return known;
}

function newClass(source: string): SignClass {
  const sign = new RegExp(`^${source}$`, 'u');
  const units = Array.from({ length: LAST_LETTER + 1 }, (_, unit) => unit);
  const isIn = units.map((unit) => sign.test(String.fromCharCode(unit)));
  const codes = new Set(units.filter((unit) => isIn[unit]).map(codeOf));
  if (/[^\0-\u024F]|\\/.test(source)) codes.add(NO_LETTER);
  const isTold = !source.startsWith('[^') && codes.size <= MOST_CODES;
  const texts = [...codes].map((code) => String.fromCharCode(code));
  return {
    part: isTold ? exactly(texts) : NOTHING_KNOWN,
    isEdge: units.every((unit) => isIn[unit] || codeOf(unit) === NO_LETTER),
  };
}
