import { textOfHtml } from './html-text.ts';

/** The two ways a mail says its text; empty where it has only one. */
export type BodyParts = { readonly plain: string; readonly html: string };

/**
 * Letters of HTML that are read, pictures inside it not counted: some hundred pages. Ten million tags take ten seconds
 * to take apart, and the newest text stands first.
 */
const LONGEST_HTML = 1_000_000;
const PICTURE = /data:image\/[^"'\s<>]+/g;
/** Part of the plain text's letters that the HTML must at least hold; less is a stub or a broken part. */
const LEAST_SHARE = 0.5;

/**
 * The text of a mail. HTML goes first, because plain parts are wrapped at 72 columns, flatten tables and lose
 * which lines are quoted; the plain part stands in where the HTML holds much less.
 */
export function bodyText(parts: BodyParts): string {
  const plain = tidyPlain(parts.plain);
  if (!parts.html) return plain;
  const html = textOfHtml(withoutPictures(parts.html).slice(0, LONGEST_HTML));
  return letters(html) >= letters(plain) * LEAST_SHARE ? html : plain;
}

/** What a reader is told where the HTML of a mail is longer than what is read of it. */
export function notesOfHtml(html: string): readonly string[] {
  if (html.length <= LONGEST_HTML || withoutPictures(html).length <= LONGEST_HTML) return [];
  return ['a very long HTML text: only its first million characters were read'];
}

/** A picture written into the HTML may be longer than all words. */
function withoutPictures(html: string): string {
  return html.length <= LONGEST_HTML ? html : html.replace(PICTURE, '');
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
