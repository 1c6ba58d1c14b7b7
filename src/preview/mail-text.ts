/** Elements that begin a new line. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** Elements whose text nobody is meant to read. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TITLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'SVG']);
/** Characters shown: a longer mail is cut, and says so. */
const LONGEST = 200_000;

/**
 * The text of a mail for the stand-in's reading pane. The parser's document is inert: it runs and loads nothing, and
 * only its text leaves it.
 */
export function mailText(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      SILENT.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const lines: string[] = [''];
  let length = 0;
  while (walker.nextNode() && length < LONGEST) {
    const node = walker.currentNode;
    if (BLOCKS.has(node.nodeName)) lines.push(...(isParagraph(node) ? ['', ''] : ['']));
    if (node.nodeName === 'TD' || node.nodeName === 'TH') lines[lines.length - 1] += '  ';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node.nodeValue ?? '';
    const [first = '', ...more] = isPreformatted(node)
      ? text.split('\n')
      : [text.replace(/[\s\u00a0]+/g, ' ')];
    lines[lines.length - 1] += first;
    lines.push(...more);
    length += text.length;
  }
  return joined(lines) + (length < LONGEST ? '' : '\n…');
}

/** A paragraph with a gap above it, unless the mail takes the gap away, as Outlook's own do. */
function isParagraph(node: Node): boolean {
  const isOne = node.nodeName === 'P' || node.nodeName === 'TABLE';
  return isOne && node instanceof Element && !/^Mso/.test(node.className) && !/margin/.test(styleOf(node));
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

function isPreformatted(node: Node): boolean {
  return node.parentElement?.closest('pre') !== null;
}

/** Lines without blanks at their ends, one empty line between paragraphs at most. */
function joined(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim());
  return trimmed.filter((line, at) => line !== '' || (at > 0 && trimmed[at - 1] !== '')).join('\n');
}
