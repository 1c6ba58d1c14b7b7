import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '#languages/language.ts';
import type { Example } from '#reading/learned/company/answered-sentence.ts';
import type { SharedExamples } from '#reading/learned/company/fold-lessons.ts';
import { sharedExamplesOf } from '#reading/learned/company/shared-examples.ts';
import { readExamples } from '#reading/learned/example.ts';

const LANGUAGES = join(import.meta.dirname, '..', '..', 'languages');

/** The labelled mails that the shared reader was trained on, to be rehearsed; each language is read when first asked for. */
export function sharedText(): SharedExamples {
  const known = new Map<LanguageCode, readonly Example[]>();
  return (language) => {
    const examples = known.get(language) ?? examplesIn(language);
    known.set(language, examples);
    return examples;
  };
}

function examplesIn(language: LanguageCode): readonly Example[] {
  const text = readFileSync(join(LANGUAGES, language, 'examples', 'mails.txt'), 'utf8');
  return sharedExamplesOf(readExamples(text, language).mails);
}
