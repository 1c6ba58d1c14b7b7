import type { LanguageCode } from '#languages/language.ts';
import { saysAny } from '#languages/phrasing.ts';
import { rowsSaid } from '#languages/search/phrase-finder.ts';
import { wordsIn } from '../learned/words-in.ts';
import { spokenIn } from './spoken.ts';
import type { SpokenRow } from './spoken-rows.ts';

/** A stretch of folded text made ready to be heard: its words, and the rows of phrases that stand in it. */
export type Uttered = {
  readonly folded: string;
  readonly words: readonly string[];
  readonly rows: readonly SpokenRow[];
};

/** Makes a stretch of text ready. */
export type Utter = (folded: string) => Uttered;

/** Makes the stretches of one mail ready, each once for all who listen. */
export function utterIn(language: LanguageCode): Utter {
  const known = new Map<string, Uttered>();
  return (folded) => {
    const uttered = known.get(folded) ?? utteredIn(folded, language);
    known.set(folded, uttered);
    return uttered;
  };
}

/** What the rows of one sort tell, each once, in their order. */
export function cuesOf({ rows }: Uttered, tells: SpokenRow['tells']): readonly string[] {
  return [...new Set(rows.filter((row) => row.tells === tells).flatMap(({ cues }) => cues))];
}

function utteredIn(folded: string, language: LanguageCode): Uttered {
  const said = rowsSaid(spokenIn(language).rows, folded);
  const rows = said.filter(({ not }) => !(not && saysAny(folded, not)));
  return { folded, words: wordsIn(folded), rows };
}
