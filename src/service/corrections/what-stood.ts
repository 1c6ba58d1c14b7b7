import { formatMoney } from '#base/money.ts';
import type { CorrectionBody } from '#contract/contract.ts';
import type { Match } from '#matching/match.ts';
import type { Holds } from '../ingest/what-holds.ts';

/** Corrections of what a mail says. */
type SaidBody = Exclude<CorrectionBody, { readonly field: 'case' }>;

/** What stood there before a correction, as text; of a finding that is struck out what it was at first. */
export function whatStood(body: SaidBody, { match, findings, tone }: Holds, first: Match): string {
  if (body.field === 'account') return match.account?.number ?? '';
  if (body.field === 'tone') return tone.label;
  if (body.field === 'missed') return '';
  if (body.finding === null) return match.items.map(({ number }) => number).join(', ');
  const finding = findings[body.finding] ?? first.findings[body.finding];
  if (!finding) return '';
  switch (body.field) {
    case 'items':
      return finding.items.map(({ number }) => number).join(', ');
    case 'reason':
      return finding.reason ?? '';
    case 'day':
      return finding.on ?? '';
    case 'amount':
      return finding.amount ? `${formatMoney(finding.amount)} ${finding.amount.currency}` : '';
    default:
      return finding.kind;
  }
}
