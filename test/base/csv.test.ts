import { describe, expect, it } from 'vitest';
import { csvHead, csvRow } from '#base/csv.ts';

/** What a reader of RFC 4180 gets back of a line with one cell. */
function cellOf(line: string): string {
  const cell = line.slice(0, -2);
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

describe('a line of CSV', () => {
  it.each([
    [
      'plain words and numbers',
      ['RLC-7K3Q-XZ4M', 'Möbel Süd', '2026-11-20'],
      'RLC-7K3Q-XZ4M,Möbel Süd,2026-11-20\r\n',
    ],
    ['nothing', [null, '', null], ',,\r\n'],
    ['commas and quotes', ['a,b', 'say "no"'], '"a,b","say ""no"""\r\n'],
    ['a sum below zero stays a number', [{ decimal: '-12.50' }], '-12.50\r\n'],
    ['lines in a cell', ['one\ntwo'], '"one\ntwo"\r\n'],
    ['control characters', ['a\u0000b\u001bc'], 'a b c\r\n'],
  ] as const)('%s', (_, cells, line) => expect(csvRow(cells)).toBe(line));

  it.each([
    '=HYPERLINK("http://x.example","open")',
    '+1',
    '-1+1|cmd',
    '@SUM(A1)',
    ' =1+1',
    '\t=1+1',
    '\r=1+1',
    'fair;=1+1',
    'fair,=1+1',
    'fair|@x',
    'fair\n=1+1',
    '\uFF1D1+1',
    '\u0000=1+1',
  ])('makes the formula %j harmless, for whichever separator', (text) => {
    const cell = cellOf(csvRow([text]));
    for (const piece of cell.split(/[;,\t\r\n|]/)) expect(piece).not.toMatch(/^\s*[=+\-@\uFF1D]/);
    expect(cell.replaceAll("'", '').trim()).toBe(text.replaceAll('\u0000', ' ').trim());
  });

  it.each(['HR26-10436', 'jan@kraft.example', 'a = b', '20-00-00', 'x+y'])('leaves %s as it is', (text) =>
    expect(cellOf(csvRow([text]))).toBe(text),
  );

  it('begins a file with the mark of UTF-8', () => {
    expect(csvHead(['a_b', 'c'])).toBe('\uFEFFa_b,c\r\n');
  });
});
