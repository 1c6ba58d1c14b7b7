import { describe, expect, it } from 'vitest';
import { barOf } from '#cli/progress.ts';
import { tableOf } from '#cli/table.ts';

describe('a table', () => {
  it('is aligned, figures to the right', () => {
    const rows = [
      ['what', 'share'],
      ['promise', '9.5 %'],
      ['zugesagt ä', '100.0 %'],
    ];
    expect(tableOf(rows, [1])).toBe('what          share\npromise       9.5 %\nzugesagt ä  100.0 %');
  });
  it('cuts long cells', () => {
    expect(tableOf([['x'.repeat(100)]])).toBe(`${'x'.repeat(39)}…`);
  });
  it('lets no mail steer the terminal', () => {
    expect(tableOf([['red\u001b[31m\nnext\u202eline']])).toBe('red [31m next line');
  });
});

describe('the bar', () => {
  it.each([
    [0, 60, '░'.repeat(30)],
    [30, 60, '█'.repeat(15) + '░'.repeat(15)],
    [60, 60, '█'.repeat(30)],
    [0, 0, '█'.repeat(30)],
  ])('%i of %i', (done, of, bar) => {
    expect(barOf(done, of)).toBe(`${bar}  ${done} of ${of}`);
  });
});
