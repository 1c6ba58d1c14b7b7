import { answersOf } from '../answers.ts';
import type { LabelledMail } from '../example.ts';
import { HEAD_NAMES } from '../heads.ts';
import { taughtBy } from '../lessons.ts';
import type { Answers, Example } from './answered-sentence.ts';

/** Whole mails rehearsed of a language, spread over all: their sentences stand in the natural mix. */
const MOST_MAILS = 60;

/** Sentences of the labelled mails of one language, to be rehearsed while a company teaches. */
export function sharedExamplesOf(mails: readonly LabelledMail[]): readonly Example[] {
  const whole = mails.filter(({ subject }) => subject !== '');
  const every = Math.max(1, Math.floor(whole.length / MOST_MAILS));
  return whole
    .filter((_, at) => at % every === 0)
    .flatMap((mail) =>
      taughtBy(mail).sentences.map(({ sentence, features }) => ({
        features,
        answers: saidBy(sentence, mail),
      })),
    );
}

/** What is said; not how: no correction teaches the tone so far. */
function saidBy(sentence: LabelledMail['sentences'][number], mail: LabelledMail): Answers {
  const said = HEAD_NAMES.filter((name) => name !== 'tone' && name !== 'escalation').flatMap((name) => {
    const answers = answersOf(name, sentence, mail);
    return answers.length > 0 ? [[name, answers]] : [];
  });
  return Object.fromEntries(said) as Answers;
}
