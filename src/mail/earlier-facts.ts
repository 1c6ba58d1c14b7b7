import type { HeaderField } from '#languages/shape/quotes.ts';
import type { Person } from './mail.ts';
import type { EarlierMail } from './mail-parts.ts';
import { readQuoteDate } from './quote-date.ts';
import { ATTRIBUTION_AUXILIARY, ATTRIBUTION_VERB, plainly } from './quote-words.ts';

type Facts = Omit<EarlierMail, 'text'>;

const ADDRESS = /(?<![^\s<>"'()[\],;:@])[^\s<>"'()[\],;:@]{1,64}@[A-Za-z0-9.-]{1,190}[A-Za-z0-9]/;
const LONGEST_VALUE = 600;
const MOST_RECIPIENTS = 30;

/** What the frame of an earlier mail tells: header fields, or the sentence above a quote. */
export function factsOf(head: ReadonlyMap<HeaderField, string> | string): Facts {
  return typeof head === 'string' ? factsOfSentence(head.slice(0, LONGEST_VALUE)) : factsOfFields(head);
}

function factsOfFields(fields: ReadonlyMap<HeaderField, string>): Facts {
  const value = (field: HeaderField) => (fields.get(field) ?? '').slice(0, LONGEST_VALUE);
  const to = value('to').split(/[;,]/).slice(0, MOST_RECIPIENTS).map(personIn);
  return {
    from: personIn(value('from')),
    to: to.filter((person) => person !== null),
    sentOn: readQuoteDate(value('sent')),
    subject: value('subject') || null,
  };
}

function factsOfSentence(sentence: string): Facts {
  const email = ADDRESS.exec(sentence)?.[0]?.toLowerCase() ?? '';
  const name = nameIn(sentence);
  return {
    from: name || email ? { name, email } : null,
    to: [],
    sentOn: readQuoteDate(sentence),
    subject: null,
  };
}

/** "Max Muster <max@…>", "Muster, Max [mailto:max@…]", an address alone, or a name alone. */
function personIn(value: string): Person | null {
  const email = ADDRESS.exec(value.replaceAll('mailto:', ' '))?.[0]?.toLowerCase() ?? '';
  const named = value.split(/[<[(]/)[0] ?? '';
  const name = named.includes('@') ? '' : tidyName(named);
  return name || email ? { name, email } : null;
}

/** The name is the last run of words without digits before the address, or before the verb. */
function nameIn(sentence: string): string {
  const plain = plainly(sentence);
  if (!ATTRIBUTION_VERB.test(plain)) return '';
  const [before = '', after = ''] = aroundVerb(plain);
  const hasNameAfter =
    /\p{L}/u.test(after.split('@')[0]?.replace(/[^\s<]*$/, '') ?? '') &&
    !/\d/.test(after.split('<')[0] ?? '');
  const part = hasNameAfter ? after : before;
  const words = part.split(/[<[(]|(?<!\S)\S{1,64}@/)[0] ?? '';
  const runs = words.split(/[\d,;:]|\b[AP]M\b|\bUhr\b/i).filter((run) => run.trim() !== '');
  return tidyName((runs.at(-1) ?? '').trim().replace(ATTRIBUTION_AUXILIARY, ''));
}

function aroundVerb(sentence: string): readonly [string, string] {
  const found = ATTRIBUTION_VERB.exec(sentence);
  return found
    ? [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)]
    : [sentence, ''];
}

function tidyName(text: string): string {
  return text
    .replace(/["«»„“”<>:*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
}
