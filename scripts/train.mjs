// npm run train: trains the reader from the labelled text of all languages and writes its weights. Two cores share it;
// the weights are the same as by `trainModel` alone, bit for bit.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { courseOf, modelFrom, trialsOf } from '../src/reading/learned/train-model.ts';
import { fail, ROOT } from './install.mjs';
import { labelledText } from './labelled-text.mjs';

const text = labelledText();
const bad = text.flatMap((file) => file.bad.map(({ line, message }) => `${file.path}:${line}: ${message}`));
if (bad.length > 0) fail(`${bad.join('\n')}\nNothing was trained. Put these lines right and run it again.`);

const mails = text.flatMap((file) => file.mails);
const started = performance.now();
const heads = once(new Worker(new URL('./train-heads.mjs', import.meta.url)), 'message');
const course = courseOf(mails);
const trials = trialsOf(course);
const [trained] = await heads;
const model = modelFrom(trials, trained);
writeFileSync(join(ROOT, 'src', 'reading', 'learned', 'weights.json'), `${JSON.stringify(model)}\n`);
const sentences = mails.reduce((sum, mail) => sum + mail.sentences.length, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Trained on ${sentences} sentences of ${mails.length} mails in ${seconds} s.`);
