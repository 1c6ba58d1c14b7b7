import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import { resolverAddress } from '#cases/policy/resolver-address.ts';

const US = ['nordwind.example'];
const RETURNS = 'returns@nordwind.example';
const LOADING = 'loading@nordwind.example';
const ADDRESSES: Readonly<Record<string, string>> = {
  returned: RETURNS,
  quantity: LOADING,
  tax: 'tax@elsewhere.example',
};
const policy = {
  ...DEFAULT_POLICY,
  resolvers: DEFAULT_POLICY.resolvers.map((rule) => ({
    ...rule,
    address: ADDRESSES[rule.reason ?? ''] ?? null,
  })),
};

const CASES = [
  ['by the rule for its reason', 'logistics', null, ['returned'], RETURNS],
  ['by another rule of the department', 'logistics', null, ['pricing'], LOADING],
  [
    'by the address that was typed',
    'logistics',
    'luc@nordwind.example',
    ['returned'],
    'luc@nordwind.example',
  ],
  ['by the rule, where a name was typed', 'logistics', 'Luc Meunier', ['returned'], RETURNS],
  ['nowhere, where no rule has an address', 'sales', null, ['pricing'], null],
  ['nowhere outside, typed or not', 'sales', 'buyer@customer.example', ['pricing'], null],
  ['nowhere outside, whatever the rules say', 'tax', null, ['tax'], null],
] as const;

describe('the one who settles a dispute is written to', () => {
  it.each(CASES)('%s', (_, resolver, person, reasons, email) => {
    expect(resolverAddress({ resolver, person }, reasons, { policy, us: US })).toBe(email);
  });
});
