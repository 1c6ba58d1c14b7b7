/** Our reader beside nlp.js, natural and fastText, all taught by the same text: npm run bench:reading. */
import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { primaryOf } from '#reading/primary.ts';
import { labelledText } from '../../scripts/labelled-text.mjs';
import { type FrozenMail, frozenMails } from '../frozen/frozen-mails.ts';
import { readFrozen } from '../frozen/read-frozen.ts';
import { type Compared, cellsOf, countAll, countKind, f1Of, percent, shareOf } from './counting.ts';
import { borderOf, kindsFrom } from './peers/border.ts';
import { fastTextPeer } from './peers/fast-text.ts';
import { installPeers } from './peers/install-peers.ts';
import { WITH_FACTS, WORDS_ALONE } from './peers/linear.ts';
import { naturalPeer } from './peers/natural.ts';
import { nlpJsPeer } from './peers/nlp-js.ts';
import type { LabelledMails, Peer } from './peers/reader.ts';
import { showTable } from './show-table.ts';

type Result = {
  readonly name: string;
  readonly trainedIn: string;
  readonly mailsPerSecond: number;
  readonly kinds: readonly (readonly FindingKind[])[];
};

const PEERS: readonly (readonly [string, () => Peer | Promise<Peer>])[] = [
  ['natural', naturalPeer],
  ['nlp.js', nlpJsPeer],
  ['fastText', fastTextPeer],
  ['ours', () => WORDS_ALONE],
  ['ours', () => WITH_FACTS],
];
const OURS = 'our whole reader';

installPeers();
const taught = labelledText().flatMap(({ mails }) => mails);
const frozen = frozenMails();
const unlabelled = frozen.map(asUnlabelled);
const results: Result[] = [];
for (const [name, peer] of PEERS) results.push(...(await resultOf(name, peer)));
results.push(ourResult());
showTables();

/** A peer that cannot be loaded is left out, and why is said. */
async function resultOf(name: string, load: () => Peer | Promise<Peer>): Promise<readonly Result[]> {
  try {
    return [await measure(await load(), taught)];
  } catch (error) {
    console.log(`${name} is left out: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return [];
  }
}

async function measure(peer: Peer, mails: LabelledMails): Promise<Result> {
  console.log(`${peer.name}: trains twice, once to find its border …`);
  const border = await borderOf(peer, mails);
  const start = performance.now();
  const reader = await peer.train(mails);
  const trained = performance.now();
  const kinds: (readonly FindingKind[])[] = [];
  for (const mail of unlabelled) kinds.push(kindsFrom(await reader(mail), border));
  const seconds = (performance.now() - trained) / 1000;
  return {
    name: peer.name,
    trainedIn: ((trained - start) / 1000).toFixed(1),
    mailsPerSecond: Math.round(unlabelled.length / seconds),
    kinds,
  };
}

/** Read as a mail that comes in is read: newest text, sentences, references, sums and days, tone, findings. */
function ourResult(): Result {
  const start = performance.now();
  const kinds = frozen.map((mail) => readFrozen(mail).findings.map(({ kind }) => kind));
  const seconds = (performance.now() - start) / 1000;
  return {
    name: OURS,
    trainedIn: 'npm run train',
    mailsPerSecond: Math.round(frozen.length / seconds),
    kinds,
  };
}

/** Every reader gets the sentences that ours reads. */
function asUnlabelled(mail: FrozenMail): LabelledMails[number] {
  const { language, subject, direction } = mail;
  const sentences = readFrozen(mail)
    .sentences.filter((sentence) => sentence.in !== 'subject')
    .map(({ text }) => ({ text, labels: [], tone: 'neutral' as const, isEscalation: false }));
  return { language, subject, direction, sentences, tone: 'neutral', isEscalation: false };
}

function showTables(): void {
  const names = results.map(({ name }) => name);
  showTable({
    name: 'readers side by side, frozen mails',
    head: ['reader', 'primary %', 'precision', 'recall', 'kinds F1', 'trained in s', 'mails/s'],
    rows: results.map((result) => [
      result.name,
      percent(shareOf(frozen, (mail) => isPrimaryRight(mail, result))),
      ...cellsOf(countAll(comparedIn(result))),
      result.trainedIn,
      result.mailsPerSecond,
    ]),
  });
  showTable({
    name: 'kinds F1 of the readers in each language, frozen mails',
    head: ['language', ...names],
    rows: LANGUAGE_CODES.map((language) => [
      language,
      ...results.map((result) => f1Of(countAll(comparedIn(result, (mail) => mail.language === language)))),
    ]),
  });
  showTable({
    name: 'F1 of the readers for each kind, frozen mails',
    head: ['kind', ...names],
    rows: FINDING_KINDS.map((kind) => [
      kind,
      ...results.map((result) => f1Of(countKind(comparedIn(result), kind))),
    ]),
  });
}

function comparedIn(
  { kinds }: Result,
  isMeant: (mail: FrozenMail) => boolean = () => true,
): readonly Compared[] {
  const all = frozen.map((mail, at) => ({ mail, does: kinds[at] ?? [] }));
  return all
    .filter(({ mail }) => isMeant(mail))
    .map(({ mail, does }) => ({ should: mail.findings.map(({ kind }) => kind), does }));
}

function isPrimaryRight(mail: FrozenMail, { kinds }: Result): boolean {
  const said = kinds[frozen.indexOf(mail)] ?? [];
  return primaryOf(mail.findings) === primaryOf(said.map((kind) => ({ kind })));
}
