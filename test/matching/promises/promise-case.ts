/** What a mail of Tuesday 10 March 2026 promises on the items of `promises.test.ts`: `day amount`, `-` where none is told. */
export type PromiseCase = {
  readonly text: string;
  readonly subject?: string;
  readonly says: readonly string[];
  readonly notYet?: string;
};
