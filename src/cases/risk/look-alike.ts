import { isUnder } from '#mail/direction.ts';
import { isFreeMail } from '#mail/free-mail.ts';
import { isOneEdit } from '#matching/one-edit.ts';
import { domainPartsOf } from './domain-parts.ts';
import { skeletonOf } from './skeleton.ts';

/** How a domain imitates a known one: another letter, another ending, letters that look the same, or the whole name put before another domain. */
export type LookAlike = {
  readonly known: string;
  readonly how: 'one_letter' | 'other_ending' | 'same_look' | 'name_in_front';
};

/** Shorter names are a letter apart by chance: "acme" and "acne", "bmw" and "bmv". */
const LEAST_LETTERS = { one_letter: 5, other_ending: 4, same_look: 3 } as const;

/**
 * The known domain that this one only looks like; null for a known domain itself, its sub-domains, free mail, and
 * everything that is simply another name. `known` are the domains of the customers it may be taken for.
 */
export function lookAlikeOf(domain: string, known: readonly string[]): LookAlike | null {
  const asked = domain.trim().toLowerCase().replace(/\.$/, '');
  const own = known.map((one) => one.trim().toLowerCase()).filter((one) => one !== '' && !isFreeMail(one));
  if (asked === '' || isFreeMail(asked) || isUnder(`@${asked}`, own)) return null;
  for (const one of own) {
    const how = one.endsWith(`.${asked}`) ? null : howAlike(asked, one);
    if (how) return { known: one, how };
  }
  return null;
}

function howAlike(asked: string, known: string): LookAlike['how'] | null {
  if (asked.startsWith(`${known}.`)) return 'name_in_front';
  const [a, b] = [domainPartsOf(asked), domainPartsOf(known)];
  if (a.name === b.name)
    return a.ending !== b.ending && isLong(b.name, 'other_ending') ? 'other_ending' : null;
  if (skeletonOf(a.name) === skeletonOf(b.name)) return isLong(b.name, 'same_look') ? 'same_look' : null;
  const isOneLetter = a.ending === b.ending && isOneEdit(a.name, b.name);
  return isOneLetter && isLong(b.name, 'one_letter') ? 'one_letter' : null;
}

function isLong(name: string, how: keyof typeof LEAST_LETTERS): boolean {
  return name.length >= LEAST_LETTERS[how];
}
