import type { MarkedSpan } from './mail-parts.ts';
import { CLOSING, CLOSING_FORMULA, DEVICE_SIGNATURE, DISCLAIMER, GREETING, plainly } from './quote-words.ts';

/** One line and where it starts in its text. */
type Line = { readonly text: string; readonly start: number };

/** Letters of a line in which its greeting ends. */
const LONGEST_GREETING = 70;
/** Names behind a greeting: "Frau Dr. Huber und Herr Weber". */
const NAMES = /^(?:\s{1,3}(?:(?:und|and|et|y|e|en|&)\s)?\p{Lu}[\p{L}.'’-]{0,30}){1,6}/u;
const NAMES_ALONE = /^(?:\s{1,3}\p{Lu}[\p{L}.'’-]{0,30}){0,3}[\s,!.]{0,8}$/u;
const STOP = /[,!.:;\u2013-](?=\s|$)/;
/** So many more words may belong to a greeting: "à tous". */
const FEW_WORDS = 2;
/** Filled lines among the first in which a greeting is looked for: a banner or a ticket number may stand above. */
const GREETING_LINES = 3;
/** Words that may follow a closing in its line: "Regards, Kelly Marsh". */
const WORDS_AFTER_CLOSING = 5;
/** Filled lines under a closing up to which all is the signature: name, role, company, address, phones. */
const SIGNATURE_LINES = 16;
/** Filled lines under a first name alone, without a closing. */
const LINES_UNDER_NAME = 6;
const DASHES = /^--\s{0,2}$/;
const POSTSCRIPT = /^\s{0,8}P\.?\s?S\.?(?:\s|:|$)/i;
/** Lines longer than this are sentences; no closing is looked for in them. */
const LONGEST_CLOSING = 220;

/** Greeting, signature and disclaimer in a text; `sender` is the name in the From line, empty when unknown. */
export function marksOf(text: string, sender: string): readonly MarkedSpan[] {
  const lines = linesOf(text);
  const disclaimers = disclaimersIn(text, lines);
  const signature = signatureIn(lines, sender, disclaimers);
  const greeting = greetingIn(lines, signature);
  return [...(greeting ? [greeting] : []), ...(signature ? [signature] : []), ...disclaimers];
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = { text: line, start };
    start += line.length + 1;
    return here;
  });
}

function greetingIn(lines: readonly Line[], signature: MarkedSpan | null): MarkedSpan | null {
  const first = lines.filter((line) => line.text.trim() !== '').slice(0, GREETING_LINES);
  const found = first.find((line) => GREETING.test(plainly(line.text)));
  if (!found || (signature && found.start >= signature.start)) return null;
  return { start: found.start, end: found.start + greetingLength(found.text), is: 'greeting' };
}

/** The whole line, or up to where the sentence goes on: "Hi Clara, we paid", "Bonjour je suis sur un toit, je paie lundi". */
function greetingLength(line: string): number {
  const opening = GREETING.exec(plainly(line))?.[0].length ?? 0;
  const named = opening + (NAMES.exec(line.slice(opening))?.[0].length ?? 0);
  const whole = line.trimEnd().length;
  const stop = STOP.exec(line.slice(named, LONGEST_GREETING));
  const before = line.slice(named, stop ? named + stop.index : whole);
  if (wordsIn(before) > FEW_WORDS) return named;
  if (!stop) return whole;
  const end = named + stop.index + 1;
  return NAMES_ALONE.test(line.slice(end)) ? whole : end;
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function signatureIn(
  lines: readonly Line[],
  sender: string,
  disclaimers: readonly MarkedSpan[],
): MarkedSpan | null {
  const last = disclaimers.findLast((mark) => mark.start > 0);
  const body = last ? lines.filter((line) => line.start < last.start) : lines;
  const filled = body.filter((line) => line.text.trim() !== '');
  const at = signatureStart(filled, sender);
  const first = filled[at];
  if (!first) return null;
  const below = filled.slice(at);
  const postscript = below.findIndex((line) => POSTSCRIPT.test(line.text));
  const lastLine = below[postscript > 0 ? postscript - 1 : below.length - 1] ?? first;
  return { start: first.start, end: lastLine.start + lastLine.text.trimEnd().length, is: 'signature' };
}

/** The first closing that only a signature follows; else dashes, a device line, or the sender's own name. */
function signatureStart(filled: readonly Line[], sender: string): number {
  const near = Math.max(0, filled.length - SIGNATURE_LINES);
  const from = (test: (line: string) => boolean, least: number) =>
    filled.findIndex((line, at) => at >= least && test(plainly(line.text)));
  const formula = from((line) => CLOSING_FORMULA.test(line), near);
  const closing = from(isClosing, near);
  const starts = [formula, closing].filter((at) => at >= 0);
  if (starts.length) return Math.min(...starts);
  const dashes = from((line) => DASHES.test(line), near);
  const name = from((line) => isNameOf(line, sender), Math.max(1, filled.length - LINES_UNDER_NAME));
  const device = from((line) => DEVICE_SIGNATURE.test(line), Math.max(0, filled.length - 2));
  return Math.min(...[dashes, name, device].map((at) => (at < 0 ? filled.length : at)));
}

/** A closing stands alone in its line, or with a name: "Merci de me renvoyer la facture" is none. */
function isClosing(line: string): boolean {
  const found = line.length <= LONGEST_CLOSING ? CLOSING.exec(line) : null;
  if (!found) return false;
  const rest = line.slice(found[0].length).trim();
  if (/^[\s.,!:;)*-]*$/.test(rest)) return true;
  const isApart = /^[,!.;&/+-]|^(?:und|and|et|y|e|en|from|aus|de|aan|à|to)\s/i.test(rest);
  return isApart && !/[\d?]/.test(rest) && rest.split(/\s+/).length <= WORDS_AFTER_CLOSING;
}

function isNameOf(line: string, sender: string): boolean {
  const words = lettersOf(line);
  const own = lettersOf(sender).filter((word) => word.length > 1);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    own.length > 0 &&
    words.some((word) => own.includes(word)) &&
    words.every((word) => own.includes(word) || word.length <= 2)
  );
}

function lettersOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 80)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** A banner above the text is its paragraph; a notice below goes on to the end. */
function disclaimersIn(text: string, lines: readonly Line[]): readonly MarkedSpan[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const banner = filled[0] && DISCLAIMER.test(plainly(filled[0].text.slice(0, 400))) ? filled[0] : null;
  const notice = filled.find((line, at) => at > 0 && opensDisclaimer(line.text));
  const end = text.trimEnd().length;
  return [
    ...(banner
      ? [{ start: banner.start, end: banner.start + banner.text.trimEnd().length, is: 'disclaimer' as const }]
      : []),
    ...(notice ? [{ start: notice.start, end, is: 'disclaimer' as const }] : []),
  ];
}

/** The words stand near the start of the line: further on, somebody speaks of a notice. */
function opensDisclaimer(line: string): boolean {
  const found = DISCLAIMER.exec(plainly(line.slice(0, 400)));
  return found !== null && /^[^\p{L}]{0,8}$/u.test(line.slice(0, found.index));
}
