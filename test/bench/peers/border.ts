import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import type { Count } from '#cli/pair.ts';
import { countAll } from '../counting.ts';
import type { Chances, LabelledMails, Peer, Reader } from './reader.ts';

/** From this chance on a kind is heard; tried in these steps for every reader alike, the last for those too sure. */
const BORDERS = [...Array.from({ length: 19 }, (_, at) => (at + 1) / 20), 0.98, 0.99, 0.999, 0.9999, 0.99999];
/** Every fourth whole mail is held back to find the border. */
const PART = 4;

/** A mail has the kinds of its sentences: those that one of them says with a chance over the border. */
export function kindsFrom(chances: readonly Chances[], border: number): readonly FindingKind[] {
  return FINDING_KINDS.filter((kind) => chances.some((one) => (one.get(kind) ?? 0) >= border));
}

/** The border that does best on mails held back, so that each reader shows its best side. */
export async function borderOf({ train }: Peer, mails: LabelledMails): Promise<number> {
  const whole = mails.filter(({ subject }) => subject !== '');
  const held = whole.filter((_, at) => at % PART === 0);
  const isHeld = new Set(held);
  const reader = await train(mails.filter((mail) => !isHeld.has(mail)));
  const tried = await readAll(reader, held);
  const scores = BORDERS.map((border) => ({ border, score: scoreOf(tried, border) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).border;
}

type Tried = { readonly chances: readonly Chances[]; readonly should: readonly FindingKind[] };

async function readAll(reader: Reader, mails: LabelledMails): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  for (const mail of mails) {
    const should = mail.sentences.flatMap(({ labels }) => labels.map(({ kind }) => kind));
    tried.push({ chances: await reader(mail), should });
  }
  return tried;
}

function scoreOf(tried: readonly Tried[], border: number): number {
  const count: Count = countAll(
    tried.map(({ chances, should }) => ({ should, does: kindsFrom(chances, border) })),
  );
  return (2 * count.right) / (2 * count.right + count.wrong + count.missed || 1);
}
