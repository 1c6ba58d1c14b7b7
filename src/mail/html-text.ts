import { type Layout, layoutOf } from './html-style.ts';
import { type Attributes, readTags } from './html-tags.ts';
import { linesOfRow, type TableRow } from './table-row.ts';
import { breakLine, type Flow, forceBreak, newFlow, write, writeLines } from './text-flow.ts';

/** One open element, and what has to be undone when it closes. */
type Frame = {
  readonly name: string;
  readonly layout: Layout;
  readonly opened: 'cell' | 'row' | 'list' | 'mailto' | null;
  readonly address: string;
};

/** The page as read so far: open elements, and the text flows of the cells they are in. */
type Page = {
  readonly frames: Frame[];
  readonly flows: { readonly flow: Flow; readonly quotes: number }[];
  readonly rows: TableRow[];
  /** Of each open list the number of its last item; -1 where items have no number. */
  readonly lists: number[];
  hidden: number;
  quotes: number;
  preformatted: number;
  bullet: string;
  /** The words of the link to an address that is open. */
  linked: string;
};

/** Quote marks beyond this depth tell nothing more and would make 20,000 nested quotes costly. */
const DEEPEST_QUOTE = 20;
/** Tables in tables beyond this depth are read as plain blocks, so that their lines are not copied without end. */
const DEEPEST_TABLE = 30;
/** What stands above the header block of an earlier mail, as in Outlook's own plain text. */
const DIVIDER = '________________________________';
/** How far up an end tag looks for its start tag: deeper ones are closed with what holds them. */
const REACH = 200;
const EMPTY_ELEMENTS = new Set([
  'area',
  'base',
  'basefont',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** An element that ends when one of its kind begins, and what it is looked for in: an unclosed `<td>`. */
const ENDED_BY: Readonly<
  Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'td'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  tr: { ends: ['tr'], within: ['table'] },
  p: { ends: ['p'], within: ['div', 'td', 'blockquote', 'table'] },
};
const COLLAPSIBLE = /[ \t\r\n\f]+/g;
const INVISIBLE = /\u200B|\u2060|\uFEFF|\u00AD/g;

/**
 * The text of an HTML mail: blocks are lines, table rows one line with cells apart by a tab, quotes marked with
 * `> `, hidden text, scripts, styles and comments left out. Linear in its input; never throws.
 */
export function textOfHtml(html: string): string {
  const root = newFlow();
  const page: Page = {
    frames: [],
    flows: [{ flow: root, quotes: 0 }],
    rows: [],
    lists: [],
    hidden: 0,
    quotes: 0,
    preformatted: 0,
    bullet: '',
    linked: '',
  };
  readTags(html, {
    onOpen: (name, attributes) => open(page, name, attributes),
    onClose: (name) => closeNamed(page, name),
    onText: (text) => hear(page, text),
  });
  while (page.frames.length) close(page);
  breakLine(root, 1);
  return root.lines.join('\n').trim();
}

function open(page: Page, name: string, attributes: Attributes): void {
  const rule = ENDED_BY[name];
  if (rule) closeTo(page, rule.ends, rule.within);
  const layout = layoutOf(name, attributes);
  if (layout.isHidden) page.hidden += 1;
  breakLine(flowOf(page), page.hidden ? 0 : layout.breaks);
  if (layout.isDivided && !page.hidden) divide(page);
  if (layout.isQuote) page.quotes += 1;
  if (name === 'pre') page.preformatted += 1;
  if (name === 'br' && !page.hidden) forceBreak(flowOf(page), markOf(page));
  if (name === 'li') page.bullet = nextBullet(page);
  const href = (attributes.href ?? '').slice(0, 300);
  const address = name === 'a' && /^mailto:/i.test(href) ? (href.slice(7).split('?')[0] ?? '') : '';
  page.frames.push({ name, layout, opened: openPart(page, name, address), address });
  if (EMPTY_ELEMENTS.has(name)) close(page);
}

function openPart(page: Page, name: string, address: string): Frame['opened'] {
  if (name === 'ul' || name === 'ol') {
    page.lists.push(name === 'ol' ? 0 : -1);
    return 'list';
  }
  if (name === 'tr' && page.rows.length < DEEPEST_TABLE && page.rows.length === page.flows.length - 1) {
    page.rows.push({ cells: [] });
    return 'row';
  }
  if ((name === 'td' || name === 'th') && page.rows.length === page.flows.length) {
    page.flows.push({ flow: newFlow(), quotes: page.quotes });
    return 'cell';
  }
  page.linked = '';
  return address === '' ? null : 'mailto';
}

function closeNamed(page: Page, name: string): void {
  closeTo(
    page,
    [name],
    name === 'table' ? [] : ['table', 'td', 'th'].filter((other) => other !== name && name !== 'tr'),
  );
}

/** Closes the nearest of these elements and all inside it, unless something it must not leave comes first. */
function closeTo(page: Page, names: readonly string[], within: readonly string[]): void {
  const lowest = Math.max(0, page.frames.length - REACH);
  for (let at = page.frames.length - 1; at >= lowest; at -= 1) {
    const name = page.frames[at]?.name ?? '';
    if (names.includes(name)) {
      while (page.frames.length > at) close(page);
      return;
    }
    if (within.includes(name)) return;
  }
}

function close(page: Page): void {
  const frame = page.frames.pop();
  if (!frame) return;
  if (frame.opened === 'mailto') writeAddress(page, frame.address);
  if (frame.opened === 'list') page.lists.pop();
  if (frame.opened === 'cell') closeCell(page);
  if (frame.opened === 'row') closeRow(page);
  if (frame.name === 'pre') page.preformatted -= 1;
  breakLine(flowOf(page), page.hidden ? 0 : frame.layout.breaks);
  if (frame.layout.isQuote) page.quotes -= 1;
  if (frame.layout.isHidden) page.hidden -= 1;
}

function hear(page: Page, text: string): void {
  if (page.hidden) return;
  const visible = text.replace(INVISIBLE, '');
  if (page.preformatted) hearLines(page, visible);
  else say(page, visible.replace(COLLAPSIBLE, ' '));
}

function hearLines(page: Page, text: string): void {
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) forceBreak(flowOf(page), markOf(page));
    say(
      page,
      line.replace(/^ +/, (indent) => '\u00A0'.repeat(indent.length)),
    );
  }
}

function say(page: Page, words: string): void {
  if (page.bullet && words.trim() !== '') {
    write(flowOf(page), page.bullet, markOf(page));
    page.bullet = '';
  }
  write(flowOf(page), words, markOf(page));
  page.linked += words;
}

function divide(page: Page): void {
  const flow = flowOf(page);
  if (flow.lines.at(-1)?.endsWith(DIVIDER)) return;
  writeLines(flow, [DIVIDER], markOf(page));
}

/** A name that links to an address loses it otherwise: "From: Max" of a header block. */
function writeAddress(page: Page, address: string): void {
  if (!page.hidden && !page.linked.includes(address)) write(flowOf(page), ` <${address}>`, markOf(page));
}

function closeCell(page: Page): void {
  const cell = page.flows.pop();
  if (!cell) return;
  breakLine(cell.flow, 1);
  page.rows.at(-1)?.cells.push(cell.flow.lines);
}

function closeRow(page: Page): void {
  const row = page.rows.pop();
  if (row) writeLines(flowOf(page), linesOfRow(row), markOf(page));
}

function nextBullet(page: Page): string {
  const last = page.lists.pop() ?? -1;
  page.lists.push(last < 0 ? -1 : last + 1);
  return last < 0 ? '- ' : `${last + 1}. `;
}

function flowOf(page: Page): Flow {
  return (page.flows.at(-1) ?? { flow: newFlow() }).flow;
}

function markOf(page: Page): string {
  const outside = page.flows.at(-1)?.quotes ?? 0;
  return '> '.repeat(Math.min(page.quotes - outside, DEEPEST_QUOTE));
}
