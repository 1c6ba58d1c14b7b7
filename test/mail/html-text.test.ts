import { describe, expect, test } from 'vitest';
import { textOfHtml } from '#mail/html-text.ts';

const cases = [
  {
    what: 'Outlook paragraphs are lines, empty ones blank lines',
    html: '<p class="MsoNormal">Guten Tag,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Zeile 1</p><p class="MsoNormal">Zeile 2</p>',
    text: 'Guten Tag,\n\nZeile 1\nZeile 2',
  },
  { what: 'other paragraphs stand apart', html: '<p>One</p><p>Two<br>three</p>', text: 'One\n\nTwo\nthree' },
  {
    what: 'Gmail lines',
    html: '<div dir="ltr">One<div><br></div><div>Two</div><div>Three<br></div></div>',
    text: 'One\n\nTwo\nThree',
  },
  {
    what: 'a remittance row is one line, its columns apart',
    html: '<table><tr><th>Invoice</th><th>Date</th><th>Amount</th></tr><tr><td><p class="MsoNormal">2026-1187</p></td><td></td><td><p>812,40<br>EUR</p></td></tr></table>',
    text: 'Invoice\tDate\tAmount\n2026-1187\t\t812,40 EUR',
  },
  {
    what: 'a table that lays out the page is not one line',
    html: '<table><tr><td><table><tr><td>Logo</td><td>Text</td></tr></table><p>We paid.</p><p>All of it.</p></td></tr></table>',
    text: 'Logo\tText\n\nWe paid.\n\nAll of it.',
  },
  {
    what: 'cells that are never closed',
    html: '<table><tr><td>A<td>1<tr><td>B<td>2</table>',
    text: 'A\t1\nB\t2',
  },
  {
    what: 'lists',
    html: '<ul><li>one</li><li>two</ul><ol><li>a</li><li>b</li></ol>',
    text: '- one\n- two\n1. a\n2. b',
  },
  {
    what: 'quotes in quotes',
    html: 'Yes.<blockquote type="cite">Paid?<blockquote>When?</blockquote></blockquote>',
    text: 'Yes.\n> Paid?\n> > When?',
  },
  {
    what: 'an indented paragraph is no quote',
    html: '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Indented</blockquote>',
    text: 'Indented',
  },
  {
    what: 'hidden text',
    html: '<span style="display:none">no</span><div style="font-size:0px">no</div><p style="mso-hide:all">no</p><span style="font-size:0.9em">yes</span>',
    text: 'yes',
  },
  {
    what: 'head, style, script, comments, conditional comments',
    html: '<html><head><title>no</title><style>p{}</style></head><body><!-- no --><!--[if mso]><p>no</p><![endif]--><![if !mso]>yes<![endif]><script>no</script></body>',
    text: 'yes',
  },
  {
    what: 'entities and hard spaces',
    html: 'Montant&nbsp;: 1&#160;234,50&nbsp;&euro; &amp; frais &lt;TTC&gt;',
    text: 'Montant : 1 234,50 € & frais <TTC>',
  },
  {
    what: 'links keep their text, addresses under names too',
    html: '<a href="https://x.example">our site</a>, <a href="mailto:eva@kern.example">Eva Kern</a>, <a href="mailto:a@b.example">a@b.example</a>',
    text: 'our site, Eva Kern <eva@kern.example>, a@b.example',
  },
  {
    what: 'the line above the header of an earlier mail',
    html: '<p class="MsoNormal">Ok</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Max</p></div>',
    text: 'Ok\n________________________________\nVon: Max',
  },
  {
    what: 'a rule and a divider are one line',
    html: 'Ok<hr><div id="divRplyFwdMsg">From: Max</div>',
    text: 'Ok\n________________________________\nFrom: Max',
  },
  {
    what: 'preformatted lines',
    html: '<pre>1187   812,40\n  1188  10,00</pre>',
    text: '1187   812,40\n  1188  10,00',
  },
  { what: 'only an image', html: '<body><img src="cid:1" alt="logo"></body>', text: '' },
  { what: 'invisible letters', html: 'in\u00ADvoice\u200B 1187\uFEFF', text: 'invoice 1187' },
  {
    what: 'hostile markup is text or nothing',
    html: '<img src=x onerror="evil()"><a href="javascript:evil()">click</a><svg><script>evil()</script></svg>',
    text: 'click',
  },
  { what: 'nothing', html: '', text: '' },
];

describe('text of HTML', () => {
  test.each(cases)('$what', ({ html, text }) => {
    expect(textOfHtml(html)).toBe(text);
  });
});

/** Each took seconds, or the stack, in a first version or in another library. A runaway meets the test's time limit. */
describe('hostile HTML does not run away', () => {
  test.each([
    ['nested divs', `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`],
    ['nested quotes', `${'<blockquote>a'.repeat(20_000)}deep`],
    ['nested tables', `${'<table><tr><td>a'.repeat(20_000)}deep`],
    ['open inline tags', `${'<b>'.repeat(300_000)}deep`],
    ['end tags without a start', `${'<div>'.repeat(20_000)}${'</p></i>'.repeat(100_000)}deep`],
    ['list items', `${'<ul><li>'.repeat(100_000)}deep`],
    ['links', `${'<a href="mailto:a@b">x</a>'.repeat(40_000)}deep`],
    ['one line', `${'a &amp; '.repeat(130_000)}deep`],
    ['long style', `<p style="${'margin:0 '.repeat(120_000)}">deep</p>`],
    ['angles', `${'<'.repeat(1_000_000)} deep`],
  ])('%s', (_what, html) => {
    expect(textOfHtml(html)).toContain('deep');
  });
});
