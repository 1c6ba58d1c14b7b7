/** What a word before a number says it is; `foreign`: a number, but none of ours (phone, bank, register, clause, their own voucher). */
export type LabelKind =
  | 'invoice'
  | 'credit_note'
  | 'order'
  | 'delivery'
  | 'account'
  | 'vat'
  | 'number'
  | 'foreign';

/** What a pointing row points at; `month`, `day` and `amount` are filled from the words that `{…}` stands for. */
export type PointingTarget =
  | 'this'
  | 'these'
  | 'others'
  | 'all_open'
  | 'all_overdue'
  | 'month'
  | 'issued_on'
  | 'due_on'
  | 'amount'
  | 'largest'
  | 'smallest'
  | 'oldest'
  | 'newest'
  | 'first'
  | 'second'
  | 'third';

/**
 * Words that point at items without naming a number, as a pattern: `|`, `(…)` and `?` as in regular expressions, a
 * space for the space between words, and names in braces for lists: `{one}` one item ("invoice"), `{many}` several,
 * `{credit}` a credit note, `{month}`, `{count}` a small number, `{few}` one in words (beside a month, digits are a day), `{day}` and `{amount}` one that was read there, `{end}`
 * (last only) the end of the phrase: punctuation, the end of the line, or a word of `after`.
 */
export type PointingRow = {
  readonly at: PointingTarget;
  readonly words: string;
  /** Of two that fit, the surer one is taken. */
  readonly confidence: number;
};

/** The words of a language around document numbers. In their usual spelling; case and accents do not count. */
export type ReferenceWords = {
  readonly labels: Readonly<Record<LabelKind, readonly string[]>>;
  /** Letters that open a number and tell its kind: `PO-47096`. */
  readonly prefixes: Readonly<Partial<Record<LabelKind, readonly string[]>>>;
  /** Words between a label and its number: `number`, `no`. */
  readonly numberWords: readonly string[];
  /** Small words that may stand between a label and its number: `with the`. */
  readonly fillers: readonly string[];
  /** Words between numbers of one list: `and`. */
  readonly links: readonly string[];
  /** Words between the two ends of a range: `to`. */
  readonly rangeWords: readonly string[];
  /** Words before digits that are only the end of a number: `ending in`. */
  readonly tailWords: readonly string[];
  /** Articles and the like before a bare number that is meant as an invoice: `the 4512`. */
  readonly articles: readonly string[];
  /** Those of one thing, before which no number counts: `la 4512`, never `la 4512 unidades`. */
  readonly oneArticles: readonly string[];
  /** Words before a number that is left out of what is said: `all but 4512`. */
  readonly excepting: readonly string[];
  /** Words that may follow a number that is no quantity: `is`, `and`, `from`. */
  readonly after: readonly string[];
  /** Street words: numbers beside them are house numbers. Also the end of a longer word (`straße`). */
  readonly streets: readonly string[];
  readonly one: readonly string[];
  readonly many: readonly string[];
  readonly credit: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly pointing: readonly PointingRow[];
};
