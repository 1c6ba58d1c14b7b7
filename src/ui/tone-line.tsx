import type { ToneLabel } from '#base/finding.ts';
import { shortDay } from './format.ts';
import { useWords } from './words.ts';

type ToneSeen = { readonly label: ToneLabel; readonly score: number; readonly sentOn: string };

/** Mails shown at most: what still fits beside the words at 320 px. */
const SHOWN = 12;
/** Height of the drawing, and of the smallest bar, in pixels. */
const HEIGHT = 14;
const LEAST = 3;
const STEP = 6;

/** How the last mails sounded, oldest first: a higher bar is a harsher mail. */
export function ToneLine({ tones }: { readonly tones: readonly ToneSeen[] }) {
  const words = useWords();
  const shown = tones.slice(-SHOWN);
  if (shown.length === 0) return null;
  const told = shown.map((tone) => `${shortDay(tone.sentOn, words)} ${words.labels.tones[tone.label]}`);
  return (
    <span class="tone">
      <span class="unseen">{words.labels.pane.toneLately} </span>
      <svg role="img" aria-label={told.join(', ')} width={shown.length * STEP} height={HEIGHT} class="spark">
        <title>{told.join('\n')}</title>
        {shown.map((tone, at) => (
          <rect
            key={`${tone.sentOn}${at}`}
            class={`tone-${tone.label}`}
            x={at * STEP}
            y={HEIGHT - barHeight(tone.score)}
            width={STEP - 2}
            height={barHeight(tone.score)}
          />
        ))}
      </svg>
    </span>
  );
}

/** Cordial (+1) is the smallest bar, hostile (−1) the highest. */
function barHeight(score: number): number {
  const harshness = (1 - Math.max(-1, Math.min(1, score))) / 2;
  return Math.round(LEAST + harshness * (HEIGHT - LEAST));
}
