/** What a cell holds: text from anywhere, a number as a plain decimal of our own making, or nothing. */
export type CsvCell = string | { readonly decimal: string } | null;

/**
 * Where a spreadsheet takes a cell for a formula: at its start, and after what another country's spreadsheet takes for a
 * separator, also in the wide letters that some read alike.
 */
const FORMULA = /(^|[;,\t\r\n|])([ \u00A0]{0,20})(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const CONTROLS = /(?![\t\r\n])\p{Cc}/gu;
/** Quoting where it is needed is RFC 4180; we quote whatever is text with anything but letters, digits and plain marks. */
const PLAIN = /^[\p{L}\p{N} ._/:-]*$/u;
const LINE_END = '\r\n';
/** Without it a spreadsheet reads our accents in its country's old letters. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line of a file: the mark that it is UTF-8, and the titles. */
export function csvHead(titles: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${csvRow(titles)}`;
}

/** One line of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}${LINE_END}`;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.decimal;
  const harmless = cell.replace(CONTROLS, ' ').replace(FORMULA, "$1$2'");
  return PLAIN.test(harmless) ? harmless : `"${harmless.replaceAll('"', '""')}"`;
}
