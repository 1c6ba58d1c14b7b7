import { foldText } from '#languages/phrasing.ts';
import type { LabelledMail } from '#reading/learned/example.ts';
import type { Features } from '#reading/learned/feature-sums.ts';
import { featuresOf } from '#reading/learned/features.ts';
import { HEADS } from '#reading/learned/heads.ts';
import { taughtBy } from '#reading/learned/lessons.ts';
import { softmax, sumsOf, train } from '#reading/learned/train.ts';
import { rowsOf, vocabularyOf } from '#reading/learned/vocabulary.ts';
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

/** Our learner with all that it looks at: facts, phrase rows, the sentence before. Its subject comes as a sentence. */
export const WITH_FACTS: Peer = {
  name: 'our linear model, with facts',
  train: async (mails) => {
    const chancesOf = learn(mails, (mail) =>
      taughtBy(mail).map(({ sentence, features }) => ({ features, answers: answersOf(sentence) })),
    );
    return async (mail) => taughtBy(subjectFirst(mail)).map(({ features }) => chancesOf(features));
  },
};

type Sentence = LabelledMail['sentences'][number];

/** What a labelled sentence says. */
export function answersOf({ labels }: Sentence): readonly Answer[] {
  return labels.length > 0 ? labels.map(({ kind }) => kind) : ['none'];
}

function wordsOf(text: string, language: LabelledMail['language']): Features {
  return featuresOf({ language, words: wordsIn(foldText(text)), before: [], marks: [], cues: [] });
}

function subjectFirst(mail: LabelledMail): LabelledMail {
  const subject: Sentence = { text: mail.subject, labels: [], tone: 'neutral', isEscalation: false };
  return { ...mail, sentences: [subject, ...mail.sentences] };
}

/** Trains the kind head alone and tells the chances of features. */
export function learn(
  mails: LabelledMails,
  learnedIn: (mail: LabelledMail) => readonly Learned[],
): (features: Features) => Chances {
  const learned = mails.flatMap(learnedIn);
  // Twice: the vocabulary counts each sentence as what it says and as how it sounds.
  const vocabulary = vocabularyOf(learned.flatMap(({ features }) => [features, features]));
  const lessons = learned.map(({ features, answers }) => ({
    features: rowsOf(features, vocabulary),
    target: ANSWERS.map((answer) => answers.filter((one) => one === answer).length / answers.length),
  }));
  const weights = train(lessons, vocabulary.buckets.length, ANSWERS.length);
  return (features) => {
    const chances = softmax(sumsOf(rowsOf(features, vocabulary), weights), 1);
    return new Map(ANSWERS.map((answer, at) => [answer, chances[at] ?? 0]));
  };
}
