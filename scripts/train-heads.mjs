// Beside scripts/train.mjs, on another core: trains the heads on all labelled mails and hands their weights over.
import { parentPort } from 'node:worker_threads';
import { courseOf, trainedOn } from '../src/reading/learned/train-model.ts';
import { labelledText } from './labelled-text.mjs';

parentPort.postMessage(trainedOn(courseOf(labelledText().flatMap((file) => file.mails))));
