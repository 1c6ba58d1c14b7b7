import { foldText } from '#languages/phrasing.ts';
import type { LabelledMail } from '#reading/learned/example.ts';
import type { Features } from '#reading/learned/feature-sums.ts';
import { featuresOf } from '#reading/learned/features.ts';
import { HEADS, LEARNING } from '#reading/learned/heads.ts';
import { taughtBy } from '#reading/learned/lessons.ts';
import { softmax, sumsOf, train } from '#reading/learned/train.ts';
import { frequentIn, oftenIn, rowsOf } from '#reading/learned/vocabulary.ts';
import { wordsIn } from '#reading/learned/words-in.ts';
import { type Answer, type Chances, type LabelledMails, type Peer, textsOf } from './reader.ts';

const ANSWERS = HEADS.kind;

type Learned = { readonly features: Features; readonly answers: readonly Answer[] };

/** Our learner with nothing but the words of each sentence: on the same terms as the peers. */
export const WORDS_ALONE: Peer = {
  name: 'our linear model, words alone',
  train: async (mails) => {
    const chancesOf = learn(mails, ({ language, sentences }) =>
      sentences.map((sentence) => ({
        features: wordsOf(sentence.text, language),
        answers: answersOf(sentence),
      })),
    );
    return async (mail) => textsOf(mail).map((text) => chancesOf(wordsOf(text, mail.language)));
  },
};

/** Our learner with all that it looks at: facts, phrase rows, the sentence before. */
export const WITH_FACTS: Peer = {
  name: 'our linear model, with facts',
  train: async (mails) => {
    const chancesOf = learn(mails, (mail) =>
      taughtBy(mail).sentences.map(({ sentence, features }) => ({ features, answers: answersOf(sentence) })),
    );
    return async (mail) => {
      const { subject, sentences } = taughtBy(mail);
      const seen = sentences.map(({ unmarked }) => unmarked);
      return (subject ? [subject, ...seen] : seen).map(chancesOf);
    };
  },
};

type Sentence = LabelledMail['sentences'][number];

/** What a labelled sentence says. */
export function answersOf({ labels }: Sentence): readonly Answer[] {
  return labels.length > 0 ? labels.map(({ kind }) => kind) : ['none'];
}

function wordsOf(text: string, language: LabelledMail['language']): Features {
  return featuresOf({
    language,
    words: wordsIn(foldText(text)),
    before: [],
    after: [],
    subject: [],
    marks: [],
    cues: [],
  });
}

/** Trains the kind head alone and tells the chances of features. */
export function learn(
  mails: LabelledMails,
  learnedIn: (mail: LabelledMail) => readonly Learned[],
): (features: Features) => Chances {
  const learned = mails.flatMap(learnedIn);
  const vocabulary = frequentIn(learned.map(({ features }) => features));
  const known = learned.map(({ features }) => rowsOf(features, vocabulary));
  const often = oftenIn(known, vocabulary.buckets.length, LEARNING.kind.least);
  const lessons = learned.map(({ answers }, at) => ({
    features: onlyOften(known[at], often),
    target: ANSWERS.map((answer) => answers.filter((one) => one === answer).length / answers.length),
  }));
  const weights = train(lessons, { rows: vocabulary.buckets.length, classes: ANSWERS.length }, LEARNING.kind);
  return (features) => {
    const chances = softmax(sumsOf(rowsOf(features, vocabulary), weights), 1);
    return new Map(ANSWERS.map((answer, at) => [answer, chances[at] ?? 0]));
  };
}

function onlyOften(known: Features | undefined, often: readonly boolean[]): Features {
  const { ids, values } = known ?? { ids: new Int32Array(), values: new Float32Array() };
  return {
    ids: ids.filter((id) => often[id]),
    values: values.filter((_, at) => often[ids[at] ?? 0]),
  };
}
