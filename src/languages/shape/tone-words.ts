/** Words that show how someone feels. Written and found like `PhraseRow.words`. */
export type ToneRow = {
  /** −1 hostile … −0.5 frustrated … +1 cordial. */
  readonly score: number;
  readonly words: readonly string[];
  readonly unless?: readonly string[];
};

/** A threat, a demand for a manager, or the complaint that nobody answers. */
export type EscalationRow = {
  readonly words: readonly string[];
  readonly unless?: readonly string[];
  readonly because: string;
};

export type ToneWords = {
  readonly tones: readonly ToneRow[];
  readonly escalations: readonly EscalationRow[];
  /** `I emailed`, `we called`: two of them and a complaint of silence are a complaint of repetition. */
  readonly contacts: readonly string[];
  /** `no answer`, `not a word`. */
  readonly silences: readonly string[];
};
