import type { ToneLabel } from '#base/finding.ts';
import type { ToneHeard } from './corrections/tone-as-corrected.ts';

/** How content a customer seems to be, the least content first. */
export const SATISFACTIONS = ['unhappy', 'strained', 'even', 'pleased'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** Unhappy mails in a row, or mails without an answer, from which on someone calls. */
export const PRESSING_CONTACTS = 3;

/** What the satisfaction is told from: how the customer's mails sounded, oldest first, and how many wait for an answer. */
export type Heard = { readonly tones: readonly ToneHeard[]; readonly unanswered: number };

/** Mails whose scores are averaged: of older ones nobody thinks any more. */
const LAST = 6;
/** Scores from −1 to 1; a plain business mail is about 0. */
const COOL = -0.2;
const WARM = 0.3;
/** The second mail without an answer is a question asked twice. */
const ASKED_AGAIN = 2;

type Row = { readonly is: Satisfaction; readonly when: (heard: Heard) => boolean; readonly because: string };

/** The first row that fits decides. */
const ROWS: readonly Row[] = [
  { is: 'unhappy', when: isAngry, because: 'the last mail was hostile' },
  { is: 'unhappy', when: isUnhappyThrice, because: 'three mails in a row were unhappy' },
  {
    is: 'strained',
    when: ({ tones }) => isUnhappyTone(tones.at(-1)?.label),
    because: 'the last mail was unhappy',
  },
  { is: 'strained', when: ({ unanswered }) => unanswered >= ASKED_AGAIN, because: 'they had to write again' },
  { is: 'strained', when: ({ tones }) => averageOf(tones) < COOL, because: 'the last mails were cool' },
  { is: 'pleased', when: ({ tones }) => averageOf(tones) >= WARM, because: 'the last mails were warm' },
  { is: 'even', when: () => true, because: 'nothing stands out' },
];

/** How content a customer seems to be; null where nobody heard them yet. */
export function satisfactionOf(heard: Heard): Satisfaction | null {
  if (heard.tones.length === 0) return null;
  return ROWS.find(({ when }) => when(heard))?.is ?? null;
}

/** Whether the customer's last mails all were unhappy, so many that someone calls. */
export function isUnhappyThrice({ tones }: Pick<Heard, 'tones'>): boolean {
  const last = tones.slice(-PRESSING_CONTACTS);
  return last.length === PRESSING_CONTACTS && last.every(({ label }) => isUnhappyTone(label));
}

export function isUnhappyTone(label: ToneLabel | undefined): boolean {
  return label === 'hostile' || label === 'frustrated';
}

function isAngry({ tones }: Heard): boolean {
  return tones.at(-1)?.label === 'hostile';
}

function averageOf(tones: readonly ToneHeard[]): number {
  const last = tones.slice(-LAST);
  return last.reduce((sum, { score }) => sum + score, 0) / last.length;
}
