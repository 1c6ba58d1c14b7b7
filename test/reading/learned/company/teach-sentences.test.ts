import { describe, expect, it } from 'vitest';
import type { Evidence } from '#base/span.ts';
import {
  type Judged,
  type Said,
  type TaughtSentence,
  teachSentences,
} from '#reading/learned/company/teach-sentences.ts';
import { mailOf, partsOf } from '../../read-text.ts';
import { SMALL_MODEL } from './small-model.ts';

const TEXT = [
  'Hello,',
  'the price on invoice 4512 is wrong, it should be 300.00 EUR.',
  'We will pay invoice 4513 on Friday.',
  'Kind regards from a sunny office.',
].join('\n');

const says = (kind: Said['kind'], reason: Said['reason'] = null): Said => ({
  kind,
  reason,
  document: null,
  outcome: null,
});

function at(words: string): Pick<Evidence, 'in' | 'start'> {
  return { in: 'body', start: TEXT.indexOf(words) };
}

const DISPUTE = { evidence: at('the price'), first: says('dispute', 'quantity') };
const PROMISE = { evidence: at('We will'), first: says('promise') };

function teach(judged: readonly Judged[], automatic = false): readonly TaughtSentence[] {
  const mail = mailOf({ text: TEXT, language: 'en', automatic: { isBounce: false, isAutoReply: automatic } });
  const opened = { mail, parts: partsOf(TEXT), language: 'en', direction: 'inbound' } as const;
  return teachSentences({ ...opened, judged }, SMALL_MODEL);
}

const short = (taught: readonly TaughtSentence[]) =>
  taught.map(({ text, was, answers }) => [text.slice(0, 9), was, answers]);

describe('a correction teaches', () => {
  it('the clause of the finding, with the right kind', () => {
    const taught = teach([
      { ...DISPUTE, now: says('question'), isAsked: true },
      { ...PROMISE, now: PROMISE.first, isAsked: false },
    ]);
    expect(short(taught)).toEqual([
      ['the price', { kind: ['dispute'], reason: ['quantity'] }, { kind: ['question'] }],
    ]);
    expect(taught[0]?.spot).toMatchObject({
      language: 'en',
      words: expect.arrayContaining(['price', 'wrong']),
    });
    expect(taught[0]?.spot.marks).toContain('by customer');
  });

  it('the reason of a dispute, and that it is one', () => {
    const taught = teach([{ ...DISPUTE, now: says('dispute', 'pricing'), isAsked: true }]);
    expect(taught[0]?.answers).toEqual({ kind: ['dispute'], reason: ['pricing'] });
  });

  it('each clause of a mail that is all right', () => {
    const taught = teach([
      { ...DISPUTE, now: DISPUTE.first, isAsked: true },
      { ...PROMISE, now: PROMISE.first, isAsked: true },
    ]);
    expect(taught.map(({ answers }) => answers.kind)).toEqual([['dispute'], ['promise']]);
  });

  it('none where a finding is struck out and nothing else stands there', () => {
    const taught = teach([{ ...PROMISE, now: null, isAsked: true }]);
    expect(short(taught)).toContainEqual(['We will p', { kind: ['promise'] }, { kind: ['none'] }]);
  });

  it('what else stands in a clause of which one finding is struck out', () => {
    const [taught] = teach([
      { ...DISPUTE, now: null, isAsked: true },
      { evidence: DISPUTE.evidence, first: says('question'), now: says('question'), isAsked: false },
    ]);
    expect(taught?.answers).toEqual({ kind: ['question'] });
  });

  it('a finding that was missed', () => {
    const missed = { evidence: at('Kind regards'), first: null, now: says('acknowledgement'), isAsked: true };
    expect(short(teach([missed]))).toEqual([
      ['Kind rega', { kind: ['none'] }, { kind: ['acknowledgement'] }],
    ]);
  });

  it.each<[string, readonly Judged[], boolean]>([
    ['nobody asked', [{ ...DISPUTE, now: DISPUTE.first, isAsked: false }], false],
    ['a machine wrote the mail', [{ ...DISPUTE, now: null, isAsked: true }], true],
    [
      'the words stand nowhere in the mail',
      [{ ...DISPUTE, evidence: { in: 'forwarded', start: 3 }, now: says('question'), isAsked: true }],
      false,
    ],
    ['nothing was found', [], false],
  ])('nothing where %s', (_, judged, automatic) => {
    const taught = teach(judged, automatic).filter(({ text }) => text.startsWith('the price'));
    expect(taught).toEqual([]);
  });
});
