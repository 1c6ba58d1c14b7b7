import { describe, expect, it } from 'vitest';
import { bodyText, notesOfHtml } from '../../src/mail/body-text.ts';

const WORDS = '<p>The pallet came broken.</p>';
const PICTURE = `<img src="data:image/png;base64,${'iVBOR'.repeat(300_000)}">`;

describe('very long HTML', () => {
  it('is read from its beginning, and says so', () => {
    const html = `${WORDS}${'<div>x'.repeat(300_000)}`;
    expect(bodyText({ plain: '', html })).toMatch(/^The pallet came broken\./);
    expect(notesOfHtml(html)).toEqual(['a very long HTML text: only its first million characters were read']);
  });

  it('keeps the words that stand behind a large picture', () => {
    const html = `${PICTURE}${WORDS}`;
    expect(bodyText({ plain: '', html })).toBe('The pallet came broken.');
    expect(notesOfHtml(html)).toEqual([]);
  });

  it('says nothing of a short one', () => {
    expect(notesOfHtml(WORDS)).toEqual([]);
  });
});
