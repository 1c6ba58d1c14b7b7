import { matchesOf } from '#base/matches.ts';
import { overlaps } from '#base/span.ts';
import type { AmountSeen } from '../reading.ts';
import { evidenceIn, type Scan } from '../references/tokens.ts';
import type { MoneyWords } from './money-words.ts';

/** How sure a share is: "half" may be half of a pallet. */
const SURE = { rest: 0.7, half: 0.5, percent: 0.7 };
/** Characters behind "the rest" or "10 %" that tell of what. */
const LOOK_AHEAD = 30;

/** "of", "von", ": ", "(": a word or two of at most four letters. */
const TELLS = /^[ \u00a0(:=]{0,3}(?:\p{L}{1,4}['’]? ?){0,2}[ (]?$/u;

const PERCENT = /(?<![\w.,])(\d{1,3})(?:[.,](\d{1,3}))?[ \u00a0]?(%|[a-z]{3,10}(?: [a-z]{4})?)/g;

/** Amounts told as a part of what is owed: "half of it", "60 % of the invoice", "the rest". */
export function readShares(
  scan: Scan,
  words: MoneyWords,
  amounts: readonly AmountSeen[],
): readonly AmountSeen[] {
  const rests = matchesOf(words.rests, scan.folded)
    .filter((found) => isOfTheDebt(scan, found.index + found[0].length, words))
    .map((found) =>
      shareSeen(scan, found.index, { text: found[0], share: 'rest' as const, confidence: SURE.rest }),
    );
  const halves = matchesOf(words.shares, scan.folded)
    .filter((found) => isOfTheDebt(scan, found.index + found[0].length, words))
    .map((found) =>
      shareSeen(scan, found.index, {
        text: found[0],
        share: words.shareOf.get(found[0]) ?? 0.5,
        confidence: SURE.half,
      }),
    );
  const shares = [...rests, ...halves, ...percentShares(scan, words)];
  return shares.filter((share) => !amounts.some((amount) => isToldBy(share, amount, scan)));
}

/** "le solde de 9 974,29 €": the amount is there, the share says nothing more. */
function isToldBy(share: AmountSeen, amount: AmountSeen, scan: Scan): boolean {
  if (overlaps(share.evidence, amount.evidence)) return true;
  const between = scan.text.slice(share.evidence.end, amount.evidence.start);
  return amount.evidence.start > share.evidence.end && TELLS.test(between);
}

function percentShares(scan: Scan, words: MoneyWords): readonly AmountSeen[] {
  return matchesOf(PERCENT, scan.folded).flatMap((found) => {
    const [text, whole = '', part = '', sign = ''] = found;
    const share = Number(`${whole}.${part || '0'}`) / 100;
    const isPercent =
      sign === '%' || words.percents.has(sign) || words.percents.has(sign.split(' ')[0] ?? '');
    if (!isPercent || share <= 0 || share > 1) return [];
    const next =
      scan.folded
        .slice(found.index + text.length, found.index + text.length + LOOK_AHEAD)
        .match(/[a-z']+/g) ?? [];
    const isOf =
      words.percentOf.has(next[0] ?? '') && !next.slice(0, 3).some((word) => words.percentUnless.has(word));
    return isOf ? [shareSeen(scan, found.index, { text, share, confidence: SURE.percent })] : [];
  });
}

/** "the rest of the week" is no money. */
function isOfTheDebt(scan: Scan, end: number, words: MoneyWords): boolean {
  const ahead = scan.folded.slice(end, end + LOOK_AHEAD);
  words.restUnless.lastIndex = 0;
  const unless = words.restUnless.exec(ahead);
  words.restUnless.lastIndex = 0;
  return !unless || unless.index > 1;
}

type Share = { readonly text: string; readonly share: number | 'rest'; readonly confidence: number };

function shareSeen(scan: Scan, start: number, { text, share, confidence }: Share): AmountSeen {
  const evidence = evidenceIn(scan, start, start + text.length);
  return { decimal: null, currency: null, share, isTotal: false, evidence, confidence };
}
