import {
  eitherOf,
  inOrder,
  type Needed,
  NO_WIDTH,
  NOTHING_KNOWN,
  needsOf,
  type Part,
  repeated,
} from './needs.ts';
import { ofClass, ofEscaped, ofForbidden, ofSign } from './signs.ts';

/** A pattern while it is read. */
type Reader = { readonly source: string; at: number };

/** Lists of words looked at of each pattern: the most telling ones; more cost more than they save. */
const MOST_NEEDS = 4;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w{1,20}>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPED = /\\(?:u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|k<\w{1,20}>|.)/y;
const TIMES = /[?*+]|\{\d+(?:,\d*)?\}/y;

/**
 * What must stand in a folded text, in codes, wherever the pattern matches; the most telling first. What is not
 * understood needs nothing, so that nothing is ever asked for that need not be there.
 */
export function needsOfPattern({ source, ignoreCase }: RegExp): readonly Needed[] {
  if (ignoreCase) return [];
  const needs = needsOf(readChoice({ source, at: 0 }))
    .slice(0, MOST_NEEDS)
    .map(shortestOnly);
  return needs.filter((one, at) => !needs.some((other, i) => i < at && isImplied(one, other)));
}

/** A word that holds another one of the list tells nothing more. */
function shortestOnly(needed: Needed): Needed {
  return needed.filter((word) => !needed.some((other) => other !== word && word.includes(other)));
}

/** Whether one of the words stands wherever one of the other list does. */
function isImplied(needed: Needed, by: Needed): boolean {
  return by.every((word) => needed.some((one) => word.includes(one)));
}

function readChoice(reader: Reader): Part {
  const choices = [readSequence(reader)];
  while (isTaken(reader, '|')) choices.push(readSequence(reader));
  return eitherOf(choices);
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    parts.push(readTimes(reader, readOne(reader)));
  }
  return inOrder(parts);
}

function readOne(reader: Reader): Part {
  const sign = reader.source.charAt(reader.at);
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return ofClass(taken(reader, CLASS));
  if (sign === '\\') return ofEscaped(taken(reader, ESCAPED));
  reader.at += 1;
  if (sign === '^' || sign === '$') return NO_WIDTH;
  return sign === '.' ? NOTHING_KNOWN : ofSign(sign);
}

function readGroup(reader: Reader): Part {
  const opening = taken(reader, GROUP);
  const start = reader.at;
  const inside = readChoice(reader);
  const source = reader.source.slice(start, reader.at);
  reader.at += 1;
  if (opening.endsWith('!')) return ofForbidden(source);
  return opening.endsWith('=') ? NO_WIDTH : inside;
}

function readTimes(reader: Reader, part: Part): Part {
  const times = taken(reader, TIMES);
  if (times === '') return part;
  isTaken(reader, '?');
  if (times === '?') return repeated(part, 0, 1);
  if (times.length === 1) return repeated(part, times === '+' ? 1 : 0, Number.POSITIVE_INFINITY);
  const [least = '', most = least] = times.slice(1, -1).split(',');
  return repeated(part, Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most));
}

function isTaken(reader: Reader, sign: string): boolean {
  if (reader.source.charAt(reader.at) !== sign) return false;
  reader.at += 1;
  return true;
}

function taken(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? '';
  reader.at += found.length;
  return found;
}
