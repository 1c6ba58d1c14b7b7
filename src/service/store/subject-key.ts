import { storableText } from './storable.ts';

/** A short word and a colon before a subject: "Re:", "AW:", "TR:", "RIF:", also counted ("Re[2]:"). */
const REPLY_WORD = /^\s{0,5}\p{L}{1,6}\.?\s{0,2}(?:\[\d{1,3}\])?\s{0,2}[:：]\s{0,5}/u;
/** Times a subject is answered or passed on before we stop peeling. */
const MAX_PEELED = 8;
/** Letters: a shorter subject ("hello", "rechnung") names no thread; as in #cases/thread.ts. */
const MIN_SUBJECT = 6;
/** Longest key: an index row holds no more than 2,700 bytes. */
const MAX_KEY = 400;

/** The subject without reply words, by which a case keeps a mail; empty where it names no thread. */
export function subjectKey(subject: string): string {
  let bare = subject;
  for (let peeled = 0; peeled < MAX_PEELED; peeled += 1) {
    const rest = bare.replace(REPLY_WORD, '');
    if (rest === bare) break;
    bare = rest;
  }
  const key = bare
    .slice(0, MAX_KEY)
    .replace(/\s{1,100}/g, ' ')
    .trim()
    .toLowerCase();
  return key.length >= MIN_SUBJECT ? storableText(key) : '';
}

/** The keys under which the mail may be that this one answers; machines put longer words before a subject. */
export function answeredSubjectKeys(subject: string): readonly string[] {
  const colon = subject.indexOf(':');
  const behind = colon < 0 ? '' : subjectKey(subject.slice(colon + 1));
  return [...new Set([subjectKey(subject), behind])].filter((key) => key !== '');
}
