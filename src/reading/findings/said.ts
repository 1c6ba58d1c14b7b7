import type { Clause } from './clauses.ts';
import type { Heard } from './heard.ts';

/** One thing said, with the clause of its words and the clauses or rows that only add references to it. */
export type Said = { readonly heard: Heard; readonly clause: Clause; readonly also: readonly Clause[] };
