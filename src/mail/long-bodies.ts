/** Lines above which a message is joined before parsing; fewer cost less than 0.1 s. */
const MANY_LINES = 5000;
/** Bytes of a part's header in which its encoding and boundary are looked for. */
const HEADER_BYTES = 8000;
const MOST_BOUNDARIES = 50;
const LF = 10;
const CR = 13;
const DASH = 45;
const EQUALS = 61;

/** How the body of the part being read may be joined. */
type Joining = 'not' | 'plain' | 'quoted-printable';

/**
 * Joins the body lines of a message of very many lines by bare carriage returns, which read as line ends too.
 * postal-mime 4.0 keeps two Blob parts for every line: half a million short lines took 8 s (November 2026).
 */
export function joinLongBodies(bytes: Uint8Array): Uint8Array {
  if (!hasManyLines(bytes)) return bytes;
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let isHeader = true;
  let headerAt = 0;
  let joining: Joining = 'not';
  const boundaries: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    const endsHeader = isHeader && isEmpty(bytes, start, end);
    if (!isHeader && isBoundary(bytes, start, boundaries)) {
      if (length > 0) out[length - 1] = LF;
      isHeader = true;
      headerAt = start;
    }
    length = copyLine(bytes.subarray(start, end), out, { at: length, joining: isHeader ? 'not' : joining });
    if (endsHeader) {
      const header = asciiOf(bytes.subarray(headerAt, Math.min(start, headerAt + HEADER_BYTES)));
      joining = joiningOf(header.toLowerCase());
      boundaries.push(...boundariesIn(header));
      isHeader = false;
    }
    start = end;
  }
  return out.subarray(0, length);
}

function copyLine(
  line: Uint8Array,
  out: Uint8Array,
  { at, joining }: { readonly at: number; readonly joining: Joining },
): number {
  out.set(line, at);
  const end = at + line.length;
  if (joining === 'not' || line.at(-1) !== LF) return end;
  const text = line.at(-2) === CR ? end - 2 : end - 1;
  const isSoft = joining === 'quoted-printable' && text > at && out[text - 1] === EQUALS;
  if (isSoft) return text - 1;
  out[text] = CR;
  return text + 1;
}

/** Base64 has its own care for lines; wrapped (flowed) text and nested messages need theirs. */
function joiningOf(header: string): Joining {
  if (
    /format\s{0,4}=\s{0,4}"?flowed|content-type:\s{0,4}(?:message|multipart)\/|encoding:\s{0,4}(?:base64|x-)/.test(
      header,
    )
  )
    return 'not';
  return /encoding:\s{0,4}quoted-printable/.test(header) ? 'quoted-printable' : 'plain';
}

function boundariesIn(header: string): readonly string[] {
  const found = /boundary\s{0,4}=\s{0,4}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(header);
  const boundary = found?.[1] ?? found?.[2];
  return boundary === undefined ? [] : [`--${boundary}`];
}

function isBoundary(bytes: Uint8Array, start: number, boundaries: readonly string[]): boolean {
  if (bytes[start] !== DASH || bytes[start + 1] !== DASH) return false;
  return boundaries.slice(0, MOST_BOUNDARIES).some((boundary) => standsAt(bytes, start, boundary));
}

function standsAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (bytes[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function hasManyLines(bytes: Uint8Array): boolean {
  let lines = 0;
  for (let at = bytes.indexOf(LF); at >= 0 && lines <= MANY_LINES; at = bytes.indexOf(LF, at + 1)) lines += 1;
  return lines > MANY_LINES;
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LF, start);
  return end < 0 ? bytes.length : end + 1;
}

function isEmpty(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 1 || (end - start === 2 && bytes[start] === CR);
}
