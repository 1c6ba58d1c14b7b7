// npm run train: trains the reader from the labelled text of all languages and writes its weights.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_CODES } from '../src/languages/language.ts';
import { readExamples } from '../src/reading/learned/example.ts';
import { trainModel } from '../src/reading/learned/train-model.ts';
import { ROOT } from './install.mjs';

const FILES = ['sentences.txt', 'mails.txt'];

const mails = LANGUAGE_CODES.flatMap((language) => FILES.flatMap((file) => readFile(language, file)));
const started = performance.now();
const model = trainModel(mails);
writeFileSync(join(ROOT, 'src', 'reading', 'learned', 'weights.json'), `${JSON.stringify(model)}\n`);
const sentences = mails.reduce((sum, mail) => sum + mail.sentences.length, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Trained on ${sentences} sentences of ${mails.length} mails in ${seconds} s.`);

function readFile(language, file) {
  const path = join(ROOT, 'src', 'languages', language, 'examples', file);
  if (!existsSync(path)) return [];
  const { mails: found, bad } = readExamples(readFileSync(path, 'utf8'), language);
  for (const { line, message } of bad) console.error(`${path}:${line}: ${message}`);
  if (bad.length > 0) process.exitCode = 1;
  return found;
}
