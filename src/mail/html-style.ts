import type { Attributes } from './html-tags.ts';

/** How an element bears on the text around it. */
export type Layout = {
  readonly isHidden: boolean;
  readonly isQuote: boolean;
  /** Line breaks asked for before and after: 0 inline, 1 a line of its own, 2 a paragraph with blank lines. */
  readonly breaks: 0 | 1 | 2;
  /** Outlook sets an earlier mail apart by a line above its header. */
  readonly isDivided: boolean;
};

const NEVER_SHOWN = new Set([
  'script',
  'style',
  'title',
  'template',
  'object',
  'svg',
  'math',
  'noscript',
  'select',
  'textarea',
  'xml',
  'audio',
  'video',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'header',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'pre',
  'section',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
  'caption',
]);
const PARAGRAPHS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0(?![.\d])|mso-hide\s{0,4}:\s{0,4}all)/i;
const FLUSH_STYLE = /(?:^|[;\s])margin(?:-top|-bottom)?\s{0,4}:\s{0,4}0/i;
/** Gmail and others indent by a blockquote without any border. */
const INDENT_STYLE = /margin[^;:]{0,10}:[^;]{0,40}\d[^;]{0,40};?\s{0,4}border\s{0,4}:\s{0,4}(?:none|0)/i;
/** The line that desktop Outlook draws above the header of the mail answered. */
const DIVIDER_STYLE = /border\s{0,4}:\s{0,4}none\s{0,4};\s{0,4}border-top\s{0,4}:\s{0,4}solid/i;
/** Styles longer than this are not worth reading to the end: hostile, or data. */
const STYLE_LENGTH = 2000;

/** What this element does to the text, from its name, style and class. */
export function layoutOf(name: string, attributes: Attributes): Layout {
  const style = (attributes.style ?? '').slice(0, STYLE_LENGTH);
  return {
    isHidden: NEVER_SHOWN.has(name) || attributes.hidden !== undefined || HIDDEN_STYLE.test(style),
    isQuote: name === 'blockquote' && isQuotation(attributes, style),
    breaks: breaksOf(name, attributes, style),
    isDivided:
      name === 'hr' || attributes.id === 'divRplyFwdMsg' || (name === 'div' && DIVIDER_STYLE.test(style)),
  };
}

function isQuotation(attributes: Attributes, style: string): boolean {
  return (
    attributes.type === 'cite' ||
    /quote/i.test((attributes.class ?? '').slice(0, STYLE_LENGTH)) ||
    !INDENT_STYLE.test(style)
  );
}

function breaksOf(name: string, attributes: Attributes, style: string): 0 | 1 | 2 {
  if (BLOCKS.has(name) || name === 'hr') return 1;
  if (!PARAGRAPHS.has(name)) return 0;
  return /^Mso/.test(attributes.class ?? '') || FLUSH_STYLE.test(style) ? 1 : 2;
}
