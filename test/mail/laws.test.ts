import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfHtml } from '#mail/html-text.ts';
import { splitMail } from '#mail/split-mail.ts';
import { aMail } from './a-mail.ts';

const line = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '',
    '',
    'we paid',
    '> old',
    '>> older',
    '> ',
    'From: a <a@b.example>',
    'Sent: 3 March 2026',
    'To: c@d.example',
    'Subject: x',
    'De : a@b.example',
    'On 3 March 2026 at 10:10 A <a@b.example> wrote:',
    'Am 03.03.2026 um 10:10',
    'schrieb Max <m@x.example>:',
    '----- Original Message -----',
    '-------- Forwarded Message --------',
    '________________________________',
    'Regards',
    'Hi,',
    '-- ',
  ),
);
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

describe('laws of splitting', () => {
  test('the newest text is never longer than its input, and splitting it again changes nothing', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('x', 'FW: x'), (body, subject) => {
        const { newest } = splitMail(aMail(body, { subject }));
        expect(newest.text.length).toBeLessThanOrEqual(body.length);
        expect(splitMail(aMail(newest.text, { subject })).newest.text).toBe(newest.text);
      }),
      { numRuns: 1500 },
    );
  });

  test('no line is lost', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,3}$/);
    const content = fc.array(fc.tuple(fc.constantFrom('', '> ', '>> ', '\n'), word), { maxLength: 20 });
    fc.assert(
      fc.property(content, (lines) => {
        const parts = splitMail(aMail(lines.map(([mark, words]) => mark + words).join('\n')));
        const all = [
          parts.newest.text,
          ...parts.quoted.map((mail) => mail.text),
          parts.forwarded?.text ?? '',
        ].join('\n');
        for (const [, words] of lines) expect(all).toContain(words);
      }),
    );
  });

  test('marks lie in the text, one after another', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { newest } = splitMail(aMail(body));
        for (const mark of newest.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(newest.text.length);
        }
      }),
    );
  });
});

describe('laws of HTML', () => {
  test('never throws, never leaves a script', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<td>',
        '<tr>',
        '<table>',
        '</table>',
        '<blockquote>',
        '</blockquote>',
        '<script>evil()</script>',
        '<li>',
        '<ul>',
        '<br>',
        '<pre>',
        '&nbsp;',
        '&#0;',
        '<!--',
        '-->',
        '<style>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof textOfHtml(pieces.join(''))).toBe('string');
      }),
    );
    expect(textOfHtml('a<script>evil()</script>b')).toBe('ab');
  });
});
