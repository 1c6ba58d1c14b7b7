import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { requirePeer } from './install-peers.ts';
import { type Chances, lessonsOf, type Peer, textsOf } from './reader.ts';

type Nlp = {
  readonly settings: Record<string, unknown>;
  addLanguage(languages: readonly string[]): void;
  addDocument(language: string, text: string, answer: string): void;
  train(): Promise<void>;
  process(
    language: string,
    text: string,
  ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
};
type Container = {
  use(part: unknown): void;
  registerConfiguration(name: string, settings: object): void;
  get(name: string): Nlp;
};

/** Only what classifies: no sentiment, nothing written to disk. */
const SETTINGS = { autoSave: false, calculateSentiment: false };
/** Its own settings for learning, except that it does not print every round. */
const LEARNING = {
  keepStopwords: true,
  nonefeatureValue: 1,
  nonedeltaMultiplier: 1.2,
  spellCheck: false,
  spellCheckDistance: 1,
  filterZeros: true,
  log: false,
};

/** nlp.js: a small neural network over stems, one for each language. */
export function nlpJsPeer(): Peer {
  const { containerBootstrap } = requirePeer('@nlpjs/core') as { containerBootstrap(): Container };
  const { Nlp } = requirePeer('@nlpjs/nlp');
  const parts = LANGUAGE_CODES.map(partOf);
  return {
    name: 'nlp.js 4',
    train: async (mails) => {
      const container = containerBootstrap();
      container.registerConfiguration('nlu-??', LEARNING);
      for (const part of [Nlp, ...parts]) container.use(part);
      const nlp = container.get('nlp');
      Object.assign(nlp.settings, SETTINGS);
      nlp.addLanguage(LANGUAGE_CODES);
      for (const { language, text, answer } of lessonsOf(mails)) nlp.addDocument(language, text, answer);
      await nlp.train();
      return async (mail) => Promise.all(textsOf(mail).map((text) => chancesOf(nlp, mail.language, text)));
    },
  };
}

function partOf(language: LanguageCode): unknown {
  const name = `Lang${language.charAt(0).toUpperCase()}${language.slice(1)}`;
  return requirePeer(`@nlpjs/lang-${language}`)[name];
}

async function chancesOf(nlp: Nlp, language: LanguageCode, text: string): Promise<Chances> {
  const { classifications } = await nlp.process(language, text);
  return new Map(classifications.map(({ intent, score }) => [intent, score]));
}
