import type { AmountSeen } from '#reading/reading.ts';
import type { AccountView } from './account-view.ts';
import { hasAmount, isAboutAmount, roundedDigits } from './amounts.ts';
import type { Scene, Weighed } from './evidence-of-account.ts';
import { groupBy } from './group-by.ts';
import type { ProofKind, RankedAccount } from './match.ts';
import { nameProofs } from './name-proofs.ts';
import { lessening, numberProofs, typingErrorProofs } from './number-proofs.ts';
import { peopleProofs } from './people-proofs.ts';
import {
  DROPPED_NAME_SHARE,
  LEAST_RANKED_NATS,
  MAX_RANKED,
  MOST_CONFIDENCE,
  NATS,
  NOBODY_NATS,
  PICK_CONFIDENCE,
  PICK_LEAD_NATS,
} from './weights.ts';

/** The accounts a mail may mean, best first, and the one it means, if that is clear. */
export type Ranking = { readonly picked: RankedAccount | null; readonly ranked: readonly RankedAccount[] };

type Scored = { readonly account: AccountView; readonly nats: number; readonly proofs: readonly Weighed[] };

/** Weighs all proofs together; an account is picked only if it is likely and clearly ahead. */
export function rankAccounts(scene: Scene): Ranking {
  const scored = scoresOf(scene);
  const whole = scored.reduce((sum, one) => sum + Math.exp(one.nats), Math.exp(nobodyNats(scene)));
  const ranked = scored.map((one) => rankedOf(one, Math.exp(one.nats) / whole));
  const lead = (scored[0]?.nats ?? 0) - (scored[1]?.nats ?? 0);
  const best = ranked[0];
  const isClear = best && best.confidence >= PICK_CONFIDENCE && lead >= PICK_LEAD_NATS;
  const shown = ranked.filter((_, at) => (scored[at]?.nats ?? 0) >= LEAST_RANKED_NATS).slice(0, MAX_RANKED);
  return { picked: isClear ? best : null, ranked: shown };
}

function nobodyNats({ read }: Scene): number {
  return read.direction === 'internal' ? NOBODY_NATS.inside : NOBODY_NATS.outside;
}

/** Names in a mail about something else may be dropped in passing. */
function namesInPassing(scene: Scene): readonly Weighed[] {
  const { findings } = scene.read.reading;
  const isUnrelated = findings.length > 0 && findings.every(({ kind }) => kind === 'unrelated');
  const share = isUnrelated ? DROPPED_NAME_SHARE : 1;
  return nameProofs(scene).map((proof) => ({ ...proof, nats: proof.nats * share }));
}

function scoresOf(scene: Scene): readonly Scored[] {
  const found = [numberProofs, peopleProofs, namesInPassing, conversationProofs].flatMap((prove) =>
    prove(scene),
  );
  const byAccount = groupBy(found, (proof) => proof.account);
  const typingErrors = typingErrorProofs(scene);
  const proven = [...byAccount].map(([account, proofs]) => {
    const isKnown = proofs.some(({ proof }) => KNOWING.has(proof.kind));
    const further = [...typingErrors(account, isKnown), ...amountProofs(scene, account)];
    return scoreOf(account, [...proofs, ...further]);
  });
  return proven.sort((a, b) => b.nats - a.nats);
}

/** Proofs that rest on people or the thread, not on the numbers themselves. */
const KNOWING: ReadonlySet<ProofKind> = new Set([
  'sender_address',
  'sender_domain',
  'recipient',
  'conversation',
]);

function scoreOf(account: AccountView, proofs: readonly Weighed[]): Scored {
  return { account, proofs, nats: proofs.reduce((sum, proof) => sum + proof.nats, 0) };
}

function conversationProofs(scene: Scene): readonly Weighed[] {
  const known = scene.conversation.accounts;
  const nats = known.length === 1 ? NATS.conversation : NATS.mixedConversation;
  return scene.accounts
    .filter((account) => known.includes(account.customer.accountNumber))
    .map((account) => {
      const value = account.customer.accountNumber;
      return { account, nats, proof: { kind: 'conversation', value, evidence: null } };
    });
}

/** Amounts that are an open item's, to the cent or about, each once. */
function amountProofs(scene: Scene, account: AccountView): readonly Weighed[] {
  const amounts = new Map(scene.read.reading.amounts.map((amount) => [amount.decimal, amount]));
  const found = [...amounts.values()].flatMap((amount): readonly Weighed[] => {
    const nats = amountNats(account, amount);
    const proof = { kind: 'amount' as const, value: amount.decimal ?? '', evidence: amount.evidence };
    return nats > 0 ? [{ account, nats, proof }] : [];
  });
  return lessening(found);
}

function amountNats(account: AccountView, amount: AmountSeen): number {
  const open = account.items.filter(({ item }) => item.isOpen);
  if (open.some(({ item }) => hasAmount(item, amount))) {
    return isRound(amount.decimal ?? '') ? NATS.roundAmount : NATS.amount;
  }
  return open.some(({ item }) => isAboutAmount(item, amount))
    ? NATS.perAboutDigit * roundedDigits(amount)
    : 0;
}

/** 500 or 1200.00: a sum that many items have. */
function isRound(decimal: string): boolean {
  return /^-?\d{0,12}00(?:\.0{1,3})?$/.test(decimal) || /^-?\d{1,2}(?:\.0{1,3})?$/.test(decimal);
}

function rankedOf(scored: Scored, likelihood: number): RankedAccount {
  const because = [...scored.proofs].sort((a, b) => b.nats - a.nats).map((one) => one.proof);
  const confidence = Math.min(MOST_CONFIDENCE, Math.round(likelihood * 100) / 100);
  return { number: scored.account.customer.accountNumber, confidence, because };
}
