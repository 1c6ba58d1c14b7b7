import { textOfHtml } from './html-text.ts';

/** The two ways a mail says its text; empty where it has only one. */
export type BodyParts = { readonly plain: string; readonly html: string };

/** Part of the plain text's letters that the HTML must at least hold; less is a stub or a broken part. */
const LEAST_SHARE = 0.5;

/**
 * The text of a mail. HTML goes first, because plain parts are wrapped at 72 columns, flatten tables and lose
 * which lines are quoted; the plain part stands in where the HTML holds much less.
 */
export function bodyText(parts: BodyParts): string {
  const plain = tidyPlain(parts.plain);
  if (!parts.html) return plain;
  const html = textOfHtml(parts.html);
  return letters(html) >= letters(plain) * LEAST_SHARE ? html : plain;
}

/** Lines end in `\n`; hard spaces, byte order marks and trailing blanks go. */
function tidyPlain(plain: string): string {
  const lines = plain
    .replaceAll('\uFEFF', '')
    .replaceAll('\u00A0', ' ')
    .split(/\r\n|\n|\r/);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function letters(text: string): number {
  return text.replace(/[\s>]+/g, '').length;
}
