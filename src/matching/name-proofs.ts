import type { AccountView } from './account-view.ts';
import { COMMON_NAME } from './candidates-for.ts';
import type { Scene, Weighed } from './evidence-of-account.ts';
import { isLegalForm, wordsOf } from './fold.ts';
import { SHORTEST_NAME_WORD } from './ledger-keys.ts';
import {
  evidenceOfName,
  isNamed,
  type NameFound,
  type NameSource,
  nameSourcesOf,
  runsIn,
} from './name-sources.ts';
import { NATS } from './weights.ts';

/** An account, those that share its first word or a domain with it, and the texts. */
type Family = {
  readonly scene: Scene;
  readonly sources: readonly NameSource[];
  readonly account: AccountView;
  readonly kin: readonly AccountView[];
};

type NameProof = { readonly nats: number; readonly found: NameFound };

/** What the names in the mail say for each account: whole names, first words, words that tell sisters apart. */
export function nameProofs(scene: Scene): readonly Weighed[] {
  const sources = nameSourcesOf(scene);
  return scene.accounts.flatMap((account) => {
    const kin = scene.accounts.filter((other) => other !== account && isKin(account, other));
    const family = { scene, sources, account, kin };
    const company = wholeName(family) ?? partsOfName(family);
    const told = [...(company ?? []), ...firstOfSisters(family), ...person(family)];
    return told.map(({ nats, found }) => ({ account, nats, proof: proofOf(found) }));
  });
}

function proofOf(found: NameFound): Weighed['proof'] {
  const value = found.source.text.slice(found.first.start, found.last.end);
  return { kind: 'name_in_text', value, evidence: evidenceOfName(found) };
}

function isKin(a: AccountView, b: AccountView): boolean {
  return a.names.head === b.names.head || hasCommonDomain(a, b);
}

function hasCommonDomain(a: AccountView, b: AccountView): boolean {
  return b.customer.emailDomains.some((domain) => a.customer.emailDomains.includes(domain));
}

/** "Lambourne Healthcare", unless each time it is only the beginning of a sister's longer name. */
function wholeName(family: Family): readonly NameProof[] | null {
  const { account, sources } = family;
  const runs = [account.names.name, account.names.legalName];
  const run = runs.find((words) => words.length > 1 && ownRuns(family, words).length > 0);
  const found = run ? ownRuns(family, run)[0] : oneWordName(family);
  if (!found) return null;
  const legal = runsIn(sources, wordsOf(account.customer.legalName)).at(-1);
  const isLegal = legal && wordsOf(account.customer.legalName).some(isLegalForm);
  const proof = { nats: run ? NATS.wholeName : NATS.oneWordName, found };
  return isLegal ? [proof, { nats: NATS.legalName, found: legal }] : [proof];
}

function ownRuns(family: Family, words: readonly string[]): readonly NameFound[] {
  const longer = family.kin
    .flatMap(({ names }) => [names.name, names.legalName])
    .filter((other) => other.length > words.length && words.every((word, at) => other[at] === word));
  const taken = new Set(longer.flatMap((other) => runsIn(family.sources, other).map((found) => found.first)));
  return runsIn(family.sources, words).filter((found) => !taken.has(found.first));
}

function oneWordName(family: Family): NameFound | undefined {
  const words = family.account.names.name;
  if (words.length !== 1 || rarity(family, words[0] ?? '') === 'common') return undefined;
  return ownRuns(family, words).find(isNamed);
}

type Rarity = 'unique' | 'rare' | 'common';

function rarity(family: Family, word: string): Rarity {
  const { nameCounts } = family.scene;
  const count = Object.hasOwn(nameCounts, word) ? (nameCounts[word] ?? 1) : 1;
  if (count > COMMON_NAME) return 'common';
  return count === 1 ? 'unique' : 'rare';
}

/** A word that stands for the name, and further words anywhere: "Morvan … Bâtiment"; or what tells sisters apart. */
function partsOfName(family: Family): readonly NameProof[] {
  if (family.kin.some((other) => isNamedInFull(family, other))) return [];
  const anchor = anchorOf(family);
  if (!anchor) return sharesDomain(family) ? furtherWords(family, null) : [];
  return [...anchor, ...furtherWords(family, anchor[0]?.found.first.word ?? null)];
}

/** The first word, or, where names begin with the trade ("Menuiserie Vasseur"), a word that only this name has. */
function anchorOf(family: Family): readonly NameProof[] | null {
  const { head, name } = family.account.names;
  const own = name.filter((word) => word !== head);
  const rare = own.filter((word) => word.length > SHORTEST_NAME_WORD && rarity(family, word) === 'unique');
  const words = [head, ...rare].filter(
    (word) => word.length >= SHORTEST_NAME_WORD && rarity(family, word) !== 'common',
  );
  for (const word of words) {
    const runs = ownRuns(family, [word]).filter(isNamed);
    const found = runs[0];
    if (found) return [{ nats: NATS.headWord + emphasis(family, word, runs), found }];
  }
  return null;
}

/** What only this customer's name has weighs more; in the subject or said again it is no chance. */
function emphasis(family: Family, word: string, runs: readonly NameFound[]): number {
  if (rarity(family, word) !== 'unique') return 0;
  const isStressed = runs.length > 1 || runs.some(({ source }) => source.place === 'subject');
  return NATS.uniqueHeadWord + (isStressed ? NATS.stressedWord : 0);
}

/** "Whitby" alone is then short for the sister that is named in full. */
function isNamedInFull(family: Family, account: AccountView): boolean {
  const run = account.names.name;
  return run.length > 1 && !runIsOwn(family, run) && runsIn(family.sources, run).length > 0;
}

function runIsOwn(family: Family, run: readonly string[]): boolean {
  return run.join(' ') === family.account.names.name.join(' ');
}

/** Sister companies on one domain: there a word of the name tells them apart without its first word. */
function sharesDomain({ account, kin }: Family): boolean {
  return kin.some((other) => hasCommonDomain(account, other));
}

/** Words of the name beside its `anchor`, in any case; without one, only those that tell sisters apart. */
function furtherWords(family: Family, anchor: string | null): readonly NameProof[] {
  const telling = tellingWords(family).filter((word) => word !== anchor);
  const rest = anchor === null ? [] : nameWordsOfAll(family.account).filter((word) => word !== anchor);
  return [...new Set([...rest, ...telling])].flatMap((word) => {
    const runs = runsIn(family.sources, [word]);
    const named = telling.includes(word) ? runs.find(isNamed) : undefined;
    const found = named ?? (anchor !== null && !isLegalForm(word) ? runs[0] : undefined);
    return found ? [{ nats: named ? tellingNats(word) : NATS.furtherWord, found }] : [];
  });
}

function tellingNats(word: string): number {
  return isLegalForm(word) ? NATS.tellingForm : NATS.tellingWord;
}

function nameWordsOfAll({ names }: AccountView): readonly string[] {
  return [...new Set([...names.name, ...names.legalName])].filter(
    (word) => word.length >= SHORTEST_NAME_WORD,
  );
}

/** Words of the full name, legal form included, that no kin has: "Nord", "Limited". */
function tellingWords(family: Family): readonly string[] {
  const wordsIn = ({ customer }: AccountView) => [customer.name, customer.legalName].flatMap(wordsOf);
  const theirs = new Set(family.kin.flatMap(wordsIn));
  const own = [...new Set(wordsIn(family.account))].filter((word) => word.length >= SHORTEST_NAME_WORD);
  return family.kin.length > 0 ? own.filter((word) => !theirs.has(word)) : [];
}

/** A colleague who names several sisters means the one named first: "Foods that is, not the packaging lot". */
function firstOfSisters(family: Family): readonly NameProof[] {
  const { scene, account, sources } = family;
  if (scene.read.direction !== 'internal') return [];
  const told = namesakes(family).map((other) => ({
    own: firstFound(sources, wordsApart(account, other)),
    theirs: firstFound(sources, wordsApart(other, account)),
  }));
  const rivals = told.filter((one) => one.theirs);
  const own = rivals[0]?.own;
  const isFirst = rivals.every((one) => one.own && one.theirs && isBefore(one.own, one.theirs));
  return own && isFirst ? [{ nats: NATS.firstOfSisters, found: own }] : [];
}

/** Accounts that share the first word with this one, or a person: "Corvel's Ann Tolley, not the Dunlin one". */
function namesakes({ scene, sources, account }: Family): readonly AccountView[] {
  const isHeadFound = runsIn(sources, [account.names.head]).length > 0;
  const people = peopleOf(account).filter((words) => runsIn(sources, words).length > 0);
  return scene.accounts.filter((other) => {
    const isSister = other.names.head === account.names.head;
    const isHomonym = people.some((words) => peopleOf(other).some((name) => name.join() === words.join()));
    return other !== account && isHeadFound && (isSister || isHomonym);
  });
}

function peopleOf(account: AccountView): readonly (readonly string[])[] {
  return account.customer.contacts.map(({ name }) => wordsOf(name)).filter((words) => words.length > 1);
}

/** Words of one account's name that the other's has not. */
function wordsApart(account: AccountView, other: AccountView): readonly string[] {
  const theirs = new Set(other.names.name);
  return account.names.name.filter((word) => !theirs.has(word));
}

function firstFound(sources: readonly NameSource[], words: readonly string[]): NameFound | undefined {
  const found = words.flatMap((word) => runsIn(sources, [word]));
  return found.reduce<NameFound | undefined>(
    (best, one) => (best && isBefore(best, one) ? best : one),
    undefined,
  );
}

function isBefore(a: NameFound, b: NameFound): boolean {
  if (a.source === b.source) return a.first.start < b.first.start;
  return a.source.place === 'subject' || (a.source.place === 'body' && b.source.place === 'forwarded');
}

/** The contact's name, in either order. Homonyms work for several customers. */
function person(family: Family): readonly NameProof[] {
  return peopleOf(family.account).flatMap((words) => {
    const found = [...runsIn(family.sources, words), ...runsIn(family.sources, [...words].reverse())][0];
    return found ? [{ nats: NATS.person, found }] : [];
  });
}
