import type { Clause } from './clauses.ts';
import type { Weighed } from './weigh-heard.ts';

/** A clause with what was heard in it. */
export type HeardClause = { readonly clause: Clause; readonly heard: readonly Weighed[] };

/** One thing said, with the clause of its words and the clauses or rows that only add references to it. */
export type Said = { readonly heard: Weighed; readonly clause: Clause; readonly also: readonly Clause[] };
