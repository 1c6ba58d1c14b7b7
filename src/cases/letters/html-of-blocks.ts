import type { Block, Table } from './block.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const CELL = 'padding:2px 12px 2px 0';
const FIGURE = `${CELL};text-align:right`;

/**
 * The letter as HTML of our own: paragraphs and tables, no link, image or font, so that it takes the look of the mail it
 * is put into. Whatever comes from outside (names, numbers) stays text.
 */
export function htmlOfBlocks(blocks: readonly Block[], lang: string): string {
  return `<div lang="${escaped(lang)}">${blocks.map(htmlOf).join('')}</div>`;
}

function htmlOf(block: Block): string {
  if (block.is === 'text') return `<p>${escaped(block.text)}</p>`;
  return block.table ? tableHtml(block.table) : `<p>${block.lines.map(escaped).join('<br>')}</p>`;
}

function tableHtml({ head, rows, more, foot, figuresFrom }: Table): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell, at) => cellHtml(cell, tag, at >= figuresFrom)).join('')}</tr>`;
  const left =
    more === null ? '' : `<tr><td colspan="${head.length}" style="${CELL}">${escaped(more)}</td></tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table style="border-collapse:collapse">${row(head, 'th')}${body}${left}${foot ? row(foot, 'th') : ''}</table>`;
}

function cellHtml(text: string, tag: 'td' | 'th', isFigure: boolean): string {
  const align = tag === 'th' && !isFigure ? `${CELL};text-align:left` : isFigure ? FIGURE : CELL;
  return `<${tag} style="${align}">${escaped(text)}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '').replaceAll('\n', '<br>');
}
