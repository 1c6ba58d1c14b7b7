/** A small shared model for tests: trained in a second, and not on the mails that the tests read. */
import { sharedExamplesOf } from '#reading/learned/company/shared-examples.ts';
import { openModel } from '#reading/learned/model.ts';
import { trainModel } from '#reading/learned/train-model.ts';
import { labelledText } from '../../../../scripts/labelled-text.mjs';

const ENGLISH = labelledText()
  .filter(({ language }) => language === 'en')
  .flatMap(({ mails }) => mails);

/** English mails and sentences that the model was trained on, and others that it never saw. */
export const SEEN = ENGLISH.filter((_, at) => at % 4 === 0);
export const UNSEEN = ENGLISH.filter(({ subject }, at) => at % 4 !== 0 && subject !== '');

export const SMALL_MODEL = openModel(trainModel(SEEN));

const EXAMPLES = sharedExamplesOf(SEEN);
export const sharedEnglish = () => EXAMPLES;
