import type { NumberShape } from './number-shape.ts';
import { isOneEdit } from './one-edit.ts';

/**
 * How a number of a mail agrees with an item's, best first: `exact` the same key; `loose` the same but for zeros,
 * order of groups or a prefix left out; `shortened` the running number, perhaps with some of the rest; `tail` its
 * last digits; `typing error` one edit away.
 */
export const AGREEMENTS = ['exact', 'loose', 'shortened', 'tail', 'typing error'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Digits from which a number without its prefix is as good as whole. */
const WHOLE_DIGITS = 5;
/** "the 17" is a count; "the 187" may be a number. */
const SHORTEST_TAIL = 3;
/** …but where the writer shows that digits are left out, two will do. */
const SHORTEST_MARKED_TAIL = 2;
/** Fewer characters have a neighbour in every account. */
const SHORTEST_WHOLE_TYPO = 6;
const SHORTEST_SERIAL_TYPO = 4;

/** Compares without typing errors; null where the numbers have nothing in common. */
export function agreementOf(said: NumberShape, item: NumberShape, isTail: boolean): Agreement | null {
  if (said.key === item.key && !isTail) return 'exact';
  if (said.digits === '' || !lettersAgree(said, item)) return null;
  if (!isTail && isLoose(said, item)) return 'loose';
  if (!isTail && isShortened(said, item)) return 'shortened';
  return isTailOf(said, item, isTail) ? 'tail' : null;
}

/** A number may leave out the prefix or a part of it ("A26/2178" for `FT A26/2178`); another prefix is another number, unless the ledger has none. */
function lettersAgree(said: NumberShape, item: NumberShape): boolean {
  const { letters } = item;
  if (said.letters === '' || letters.startsWith(said.letters) || letters.endsWith(said.letters)) return true;
  return letters === '' && said.digits === item.digits && said.digits.length >= WHOLE_DIGITS;
}

function isLoose(said: NumberShape, item: NumberShape): boolean {
  const saidDigits = said.digitGroups;
  const itemDigits = item.digitGroups;
  if (saidDigits.length > 1 && sameGroups(saidDigits, itemDigits)) return true;
  if (said.digits.length < WHOLE_DIGITS) return false;
  return said.digits === item.digits || said.digitsOfGroups === item.digitsOfGroups;
}

/** In any order ("118/2026" for `2026-118`), the year in two digits or four. */
function sameGroups(said: readonly string[], item: readonly string[]): boolean {
  return said.length === item.length && said.every((group) => item.some((other) => sameGroup(group, other)));
}

/** The running number must be told in full; groups before it may be left out, in order. */
function isShortened(said: NumberShape, item: NumberShape): boolean {
  const saidDigits = said.digitGroups;
  const itemDigits = item.digitGroups;
  if (!saidDigits.includes(item.serial)) return false;
  let from = 0;
  return saidDigits.every((group) => {
    const at = itemDigits.findIndex((other, index) => index >= from && sameGroup(group, other));
    from = at + 1;
    return at >= 0;
  });
}

function sameGroup(said: string, item: string): boolean {
  return said === item || (said.length === 2 && item.length === 4 && item === `20${said}`);
}

function isTailOf(said: NumberShape, item: NumberShape, isMarked: boolean): boolean {
  if (said.digitGroups.length !== 1) return false;
  const shortest = isMarked ? SHORTEST_MARKED_TAIL : SHORTEST_TAIL;
  return (
    said.digits.length >= shortest && item.digits.length > said.digits.length && endsIn(item, said.digits)
  );
}

function endsIn(item: NumberShape, tail: string): boolean {
  return item.digits.endsWith(tail) || item.serial.endsWith(tail);
}

/** True where one typing error leads from what was said to the item's number, whole or shortened. */
export function isTypingErrorOf(said: NumberShape, item: NumberShape): boolean {
  if (said.key.length >= SHORTEST_WHOLE_TYPO && isOneEdit(said.key, item.key)) return true;
  if (!lettersAgree(said, item) && !isOneEdit(said.letters, item.letters)) return false;
  const [saidDigits, itemDigits] = [said.digitsOfGroups, item.digitsOfGroups];
  if (said.letters === item.letters && saidDigits === itemDigits) return false;
  if (saidDigits.length >= SHORTEST_WHOLE_TYPO && isOneEdit(saidDigits, itemDigits)) return true;
  if (said.digits.length >= SHORTEST_WHOLE_TYPO && isOneEdit(said.digits, item.digits)) return true;
  return said.digitGroups.length === 1 && isSerialTypo(said, item);
}

function isSerialTypo(said: NumberShape, item: NumberShape): boolean {
  return said.serial.length >= SHORTEST_SERIAL_TYPO && isOneEdit(said.serial, item.serial);
}
