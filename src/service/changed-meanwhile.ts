import type { CaseEvent, CaseFact } from '#cases/case-event.ts';
import { type RefusalError, refuse } from './refuse.ts';
import { eventsAfter } from './store/case-events.ts';
import type { Reader } from './store/reader.ts';

/** Things that are told one by one; the rest is counted. */
const MAX_TOLD = 3;

/** What someone did, in words; `by` stands before it. */
const DID: Readonly<Record<CaseFact['kind'], string>> = {
  'mail-read': 'filed a mail in it',
  'mail-removed': 'took a mail out of it',
  'mail-corrected': 'corrected a mail of it',
  'payment-posted': 'posted a payment',
  'credit-posted': 'posted a credit note',
  'postings-set': 'moved postings of the ledger',
  'item-seen': 'saw that an item left the ledger or came back',
  assigned: 'gave it to a resolver',
  'owner-changed': 'changed who looks after it',
  'customer-told': 'told the customer',
  'outcome-recorded': 'recorded how a dispute ended',
  'payment-looked-up': 'looked for the payment',
  'bank-verified': 'checked the bank details',
  'action-decided': 'decided what to do next',
  'dunning-blocked': 'stopped reminders',
  'dunning-lifted': 'allowed reminders again',
  'case-closed': 'closed it',
  'case-reopened': 'opened it again',
  'step-undone': 'took a step back',
};

/** Refuses where `seen` is not the last event of the case: tells who did what since, and that nothing was written. */
export async function refuseIfChanged(reader: Reader, caseId: string, seen: string): Promise<void> {
  const since = await eventsAfter(reader, caseId, seen);
  if (since === null) throw staleRefusal('', null);
  if (since.length > 0) throw staleRefusal(toldOf(since), since.at(-1)?.id ?? null);
}

function staleRefusal(told: string, place: string | null): RefusalError {
  const meanwhile = told ? `Meanwhile ${told}.` : 'Someone changed the case meanwhile.';
  return refuse(
    'case/changed',
    `${meanwhile} Nothing of yours was written: load the case again and look.`,
    place,
  );
}

function toldOf(events: readonly CaseEvent[]): string {
  const told = events.slice(-MAX_TOLD).map(({ by, kind }) => `${by} ${DID[kind]}`);
  const more = events.length > MAX_TOLD ? [`${events.length - MAX_TOLD} more things happened`] : [];
  return [...new Set([...more, ...told])].join(', ');
}
