/** Trains on a part of the labelled text and reads the frozen mails with it: `train-part.ts 0.25 with`. Prints JSON. */
import { registerHooks } from 'node:module';
import type { LabelledMail } from '#reading/learned/example.ts';
import { trainModel } from '#reading/learned/train-model.ts';
import { labelledText } from '../../../scripts/labelled-text.mjs';
import { countAll, f1Of, percent, shareOf } from '../counting.ts';

const WEIGHTS = '/src/reading/learned/weights.json';

const [, , share = '1', loose = 'with'] = process.argv;
const mails = partOf(
  labelledText().flatMap((file) => file.mails),
  Number(share),
);
const start = performance.now();
const weights = JSON.stringify(trainModel(mails));
const seconds = (performance.now() - start) / 1000;
const opened = readWith(weights);
// Only now: the reader opens its weights when it is loaded.
const { frozenReads, isPrimaryRight, kindsOf } = await import('../accuracy/frozen-reads.ts');
if (!opened.isRead) throw new Error('bench/weights-not-read: the reader has other weights');
const reads = frozenReads();
console.log(
  JSON.stringify({
    mails: mails.filter(isWhole).length,
    sentences: mails.reduce((sum, mail) => sum + mail.sentences.length, 0),
    primary: percent(shareOf(reads, isPrimaryRight)),
    kinds: f1Of(countAll(reads.map(kindsOf))),
    tone: percent(shareOf(reads, ({ frozen, reading }) => frozen.tone === reading.tone.label)),
    seconds: seconds.toFixed(0),
  }),
);

/** Evenly drawn from each file, so that every language and voice has its share; loose sentences all or none. */
function partOf(all: readonly LabelledMail[], part: number): readonly LabelledMail[] {
  const whole = all.filter(isWhole);
  const drawn = new Set(whole.filter((_, at) => Math.floor((at + 1) * part) > Math.floor(at * part)));
  return all.filter((mail) => (isWhole(mail) ? drawn.has(mail) : loose === 'with'));
}

function isWhole({ subject }: LabelledMail): boolean {
  return subject !== '';
}

/** From now on whoever opens the weights gets these. */
function readWith(source: string): { isRead: boolean } {
  const read = { isRead: false };
  registerHooks({
    load: (url, context, next) => {
      if (!url.endsWith(WEIGHTS)) return next(url, context);
      read.isRead = true;
      return { format: 'json', source, shortCircuit: true };
    },
  });
  return read;
}
