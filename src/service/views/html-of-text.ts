const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML of our own: lines and nothing else, no link, no image, no style. What a sender wrote stays text. */
export function htmlOfText(text: string): string {
  const safe = text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  return `<div>${safe.replaceAll('\n', '<br>')}</div>`;
}
