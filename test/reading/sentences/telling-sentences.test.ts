import { describe, expect, it } from 'vitest';
import { splitMail } from '#mail/split-mail.ts';
import { tellingSentences } from '#reading/sentences/telling-sentences.ts';
import { mailOf } from '../read-text.ts';

const TEXT = [
  'Dear Ms Field,',
  '',
  'we paid. The rest is short: 12 of 14 boxes came.',
  '',
  '4512   1,104.20',
  'Ok.',
  '',
  'Kind regards',
  'Jan Kraft',
].join('\n');

describe('sentences that can be pointed at', () => {
  const mail = mailOf({ text: TEXT, language: 'en', subject: 'Invoice 4512' });
  const parts = splitMail(mail);
  const sentences = tellingSentences(mail, parts, 'en');

  it('are those of subject and newest text in reading order, without greeting, sums and very short ones', () => {
    expect(sentences.map(({ in: place, text }) => [place, text])).toEqual([
      ['subject', 'Invoice 4512'],
      ['body', 'we paid.'],
      ['body', 'The rest is short: 12 of 14 boxes came.'],
    ]);
  });

  it('stand where they say', () => {
    for (const { in: place, text, start, end } of sentences)
      expect((place === 'subject' ? mail.subject : parts.newest.text).slice(start, end)).toBe(text);
  });

  it('are none in a mail without words', () => {
    const empty = mailOf({ text: '', language: 'en' });
    expect(tellingSentences(empty, splitMail(empty), 'en')).toEqual([]);
  });
});
