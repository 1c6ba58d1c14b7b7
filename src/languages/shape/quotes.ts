/**
 * How mail programs and writers of one language frame a mail: the header lines above an earlier mail, the
 * sentence that introduces a quote, greetings, closings. Words are plain text, lower case, without the colon;
 * they are compared without
 * regard to case, apostrophes straight. All languages are tried on every mail.
 */
export type Quotes = {
  /** Labels of the header lines that Outlook and others put above an earlier mail: `Von`, `Gesendet`. */
  readonly headerFields: Readonly<Record<HeaderField, readonly string[]>>;
  /** The line above a quote: "Am 3. März 2026 um 10:12 schrieb Max <max@…>:". */
  readonly attribution: {
    /** First words of such a line. */
    readonly openers: readonly string[];
    /** The verb that says somebody wrote it; whole words. */
    readonly verbs: readonly string[];
    /** The part of a split verb that stands before the name: "heeft Max … geschreven"; empty where there is none. */
    readonly auxiliaries: readonly string[];
  };
  /** What stands between dashes above a quoted mail: "original message". */
  readonly originalMarkers: readonly string[];
  /** What stands between dashes, or alone before a colon, above a mail passed on. */
  readonly forwardMarkers: readonly string[];
  /** Subject prefixes of a mail passed on: `wg`. */
  readonly forwardPrefixes: readonly string[];
  /** First words of a greeting line. */
  readonly greetings: readonly string[];
  /** The whole line that closes a mail, at most a name or a few words follow; the signature begins there. */
  readonly closings: readonly string[];
  /** First words of a closing sentence of any length: "Veuillez agréer …". */
  readonly closingFormulas: readonly string[];
  /** First words of the lines that phones and programs add: "Sent from my iPhone". */
  readonly deviceSignatures: readonly string[];
  /** Words that open, or plainly belong to, a confidentiality notice or a gateway's warning. */
  readonly disclaimers: readonly string[];
  /** All that somebody says who only passes a mail on. */
  readonly forYourInformation: readonly string[];
};

/** What a header line of an earlier mail tells; `other` is known and of no use (importance, attachments). */
export type HeaderField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';
