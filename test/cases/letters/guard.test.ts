import { describe, expect, it } from 'vitest';
import { chooseLetters } from '#cases/letters/choose-letter.ts';
import type { LetterScene } from '#cases/letters/letter.ts';
import { writeLetter } from '#cases/letters/write-letter.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { saysOf, verdictOn } from '../outgoing/drafts.ts';
import { aFinding, day, euros, eventOf } from '../samples.ts';
import { openItem } from './full-facts.ts';
import { did, says, sceneOf } from './scene.ts';

const ITEM = 'F26-10412';
const items = [openItem(ITEM, 110_464)];
const disputed = (more = {}) => [says([aFinding('dispute', [ITEM], more)])];
const promised = (more = {}) => [says([aFinding('promise', [ITEM], { on: day('2026-03-20'), ...more })])];
const paid = [says([aFinding('paid', [ITEM], { on: day('2026-03-06') })])];
const ended = (outcome: 'refused' | 'corrected' | 'redelivered' | 'credited') =>
  sceneOf(disputed(), {
    items,
    events: [did({ kind: 'outcome-recorded', outcome, items: [ITEM], note: '' })],
  });
const credit = eventOf({
  kind: 'credit-posted',
  creditNumber: 'G26-00113',
  itemNumber: ITEM,
  amount: euros(2_209),
  issuedOn: day('2026-03-10'),
  isWhole: false,
  because: 'disputed_amount',
});

const SCENES: readonly (readonly [string, LetterScene])[] = [
  ['a dispute', sceneOf(disputed(), { items })],
  ['a dispute over a part', sceneOf(disputed({ amount: euros(30_000) }), { items })],
  ['a promise', sceneOf(promised(), { items })],
  ['a promise of a part', sceneOf(promised({ amount: euros(40_000) }), { items })],
  ['a promise without a day', sceneOf(promised({ on: null }), { items })],
  ['a plan', sceneOf([says([aFinding('plan_request', [ITEM], { instalments: 3 })])], { items })],
  ['a payment claimed', sceneOf(paid, { items })],
  [
    'a payment not found',
    sceneOf(paid, { items, events: [did({ kind: 'payment-looked-up', items: [ITEM], isFound: false })] }),
  ],
  ['a refusal', ended('refused')],
  ['a correction', ended('corrected')],
  ['a delivery again', ended('redelivered')],
  ['a credit to come', ended('credited')],
  ['a credit note', sceneOf(disputed(), { items, events: [credit] })],
];

const sent = (scene: LetterScene, text: string) =>
  saysOf(verdictOn({ text, cases: [scene.collectionCase], thread: [scene.collectionCase.id] }));

describe('the guard on our own letters', () => {
  it.each(SCENES)('has nothing to say on %s', (_, scene) => {
    const letters = chooseLetters(scene);
    expect(letters.length).toBeGreaterThan(0);
    for (const choice of letters) {
      for (const language of LANGUAGE_CODES) {
        const written = writeLetter(choice, { ...scene, language });
        if (written.is === 'refused') throw new Error(`${written.code}: ${written.template}`);
        expect(sent(scene, written.letter.text), `${language}.${choice.kind}.${choice.variant}`).toEqual([]);
      }
    }
  });

  it('warns of a mail that chases the same items', () => {
    const text = `Dear Ana Prado,\n\nPlease pay invoice ${ITEM} by Friday.`;
    expect(sent(sceneOf(disputed(), { items }), text)).toEqual([`disputed ${ITEM}`]);
    expect(sent(sceneOf(paid, { items }), text)).toEqual([`claimed_paid ${ITEM}`]);
  });
});
