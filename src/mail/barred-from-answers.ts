import { type Header, headerValue } from './headers.ts';

type BarRule = { readonly because: string; readonly shows: (headers: readonly Header[]) => boolean };

const has = (key: string) => (headers: readonly Header[]) => headers.some((header) => header.key === key);
const matches = (key: string, words: RegExp) => (headers: readonly Header[]) =>
  words.test(headerValue(headers, key));

/** What bars a machine from answering a mail, though it may be an ordinary mail for people. */
const RULES: readonly BarRule[] = [
  { because: 'RFC 3834 section 2: generated mail', shows: matches('auto-submitted', /^auto-/i) },
  {
    because: 'RFC 3834 section 2: bulk mail',
    shows: matches('precedence', /^(?:bulk|list|junk|auto_?reply)/i),
  },
  { because: 'RFC 2919: a mailing list', shows: has('list-id') },
  { because: 'RFC 2369: a mailing list', shows: has('list-unsubscribe') },
  { because: 'RFC 2369: a mailing list', shows: has('list-post') },
  {
    because: 'MS-OXCMAIL: Exchange is asked for no automatic answers',
    shows: matches('x-auto-response-suppress', /\b(?:all|autoreply|oof)\b/i),
  },
  { because: 'RFC 5321 4.5.5: no way back', shows: matches('return-path', /^<>$/) },
  {
    because: 'nobody reads that address',
    shows: matches(
      'from',
      /(?:^|[<\s"'])(?:no|do[-_.]?not|ne[-_.]?pas)[-_.]?(?:reply|respond|repondre)[^\s@]{0,40}@/i,
    ),
  },
];

/** Whether a machine must leave the mail without an answer. */
export function isBarred(headers: readonly Header[]): boolean {
  return RULES.some(({ shows }) => shows(headers));
}
