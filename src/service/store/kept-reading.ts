import type { Reading } from '#reading/reading.ts';

/**
 * What is kept of a reading: what pages show. Its texts, references and parts are told from the mail at any time, and
 * would be written five times over. Of the sentences, those that hold findings.
 */
export type KeptReading = Pick<
  Reading,
  'language' | 'languageConfidence' | 'sentences' | 'primary' | 'tone' | 'escalation'
>;
