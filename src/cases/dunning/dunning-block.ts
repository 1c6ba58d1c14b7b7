import type { CalendarDate } from '#base/calendar-date.ts';
import type { CaseEventOf } from '../case-event.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { wasHeardBefore } from '../moments.ts';

/** Why nobody reminds an account, the gravest first; `by_hand` where a person said so. */
export const BLOCK_KINDS = ['insolvency', 'legal', 'by_hand'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Nobody reminds the account of anything. */
export type DunningBlock = {
  readonly kind: BlockKind;
  readonly since: CalendarDate;
  /** The last day; null until someone lifts it. */
  readonly until: CalendarDate | null;
  /** Who said so: the sender of the mail, or the one who stopped it. */
  readonly who: string;
  readonly caseId: string;
};

type Turn = CaseEventOf<'dunning-blocked' | 'dunning-lifted'>;

/**
 * The block that a case puts on its account, whether or not its last day has come: a mail that tells of insolvency or law
 * stops reminding at once, a person stops, limits or lifts it. What is said after a lifting stops it anew. A closed case
 * blocks nothing.
 */
export function dunningBlockIn(collectionCase: CollectionCase): DunningBlock | null {
  const { id: caseId, stages, steps } = collectionCase;
  if (stages.at(-1)?.stage === 'closed') return null;
  const heard = heardIn(collectionCase);
  const turn = steps.findLast(isTurn);
  if (!turn || (heard && !wasHeardBefore(heard.mail, turn))) return heard && blockOf(heard, caseId);
  if (turn.kind === 'dunning-lifted') return null;
  const byHand = { kind: 'by_hand', since: turn.on, until: turn.until, who: turn.by, caseId } as const;
  return heard ? { ...blockOf(heard, caseId), until: turn.until } : byHand;
}

/** Whether a block still holds on a day. */
export function isBlocking(block: DunningBlock, today: CalendarDate): boolean {
  return block.until === null || block.until >= today;
}

/** The block that counts for an account: of those of its cases that hold, the gravest, then the latest. */
export function dunningBlockOf(cases: readonly CollectionCase[], today: CalendarDate): DunningBlock | null {
  const holding = cases.flatMap((one) => dunningBlockIn(one) ?? []).filter((one) => isBlocking(one, today));
  const [gravest] = holding.toSorted(
    (a, b) => BLOCK_KINDS.indexOf(a.kind) - BLOCK_KINDS.indexOf(b.kind) || (a.since < b.since ? 1 : -1),
  );
  return gravest ?? null;
}

type HeardStop = { readonly kind: 'insolvency' | 'legal'; readonly mail: MailInCase };

/** The last mail that tells what the case stands in; our own letters tell nothing of the customer. */
function heardIn({ state, mails }: CollectionCase): HeardStop | null {
  if (state !== 'insolvency' && state !== 'legal') return null;
  const mail = mails.findLast(
    ({ direction, findings }) => direction !== 'outbound' && findings.some(({ kind }) => kind === state),
  );
  return mail ? { kind: state, mail } : null;
}

function blockOf({ kind, mail: { from, sentOn } }: HeardStop, caseId: string): DunningBlock {
  return { kind, since: sentOn, until: null, who: from?.name || from?.email || '', caseId };
}

function isTurn(step: CollectionCase['steps'][number]): step is Turn & CollectionCase['steps'][number] {
  return step.kind === 'dunning-blocked' || step.kind === 'dunning-lifted';
}
