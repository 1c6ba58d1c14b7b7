import type { MailView } from '#contract/contract.ts';
import type { Desk } from './desk.ts';

/** What every part of a mail's page needs. */
export type MailProps = { readonly view: MailView; readonly desk: Desk };
