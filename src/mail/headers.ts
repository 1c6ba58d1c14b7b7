/** One header line, unfolded; the key in lower case. */
export type Header = { readonly key: string; readonly value: string };

/** A raw header block as a list: continuation lines are joined, lines that are no header are passed over. */
export function readHeaders(block: string): readonly Header[] {
  const headers: { key: string; value: string }[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last) last.value += ` ${line.trim()}`;
    else if (headerOf(line)) headers.push(headerOf(line) ?? { key: '', value: '' });
  }
  return headers;
}

/** The first header of that name; empty when there is none. */
export function headerValue(headers: readonly Header[], key: string): string {
  return headers.find((header) => header.key === key)?.value.trim() ?? '';
}

/** Message ids in a header, in their order, without angle brackets. */
export function messageIds(value: string): readonly string[] {
  const bracketed = [...value.matchAll(/<([^<>\s]{1,998})>/g)].map((found) => found[1] ?? '');
  return bracketed.length ? bracketed : value.split(/\s+/).filter((word) => word.includes('@'));
}

function headerOf(line: string): { key: string; value: string } | null {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(colon, 0));
  return /^[!-9;-~]+$/.test(key) ? { key: key.toLowerCase(), value: line.slice(colon + 1).trim() } : null;
}
