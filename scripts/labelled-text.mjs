import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_CODES } from '../src/languages/language.ts';
import { readExamples } from '../src/reading/learned/example.ts';
import { ROOT } from './install.mjs';

const FILES = ['sentences.txt', 'mails.txt'];

/** All labelled text, file by file and in this order, so that training it again gives the same model. */
export function labelledText() {
  return LANGUAGE_CODES.flatMap((language) =>
    FILES.map((file) => {
      const path = join(ROOT, 'src', 'languages', language, 'examples', file);
      return { language, path, ...readExamples(readFileSync(path, 'utf8'), language) };
    }),
  );
}
