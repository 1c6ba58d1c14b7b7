import type { CollectionCase } from '../collection-case.ts';
import { BLOCK_KINDS, type DunningBlock, dunningBlockIn, isBlocking } from '../dunning/dunning-block.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { wasHeardBefore } from '../moments.ts';
import type { Chase } from './chased-items.ts';
import type { KnownOfCustomer } from './draft.ts';
import { isSure, writerOf } from './said.ts';
import type { Heard, ReasonOf } from './verdict.ts';

type Stop = ReasonOf<'insolvency' | 'legal' | 'blocked'>;

/** What stops all reminders to an account, as long as it holds and the case that says so is not closed. The gravest one is told. */
export function accountStop(chase: Chase, { customer, cases, today }: KnownOfCustomer): Stop | null {
  if (!chase.asks || !customer) return null;
  const told = cases.flatMap((one) => stopIn(one, dunningBlockIn(one), today) ?? []);
  const known = told.filter(({ kind }) => kind !== 'insolvency' || !chase.knows.includes('insolvency'));
  const [gravest] = known.toSorted(
    (a, b) => BLOCK_KINDS.indexOf(a.kind) - BLOCK_KINDS.indexOf(b.kind) || (a.on < b.on ? 1 : -1),
  );
  if (!gravest) return null;
  const { kind, ...heard } = gravest;
  return { kind: kind === 'by_hand' ? 'blocked' : kind, customer: customer.name, ...heard };
}

type StopHeard = Heard & { readonly kind: DunningBlock['kind'] };

function stopIn(
  one: CollectionCase,
  block: DunningBlock | null,
  today: KnownOfCustomer['today'],
): StopHeard | null {
  if (!block || !isBlocking(block, today)) return null;
  const { kind, who, since: on, caseId } = block;
  if (kind === 'by_hand') return { kind, who, on, caseId };
  const mail = sureMail(one, kind);
  return mail ? { kind, who: writerOf(mail), on: mail.sentOn, caseId } : null;
}

/** The last mail that was heard for certain to say so, since someone lifted what was said before. */
function sureMail({ mails, steps }: CollectionCase, kind: 'insolvency' | 'legal'): MailInCase | undefined {
  const lifted = steps.findLast((step) => step.kind === 'dunning-lifted');
  return mails.findLast(
    (mail) =>
      mail.direction !== 'outbound' &&
      !(lifted && wasHeardBefore(mail, lifted)) &&
      isSure(mail, kind, () => true),
  );
}
