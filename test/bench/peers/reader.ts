import type { FindingKind } from '#base/finding.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import type { LabelledMail } from '#reading/learned/example.ts';

/** What is learned: a finding kind, or that a sentence says nothing that is looked for. */
export type Answer = FindingKind | 'none';

/** A sentence as a reader of words alone learns it; one that says two things is learned twice. */
export type Lesson = { readonly language: LanguageCode; readonly text: string; readonly answer: Answer };

/** How likely each answer is; those left out are not. */
export type Chances = ReadonlyMap<string, number>;

/** Says how likely each answer is, sentence by sentence. Of the mail, labels are never looked at. */
export type Reader = (mail: LabelledMail) => Promise<readonly Chances[]>;

/** Something that learns from labelled mails. */
export type Peer = {
  readonly name: string;
  readonly train: (mails: readonly LabelledMail[]) => Promise<Reader>;
};

export type LabelledMails = readonly LabelledMail[];

/** The lessons of mails for readers of words alone: each labelled sentence with what it says. */
export function lessonsOf(mails: LabelledMails): readonly Lesson[] {
  return mails.flatMap(({ language, sentences }) =>
    sentences.flatMap(({ text, labels }) => {
      const answers: readonly Answer[] = labels.length > 0 ? labels.map(({ kind }) => kind) : ['none'];
      return answers.map((answer) => ({ language, text, answer }));
    }),
  );
}

/** The sentences to read, the subject among them. */
export function textsOf({ subject, sentences }: LabelledMail): readonly string[] {
  return [subject, ...sentences.map(({ text }) => text)].filter((text) => text.trim() !== '');
}

/** A reader for each language, from what trains one for one of them. */
export async function byLanguage<One>(
  lessons: readonly Lesson[],
  trainOne: (language: LanguageCode, own: readonly Lesson[]) => One | Promise<One>,
): Promise<ReadonlyMap<LanguageCode, One>> {
  const trained = new Map<LanguageCode, One>();
  for (const language of LANGUAGE_CODES) {
    const own = lessons.filter((lesson) => lesson.language === language);
    trained.set(language, await trainOne(language, own));
  }
  return trained;
}
