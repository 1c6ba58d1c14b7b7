import type { LanguageCode } from '#languages/language.ts';
import { requirePeer } from './install-peers.ts';
import { byLanguage, type Chances, lessonsOf, type Peer, textsOf } from './reader.ts';

type Stemmer = object;
type Bayes = {
  setOptions(options: { readonly keepStops: boolean }): void;
  addDocument(text: string, answer: string): void;
  train(): void;
  getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
};
type Natural = Readonly<Record<string, Stemmer>> & {
  readonly BayesClassifier: new (stemmer: Stemmer, smoothing: number) => Bayes;
};

const STEMMERS: Readonly<Record<LanguageCode, string>> = {
  en: 'PorterStemmer',
  fr: 'PorterStemmerFr',
  de: 'PorterStemmerDe',
  es: 'PorterStemmerEs',
  it: 'PorterStemmerIt',
  nl: 'PorterStemmerNl',
  pt: 'PorterStemmerPt',
};

/** As it comes (1, without small words) it hears rare kinds everywhere: kinds F1 of mails held back 40, so 64. */
const SMOOTHING = 0.1;

/** natural's naive Bayes over stems, one for each language. */
export function naturalPeer(): Peer {
  // It loads dotenv, which advertises itself.
  process.env.DOTENV_CONFIG_QUIET = 'true';
  const natural = requirePeer('natural') as Natural;
  return {
    name: 'natural 8 (Bayes)',
    train: async (mails) => {
      const trained = await byLanguage(lessonsOf(mails), (language, own) => {
        const bayes = new natural.BayesClassifier(natural[STEMMERS[language]] ?? {}, SMOOTHING);
        bayes.setOptions({ keepStops: true });
        for (const { text, answer } of own) bayes.addDocument(text, answer);
        bayes.train();
        return bayes;
      });
      return async (mail) => textsOf(mail).map((text) => chancesOf(trained.get(mail.language), text));
    },
  };
}

/** Its values are shares of a whole that it does not tell. */
function chancesOf(bayes: Bayes | undefined, text: string): Chances {
  const said = bayes?.getClassifications(text) ?? [];
  const whole = said.reduce((sum, { value }) => sum + value, 0);
  return new Map(said.map(({ label, value }) => [label, whole === 0 ? 0 : value / whole]));
}
