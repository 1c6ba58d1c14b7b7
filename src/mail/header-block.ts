import type { HeaderField } from '#languages/shape/quotes.ts';
import { FIELD_OF, plainly } from './quote-words.ts';
import { isBlank, type QuotedLine } from './quoted-lines.ts';

/** The header lines above an earlier mail: what each field says, and the first line after them. */
export type HeaderBlock = { readonly fields: ReadonlyMap<HeaderField, string>; readonly end: number };

/** "Date d'envoi" is the longest label; a colon further on is a sentence. */
const LONGEST_LABEL = 28;
/** Lines that a list of recipients may run on. */
const LONGEST_RUN_ON = 12;
/** Fields that show a header block of a language we do not know, under a rule. */
const LEAST_UNKNOWN_FIELDS = 3;
const MOST_UNKNOWN_FIELDS = 8;
const UNKNOWN_FIELD = /^[^\s:][^:]{0,24}:\s{0,4}\S/;
const CLOCK = /\d{1,2}[:.]\d{2}/;

/** Without anything above it a block begins with the sender, the subject or the day. */
const OPENING_FIELDS: ReadonlySet<HeaderField> = new Set(['from', 'subject', 'sent']);

/** What a header block must hold to be taken for one: more where nothing announces it. */
export type Announced = 'by a marker' | 'by a rule' | 'by nothing';

/** The header block that begins at this line, or null. */
export function headerBlockAt(
  lines: readonly QuotedLine[],
  start: number,
  announced: Announced,
): HeaderBlock | null {
  const first = lines[start];
  if (!first || isBlank(first)) return null;
  const opening = fieldIn(first.text)?.field;
  const opens = announced === 'by nothing' ? opening && OPENING_FIELDS.has(opening) : opening;
  const block = opens ? knownBlockAt(lines, start, first.depth) : null;
  return block && isEnough(block, announced) ? block : unknownBlockAt(lines, start, announced);
}

function knownBlockAt(lines: readonly QuotedLine[], start: number, depth: number): HeaderBlock {
  const fields = new Map<HeaderField, string>();
  let last: HeaderField = 'other';
  let end = start;
  let runOn = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.depth !== depth) break;
    if (isBlank(line)) {
      if (isBlank(lines[at + 1]) || fields.size === 0) break;
      continue;
    }
    const found = fieldIn(line.text);
    const isAfterBlank = at > end;
    if (found && !(found.field !== 'other' && fields.has(found.field))) {
      fields.set(found.field, found.value);
      last = found.field;
    } else if (
      !isAfterBlank &&
      runOn < LONGEST_RUN_ON &&
      isRunOn(line.text, lines[at - 1]?.text ?? '', last, fields)
    ) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.text.trim()}`.trim());
      runOn += 1;
    } else break;
    end = at + 1;
  }
  return { fields, end };
}

/** Recipients go on in the next line; a label may stand alone above its value. */
function isRunOn(
  text: string,
  before: string,
  last: HeaderField,
  fields: ReadonlyMap<HeaderField, string>,
): boolean {
  if (fields.get(last) === '' && last !== 'other') return true;
  if (last !== 'to' && last !== 'cc' && last !== 'from') return false;
  return /[;,]\s{0,4}$/.test(before) || /^[<[(]?[^\s@]{1,100}@[^\s@]{1,255}$/.test(text.trim());
}

function isEnough({ fields }: HeaderBlock, announced: Announced): boolean {
  const knows = (field: HeaderField) => fields.has(field);
  if (announced === 'by a marker') return fields.size > 0;
  if (!knows('from')) return false;
  if (announced === 'by a rule') return fields.size > 1;
  const named = `${fields.get('from') ?? ''} ${fields.get('to') ?? ''}`;
  const isDated = knows('sent') && /\d/.test(fields.get('sent') ?? '');
  return isDated
    ? knows('subject') || (knows('to') && named.includes('@'))
    : knows('subject') && named.includes('@');
}

/**
 * Lines of label, colon and value with an address among them, as a language we do not know puts them: `Od: Jan
 * <jan@…>`. Where nothing announces them, a second address and a time of day are asked for.
 */
function unknownBlockAt(
  lines: readonly QuotedLine[],
  start: number,
  announced: Announced,
): HeaderBlock | null {
  let end = start;
  while (end - start < MOST_UNKNOWN_FIELDS && UNKNOWN_FIELD.test(lines[end]?.text.slice(0, 200) ?? ''))
    end += 1;
  const block = lines.slice(start, end).map((line) => line.text);
  const named = block.filter((line) => line.includes('@'));
  const isPlain =
    named.length > 1 && /<[^<>\s]{1,200}>/.test(block[0] ?? '') && block.some((line) => CLOCK.test(line));
  if (block.length < LEAST_UNKNOWN_FIELDS || !named[0] || (announced === 'by nothing' && !isPlain))
    return null;
  return { fields: new Map([['from', named[0].slice(named[0].indexOf(':') + 1)]]), end };
}

function fieldIn(text: string): { readonly field: HeaderField; readonly value: string } | null {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  if (colon < 1) return null;
  const label = plainly(text.slice(0, colon)).replaceAll('*', '').trim().toLowerCase();
  const field = FIELD_OF.get(label);
  return field
    ? {
        field,
        value: text
          .slice(colon + 1)
          .replaceAll('*', '')
          .trim(),
      }
    : null;
}
