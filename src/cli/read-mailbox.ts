import { conversationOf } from '#cases/grouping/thread.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { Ledger } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { withConversation } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { type Filed, fileOne, type ReadMail, readOne } from '../relance.ts';
import { casesOfCustomers, casesOfThread, emptyCaseBook, keepEvent, languageOfThread } from './case-book.ts';

/** A mail with all that we make of it. */
export type FiledMail = { readonly read: ReadMail; readonly filed: Filed };

/** Reads mails one after another, each knowing only those before it. No service, no database. */
export function openMailbox(ledger: Ledger, us: readonly string[]): (mail: Mail) => FiledMail {
  const index = indexLedger(ledger);
  const book = emptyCaseBook();
  return (mail) => {
    const prior: LanguageCode | null = languageOfThread(book, mail);
    const read = readOne(mail, { us, prior });
    const threadCases = casesOfThread(book, mail);
    const conversation = conversationOf(mail, threadCases);
    const candidates = candidatesFor(index, withConversation(read.keys, conversation));
    const cases = [...new Set([...threadCases, ...casesOfCustomers(book, candidates.customers)])];
    const filed = fileOne(read, { candidates, conversation, cases }, mail.messageId);
    book.languages.set(mail.messageId, read.reading.language);
    for (const event of filed.events) keepEvent(book, stamped(event, mail));
    return { read, filed };
  };
}

/** The command line has no clock: what a mail says happened when it was sent. */
function stamped<Event extends Filed['events'][number]>(event: Event, mail: Mail) {
  return { id: `${event.caseId} ${mail.messageId}`, at: mail.sentAt ?? mail.sentOn, by: 'relance', ...event };
}
