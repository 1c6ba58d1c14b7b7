import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personNameOf } from '#cases/letters/person-name.ts';

const NAMES: readonly (readonly [string, string | null])[] = [
  ['Ana Prado', 'Ana Prado'],
  ['PRADO, Ana', 'Ana Prado'],
  ['Kraft, Jan', 'Jan Kraft'],
  ['jan van der berg', 'Jan van der Berg'],
  ['JAN VAN DER BERG', 'Jan van der Berg'],
  ['Jean-Pierre O’Neill', 'Jean-Pierre O’Neill'],
  ['jean-pierre dupont', 'Jean-Pierre Dupont'],
  ['Frau Dr. Eva Kühn', 'Eva Kühn'],
  ['Mr J. Smith', 'J. Smith'],
  ['"Ana Prado"', 'Ana Prado'],
  ['Ana Prado (Calzados Prado SL)', 'Ana Prado'],
  ['Ana Prado | Calzados', 'Ana Prado'],
  ['Ana Prado - Calzados', 'Ana Prado'],
  ['María José García de la Cruz', 'María José García de la Cruz'],
  ['Ana', null],
  ['', null],
  ['ana@calzados.example', null],
  ['Accounts Payable', null],
  ['Service comptabilité', null],
  ['Kreditorenbuchhaltung Kraft', null],
  ['Ufficio Amministrazione', null],
  ['Administración Calzados', null],
  ['Contabilidade Norte', null],
  ['Crediteuren Administratie', null],
  ['Kraft Anlagen GmbH', null],
  ['Calzados Prado, S.L.', null],
  ['Team 4', null],
  ['n.lindqvist', null],
  ['a, b, c', null],
  ['one two three four five six seven', null],
];

describe('the name of a person', () => {
  it.each(NAMES)('%s → %s', (written, name) => {
    expect(personNameOf(written)).toBe(name);
  });
  it('stays when it is written again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...NAMES.map(([written]) => written)), fc.string()), (written) => {
        const name = personNameOf(written);
        if (name !== null) expect(personNameOf(name)).toBe(name);
      }),
    );
  });
});
