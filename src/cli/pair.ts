import type { ReadingLine } from './reading-line.ts';
import type { TruthLine } from './truth.ts';

/** A mail as labelled and as read. */
export type Pair = { readonly truth: TruthLine; readonly line: ReadingLine };

/** How often a thing was said rightly, wrongly, or missed. */
export type Count = { readonly right: number; readonly wrong: number; readonly missed: number };
