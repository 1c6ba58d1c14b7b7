import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '#base/finding.ts';
import { readExamples } from '#reading/learned/example.ts';
import { labelledText } from '../../../scripts/labelled-text.mjs';

/** What the reader needs to hear a kind at all; docs/decisions/0006. */
const FEWEST_SENTENCES = 40;
const FEWEST_MAILS = 180;

describe('the labelled text', () => {
  const text = labelledText();

  it('has no line that cannot be read', () => {
    expect(
      text.flatMap(({ path, bad }) => bad.map((line) => `${path}:${line.line} ${line.message}`)),
    ).toEqual([]);
  });

  it.each(text.filter(({ path }) => path.endsWith('sentences.txt')))(
    'says every kind in $language',
    ({ mails }) => {
      const labels = mails.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.labels));
      const thin = FINDING_KINDS.filter(
        (kind) => labels.filter((one) => one.kind === kind).length < FEWEST_SENTENCES,
      );
      expect(thin).toEqual([]);
    },
  );

  it.each(text.filter(({ path }) => path.endsWith('mails.txt')))(
    'has whole mails in $language',
    ({ mails }) => {
      expect(mails.length).toBeGreaterThanOrEqual(FEWEST_MAILS);
    },
  );
});

describe('a file of labelled text', () => {
  it('is read sentence by sentence', () => {
    const { mails, bad } = readExamples(
      '== Invoice 5 | frustrated | escalation | inbound\n-\tHello,\ndispute/pricing+promise^f!\tThe price is wrong.\n',
      'en',
    );
    expect(bad).toEqual([]);
    expect(mails[0]).toMatchObject({ subject: 'Invoice 5', tone: 'frustrated', isEscalation: true });
    expect(mails[0]?.sentences[1]).toEqual({
      text: 'The price is wrong.',
      labels: [
        { kind: 'dispute', detail: 'pricing' },
        { kind: 'promise', detail: null },
      ],
      tone: 'frustrated',
      isEscalation: true,
    });
  });

  it.each([
    ['dispute/colour\tToo blue.', 'unknown label dispute/colour'],
    ['dispute The price is wrong.', 'write the label, a tab, the sentence'],
    ['== subject | happy | - | inbound', 'write: == subject | tone | escalation or - | direction'],
  ])('names the line it cannot read: %s', (line, message) => {
    expect(readExamples(`promise\tWe pay.\n${line}`, 'en').bad).toEqual([{ line: 2, message }]);
  });
});
