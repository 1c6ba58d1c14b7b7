import { describe, expect, it } from 'vitest';
import { matterWordsOf } from '#cases/grouping/matter-words.ts';
import { stemOf } from '#cases/grouping/stems.ts';

describe('matter words', () => {
  it.each([
    ['The gloves for Lowestoft were torn', ['gloves', 'lowestoft', 'torn']],
    ['Les bouchons livrés à Périgueux', ['bouchons', 'perigueux']],
    ['Die Kartoffelsäcke aus Uelzen', ['kartoffelsacke', 'uelzen']],
    ['Las garrafas de Zamora', ['garrafas', 'zamora']],
    ['I tubetti per Bergamo', ['tubetti', 'bergamo']],
    ['De emmers in Zwolle', ['emmers', 'zwolle']],
    ['Os tambores para Setúbal', ['tambores', 'setubal']],
  ])('%s', (text, words) => {
    expect(matterWordsOf([text], [])).toEqual(expect.arrayContaining(words));
  });

  it('leave out the words of the trade, in every language', () => {
    const texts = [
      'invoice payment reminder',
      'facture paiement relance',
      'Rechnung Zahlung Mahnung',
      'factura pago',
      'fattura pagamento',
      'factuur betaling',
      'fatura pagamento',
    ];
    expect(matterWordsOf(texts, [])).toEqual([]);
  });

  it('leave out customer and people, in any case', () => {
    expect(matterWordsOf(['Velmora: the GLOVES, says Ana'], ['Velmora Ltd', 'Ana Prado'])).not.toContain(
      'velmora',
    );
  });

  it('keep short names in capitals and drop short words', () => {
    expect(matterWordsOf(['XQW ist da'], [])).toEqual(['xqw']);
  });

  it('read 1 MB at once', () => {
    const before = performance.now();
    matterWordsOf(['a'.repeat(1_000_000), 'ab '.repeat(333_000), '-'.repeat(1_000_000)], []);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('two words have one stem', () => {
  it.each([
    ['plaque', 'plaques'],
    ['Platte', 'Platten'],
    ['lastra', 'lastre'],
    ['emmer', 'emmers'],
    ['tambor', 'tambores'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
  it.each([
    ['gloves', 'globes'],
    ['lids', 'line'],
  ])('not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
