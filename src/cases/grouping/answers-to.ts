import { caseNumberOf } from '../case-number.ts';
import type { CollectionCase } from '../collection-case.ts';

/** Whether this is the case that people mean by a number: its own, or that of a case that was joined with it. */
export function answersTo({ id, mails }: CollectionCase, caseNumber: string): boolean {
  return (
    caseNumberOf(id) === caseNumber ||
    mails.some(({ because: { kind, value } }) => kind === 'joined' && value === caseNumber)
  );
}
