import { pathToFileURL } from 'node:url';
import { requirePeer } from './install-peers.ts';
import { type Chances, lessonsOf, type Peer, textsOf } from './reader.ts';

type Pairs = { size(): number; get(at: number): readonly [number, string]; delete(): void };
type Model = { predict(text: string, most: number, from: number): Pairs };
type FastText = { trainSupervised(url: string, settings: object, progress: () => void): Promise<Model> };
type Module = {
  getFastTextClass(options: object): Promise<new () => FastText>;
  readonly getFastTextModule: unknown;
};

const LABEL = '__label__';
const ALL = 15;
/** Words, pairs of words and runs of letters, as our reader has them; the rest as its authors advise for short texts. */
const SETTINGS = {
  lr: 0.5,
  epoch: 25,
  wordNgrams: 2,
  minn: 2,
  maxn: 5,
  dim: 50,
  bucket: 200_000,
  loss: 'softmax',
  minCount: 1,
  verbose: 0,
};

/** fastText, compiled to WebAssembly: one model for all languages, as it finds its own way among them. */
export async function fastTextPeer(): Promise<Peer> {
  const file = requirePeer.resolve('fasttext.wasm.js').replace(/node\.cjs$/, 'node.mjs');
  const { getFastTextClass, getFastTextModule } = (await import(pathToFileURL(file).href)) as Module;
  return {
    name: 'fastText (WASM)',
    train: async (mails) => {
      const FastText = await getFastTextClass({ getFastTextModule });
      const lines = lessonsOf(mails).map(({ text, answer }) => `${LABEL}${answer} ${plain(text)}`);
      const url = `data:text/plain;base64,${Buffer.from(lines.join('\n')).toString('base64')}`;
      const model = await new FastText().trainSupervised(url, SETTINGS, () => {});
      return async (mail) => textsOf(mail).map((text) => chancesOf(model, text));
    },
  };
}

/** It cuts words at spaces alone. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/([.,;:!?()"«»“”])/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

function chancesOf(model: Model, text: string): Chances {
  const said = model.predict(`${plain(text)}\n`, ALL, 0);
  const chances = new Map<string, number>();
  for (let at = 0; at < said.size(); at++) {
    const [chance, label] = said.get(at);
    chances.set(label.slice(LABEL.length), chance);
  }
  said.delete();
  return chances;
}
