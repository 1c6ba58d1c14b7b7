/** Who can resolve what: departments, because names change. */
export const RESOLVER_ROLES = [
  'sales',
  'logistics',
  'quality',
  'billing',
  'tax',
  'collections',
  'legal',
] as const;
export type ResolverRole = (typeof RESOLVER_ROLES)[number];
