import { isBarred } from './barred-from-answers.ts';
import { type Header, headerValue } from './headers.ts';
import type { AutomaticMarks } from './mail.ts';

type MarkRule = {
  readonly says: 'isBounce' | 'isAutoReply';
  readonly because: string;
  readonly shows: (headers: readonly Header[]) => boolean;
};

const has = (key: string) => (headers: readonly Header[]) => headers.some((header) => header.key === key);
const matches = (key: string, words: RegExp) => (headers: readonly Header[]) =>
  words.test(headerValue(headers, key));

/**
 * X-Auto-Response-Suppress alone says nothing: Exchange and many senders put it on ordinary mail. So does
 * `auto-generated` on a mail that answers nothing: invoices and remittance advices are sent that way.
 */
const RULES: readonly MarkRule[] = [
  {
    says: 'isBounce',
    because: 'RFC 3464 delivery status report',
    shows: matches('content-type', /report-type\s{0,4}=\s{0,4}"?delivery-status/i),
  },
  {
    says: 'isBounce',
    because: 'RFC 3464 report without its type',
    shows: (headers) =>
      /^multipart\/report/i.test(headerValue(headers, 'content-type')) &&
      !/report-type/i.test(headerValue(headers, 'content-type')),
  },
  {
    says: 'isBounce',
    because: 'RFC 5321 6.1: the mail system itself writes',
    shows: matches(
      'from',
      /(?:^|[<\s"'])(?:mailer-daemon|mail-daemon|mailerdaemon|mdaemon)(?:[@>\s"']|$)|mail delivery (?:sub)?system|mail administrator|mail router/i,
    ),
  },
  {
    says: 'isBounce',
    because: 'postmaster answers with no way back (RFC 5321 4.5.5)',
    shows: (headers) =>
      /(?:^|[<\s"'])postmaster@/i.test(headerValue(headers, 'from')) &&
      !/^re:/i.test(headerValue(headers, 'subject')),
  },
  {
    says: 'isBounce',
    because: 'Google and Exim name the failed recipients',
    shows: has('x-failed-recipients'),
  },
  { says: 'isBounce', because: 'Exchange marks its reports', shows: has('x-ms-exchange-message-is-ndr') },
  {
    says: 'isBounce',
    because: 'subjects of delivery failures with no sender to answer',
    shows: (headers) =>
      /^<>$/.test(headerValue(headers, 'return-path')) &&
      /undeliver|failure notice|delivery (?:status|failure|problem|notification)|returned (?:mail|to sender)|non remis|unzustellbar|no se pudo entregar/i.test(
        headerValue(headers, 'subject'),
      ),
  },
  { says: 'isAutoReply', because: 'RFC 3834 section 5', shows: matches('auto-submitted', /^auto-replied/i) },
  {
    says: 'isAutoReply',
    because: 'generated, and in answer to a mail: Exchange absence notes, ticket receipts',
    shows: (headers) =>
      /^auto-generated/i.test(headerValue(headers, 'auto-submitted')) && has('in-reply-to')(headers),
  },
  {
    says: 'isAutoReply',
    because: 'Exchange puts it on what a mailbox rule answers',
    shows: has('x-ms-exchange-inbox-rules-loop'),
  },
  {
    says: 'isAutoReply',
    because: 'older vacation programs',
    shows: (headers) =>
      ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponder', 'x-vacation'].some((key) =>
        has(key)(headers),
      ),
  },
  { says: 'isAutoReply', because: 'older vacation programs', shows: matches('precedence', /^auto_?reply/i) },
  {
    says: 'isAutoReply',
    because: 'RFC 8098 read receipt',
    shows: matches('content-type', /report-type\s{0,4}=\s{0,4}"?disposition-notification/i),
  },
];

/** What the headers say of a machine that wrote the mail; a bounce is not also an auto reply. */
export function automaticMarks(headers: readonly Header[]): AutomaticMarks {
  const says = (mark: MarkRule['says']) => RULES.some((rule) => rule.says === mark && rule.shows(headers));
  const isBounce = says('isBounce');
  const isAutoReply = !isBounce && says('isAutoReply');
  const isUnanswerable = isBounce || isAutoReply || isBarred(headers);
  return { isBounce, isAutoReply, ...(headers.length > 0 ? { isUnanswerable } : {}) };
}
