import type { LabelledMail } from './example.ts';
import type { HeadName } from './heads.ts';
import { inputOf, type TaughtMail } from './lessons.ts';
import { type Lesson, targetOf } from './train.ts';

/** What the sentences of a mail teach a head; those that teach it nothing are left out. */
export function lessonsOf(name: HeadName, { mail, sentences }: TaughtMail): readonly Lesson[] {
  return sentences.flatMap((one) => {
    const answers = answersOf(name, one.sentence, mail);
    return answers.length === 0 ? [] : [{ features: inputOf(name, one), target: targetOf(name, answers) }];
  });
}

/** What a labelled sentence teaches a head; empty where it teaches nothing. */
export function answersOf(name: HeadName, sentence: Sentence, mail: LabelledMail): readonly string[] {
  return ANSWERS[name](sentence, mail).filter((answer) => answer !== null);
}

type Sentence = LabelledMail['sentences'][number];
type Answers = (sentence: Sentence, mail: LabelledMail) => readonly (string | null)[];

/** What each sentence teaches each head; a sentence of an angry mail that is not marked teaches no tone. */
const ANSWERS: Readonly<Record<HeadName, Answers>> = {
  kind: ({ labels }) => (labels.length > 0 ? labels.map(({ kind }) => kind) : ['none']),
  reason: ({ labels }) => labels.map(({ kind, detail }) => (kind === 'dispute' ? detail : null)),
  document: ({ labels }) => labels.map(({ kind, detail }) => (kind === 'document_request' ? detail : null)),
  outcome: ({ labels }) => labels.map(({ kind, detail }) => (kind === 'resolution' ? detail : null)),
  tone: ({ tone }, mail) => (tone === 'neutral' && mail.tone !== 'neutral' ? [] : [tone]),
  escalation: ({ isEscalation }, mail) => (isEscalation ? ['yes'] : mail.isEscalation ? [] : ['no']),
};
