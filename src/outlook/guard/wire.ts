/**
 * What the guard sends and gets: `DraftBody` and what it needs of `VerdictView`. Written out here, because this one file of
 * the house is checked against the language of 2009 and imports nothing; test/outlook/guard compares them.
 */
export type Draft = {
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
  readonly language: string;
};

export type Verdict = {
  readonly is: 'allow' | 'warn';
  readonly message: string;
  readonly openCase: string;
  readonly caseId: string | null;
};
