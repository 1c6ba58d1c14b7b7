import type { Reference } from '#reading/reading.ts';
import { type AccountView, type Agreeing, agreeingItems, hasNeighbour, isOrdered } from './account-view.ts';
import { hasAmount } from './amounts.ts';
import { besideOf } from './beside.ts';
import type { Scene, Weighed } from './evidence-of-account.ts';
import { type NumberShape, shapeOf } from './number-shape.ts';
import { NATS } from './weights.ts';

/** Numbers of one mail that are weighed; the sixtieth says nothing new. */
const MAX_WEIGHED = 60;
/** Digits from which an unlabelled number, or an order number, is no count, year or postcode. */
const TELLING_DIGITS = 6;
const SHORTEST_VAT = 8;
const SHORTEST_BARE_ACCOUNT = 4;

type Said = { readonly reference: Reference; readonly shape: NumberShape; readonly isTail: boolean };

/** What the numbers of the mail say for each account: items, orders, account and VAT numbers. */
export function numberProofs(scene: Scene): readonly Weighed[] {
  const { references, quotedReferences } = scene.read.reading;
  const said = [...references, ...quotedReferences].flatMap(saidIn);
  const distinct = [
    ...new Map(said.map((one) => [one.shape.key, one] as const).reverse()).values(),
  ].reverse();
  const weighed = distinct.slice(0, MAX_WEIGHED);
  return scene.accounts.flatMap((account) =>
    lessening(weighed.flatMap((one) => proofsOf(scene, account, one))),
  );
}

/**
 * Numbers from which one typing error leads to an item of this account. A number that is exactly another account's
 * counts only where this account is `known` by people or thread.
 */
export function typingErrorProofs(
  scene: Scene,
): (account: AccountView, isKnown: boolean) => readonly Weighed[] {
  const said = distinct(scene.read.reading.references.flatMap(saidIn)).slice(0, MAX_WEIGHED);
  return (account, isKnown) =>
    lessening(
      said.flatMap((one) => (!isKnown && isSomeones(scene, one) ? [] : typingErrorProof(account, one))),
    );
}

function typingErrorProof(account: AccountView, said: Said): readonly Weighed[] {
  const isNear = !agreeingItems(account, said.shape, said.isTail) && hasNeighbour(account, said.shape);
  if (!isNear) return [];
  const nats = said.shape.digits.length >= TELLING_DIGITS ? NATS.typingError : NATS.shortTypingError;
  return [{ account, nats: nats * labelShare(said), proof: proofOf('invoice_number', said) }];
}

/** Each number once, at its first mention. */
function distinct(said: readonly Said[]): readonly Said[] {
  const first = new Map<string, Said>();
  for (const one of said) if (!first.has(one.shape.key)) first.set(one.shape.key, one);
  return [...first.values()];
}

function isSomeones(scene: Scene, { shape }: Said): boolean {
  return scene.accounts.some((account) => account.items.some((view) => view.shape.key === shape.key));
}

function saidIn(reference: Reference): readonly Said[] {
  if (reference.form === 'pointing' || reference.kind === 'delivery') return [];
  const isTail = reference.form === 'number' && reference.isTail;
  const numbers = reference.form === 'number' ? [reference.number] : [reference.from, reference.to];
  return numbers.map((number) => ({ reference, shape: shapeOf(number), isTail }));
}

function proofsOf(scene: Scene, account: AccountView, said: Said): readonly Weighed[] {
  const share = said.reference.evidence.in === 'quoted' ? NATS.quotedShare : 1;
  const items = itemNats(scene, account, said) * share;
  const order = isOrdered(account, said.shape) ? orderNats(said) * share : 0;
  const number = Math.max(items, order);
  const own = Math.max(accountNats(account, said), vatNats(account, said)) * share;
  const kind = items >= order ? 'invoice_number' : 'order_number';
  return [
    ...(number > 0 ? [{ account, nats: number, proof: proofOf(kind, said) }] : []),
    ...(own > 0 ? [{ account, nats: own, proof: proofOf(ownKind(account, said), said) }] : []),
  ];
}

function itemNats(scene: Scene, account: AccountView, said: Said): number {
  const agreeing = agreeingItems(account, said.shape, said.isTail);
  if (!agreeing) return 0;
  const open = agreeing.items.some((view) => view.item.isOpen) ? 1 : NATS.closedShare;
  const beside = besideOf(scene.read.reading, said.reference.evidence).amounts;
  const agrees = agreeing.items.some((view) => beside.some((amount) => hasAmount(view.item, amount)));
  return agreementNats(account, agreeing, said) * open * labelShare(said) + (agrees ? NATS.amountBeside : 0);
}

function agreementNats(account: AccountView, agreeing: Agreeing, said: Said): number {
  const digits = said.shape.digits.length;
  if (agreeing.how === 'exact' || agreeing.how === 'loose')
    return Math.min(NATS.number, digits * NATS.perDigit);
  const surprise = Math.log(10 ** said.shape.serial.length / Math.max(1, account.items.length));
  return Math.max(0, Math.min(NATS.number, surprise * NATS.surpriseShare));
}

function labelShare(said: Said): number {
  const isLabelled = said.reference.kind !== 'number' || said.shape.letters !== '';
  return isLabelled || said.shape.digits.length >= TELLING_DIGITS ? 1 : NATS.unlabelledShare;
}

function orderNats(said: Said): number {
  return said.shape.digits.length + said.shape.letters.length >= TELLING_DIGITS
    ? NATS.order
    : NATS.shortOrder;
}

function accountNats(account: AccountView, said: Said): number {
  if (account.accountKey !== said.shape.key) return 0;
  if (said.reference.kind === 'account' || said.shape.letters !== '') return NATS.account;
  return said.shape.digits.length >= SHORTEST_BARE_ACCOUNT ? NATS.bareAccount : 0;
}

/** The VAT number, with or without its country. */
function vatNats(account: AccountView, said: Said): number {
  return said.shape.key.length >= SHORTEST_VAT && account.vatKey.endsWith(said.shape.key) ? NATS.vat : 0;
}

function ownKind(account: AccountView, said: Said): 'account_number' | 'vat_number' {
  return accountNats(account, said) >= vatNats(account, said) ? 'account_number' : 'vat_number';
}

function proofOf(kind: Weighed['proof']['kind'], said: Said): Weighed['proof'] {
  const { evidence } = said.reference;
  return { kind, value: writtenIn(said.reference), evidence };
}

function writtenIn(reference: Reference): string {
  return reference.form === 'number' ? reference.number : reference.evidence.text;
}

/** The strongest counts in full, each further one less: ten lines of one remittance are not ten witnesses. */
export function lessening(found: readonly Weighed[]): readonly Weighed[] {
  const sorted = [...found].sort((a, b) => b.nats - a.nats);
  return sorted.map((one, at) => ({ ...one, nats: one.nats * NATS.further ** at }));
}
