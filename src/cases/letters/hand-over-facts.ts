import { lastStep } from '../actions/look.ts';
import type { Dispute } from '../disputes/dispute.ts';
import { disputeFacts } from './dispute-facts.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterSeen } from './look-at-letter.ts';

/** Characters of the customer's words that are quoted: what is longer is no longer known as quoted when it comes back. */
const MOST_QUOTED = 300;
/** Quotation marks would end the quotation. */
const MARKS = /["“”„«»]/g;

/** What the one who settles the open disputes must know: whose they are, the very words, since when and until when. */
export function handOverFacts(looked: LetterSeen): Partial<LetterFacts> {
  const { scene, seen } = looked;
  const { collectionCase, customer, mail } = scene;
  const disputes = seen.openDisputes;
  const facts = disputeFacts({ ...looked, disputes });
  const [first] = disputes.map(({ since }) => since).toSorted();
  const given = lastStep(collectionCase, 'assigned');
  return {
    ...facts,
    customer: customer?.name ?? null,
    account: collectionCase.accountNumber,
    heardOn: first ?? mail.sentOn,
    answerBy: given && given.dueOn >= scene.today ? given.dueOn : (facts.answerBy ?? null),
    words: wordsOf(disputes),
  };
}

function wordsOf(disputes: readonly Dispute[]): string {
  const said = [...new Set(disputes.map(({ evidence }) => evidence.text.replace(MARKS, "'").trim()))];
  const all = said.join(' … ').replace(/\s+/g, ' ');
  return all.length > MOST_QUOTED ? `${all.slice(0, MOST_QUOTED).replace(/\s\S{0,60}$/, '')}…` : all;
}
