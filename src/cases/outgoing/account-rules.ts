import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import type { Chase } from './chased-items.ts';
import type { KnownOfCustomer } from './draft.ts';
import { isSure, writerOf } from './said.ts';
import type { ReasonOf } from './verdict.ts';

type Stop = ReasonOf<'insolvency' | 'legal'>;

/** What stops all reminders to an account, as long as the case that says so is not closed. The gravest one is told. */
export function accountStop(chase: Chase, { customer, cases }: KnownOfCustomer): Stop | null {
  if (!chase.asks || !customer) return null;
  for (const kind of ['insolvency', 'legal'] as const) {
    if (kind === 'insolvency' && chase.knows.includes('insolvency')) continue;
    const told = cases.filter(isRunning(kind)).flatMap((one) => toldIn(one, kind));
    const last = told.toSorted((a, b) => (a.mail.sentAt < b.mail.sentAt ? -1 : 1)).at(-1);
    if (last) {
      const { mail, caseId } = last;
      return { kind, customer: customer.name, who: writerOf(mail), on: mail.sentOn, caseId };
    }
  }
  return null;
}

function isRunning(kind: Stop['kind']) {
  return ({ state, stages }: CollectionCase) => state === kind && stages.at(-1)?.stage !== 'closed';
}

function toldIn(
  { id, mails }: CollectionCase,
  kind: Stop['kind'],
): readonly { readonly caseId: string; readonly mail: MailInCase }[] {
  const heard = mails.filter((mail) => mail.direction !== 'outbound' && isSure(mail, kind, () => true));
  return heard.map((mail) => ({ caseId: id, mail }));
}
