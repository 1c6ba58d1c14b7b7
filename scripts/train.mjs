// npm run train: trains the reader from the labelled text of all languages and writes its weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainModel } from '../src/reading/learned/train-model.ts';
import { fail, ROOT } from './install.mjs';
import { labelledText } from './labelled-text.mjs';

const text = labelledText();
const bad = text.flatMap((file) => file.bad.map(({ line, message }) => `${file.path}:${line}: ${message}`));
if (bad.length > 0) fail(`${bad.join('\n')}\nNothing was trained. Put these lines right and run it again.`);

const mails = text.flatMap((file) => file.mails);
const started = performance.now();
const model = trainModel(mails);
writeFileSync(join(ROOT, 'src', 'reading', 'learned', 'weights.json'), `${JSON.stringify(model)}\n`);
const sentences = mails.reduce((sum, mail) => sum + mail.sentences.length, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Trained on ${sentences} sentences of ${mails.length} mails in ${seconds} s.`);
