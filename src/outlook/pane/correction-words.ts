import type { DisputeReason, FindingKind, ToneLabel } from '#base/finding.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { Missed } from '#cases/corrections/correction.ts';
import type { CorrectionView } from '#contract/contract.ts';
import { amount, shortDay } from '#ui/format.ts';
import type { Words } from '#ui/words.ts';

/** A correction in words: what stood there, and what stands there now. */
export function correctionWords({ body, was }: CorrectionView, words: Words): string {
  const { labels } = words;
  switch (body.field) {
    case 'right':
      return labels.pane.confirmed;
    case 'account':
      return change(labels.pane.customer, was, body.to ?? '', words);
    case 'items':
      return change(labels.pane.items, was, body.to.join(', '), words);
    case 'kind':
      return change('', labels.kinds[was as FindingKind] ?? was, body.to ? labels.kinds[body.to] : '', words);
    case 'reason':
      return change('', labels.reasons[was as DisputeReason] ?? was, labels.reasons[body.to], words);
    case 'day':
      return change('', dayWords(was, words), body.to ? shortDay(body.to, words) : '', words);
    case 'amount':
      return change('', was, body.to ? amount(body.to, words) : '', words);
    case 'missed':
      return change('', '', missedWords(body, words), words);
    case 'tone':
      return change(labels.pane.tone, toneName(was, words), labels.tones[body.to], words);
    case 'case':
      return change(labels.pane.case, was, caseNumberOf(body.to), words);
  }
}

function change(what: string, from: string, to: string, { labels }: Words): string {
  const nothing = labels.pane.nothingStood;
  return `${what ? `${what}: ` : ''}${from || nothing} → ${to || nothing}`;
}

function dayWords(was: string, words: Words): string {
  return /^\d{4}-\d{2}-\d{2}/.test(was) ? shortDay(was, words) : was;
}

/** Kind, reason, day and amount, as far as told. */
function missedWords({ kind, reason, on, amount: sum }: Missed, words: Words): string {
  const { labels } = words;
  const told = [
    labels.kinds[kind],
    reason && labels.reasons[reason],
    on && shortDay(on, words),
    sum && amount(sum, words),
  ];
  return told.filter(Boolean).join(' · ');
}

function toneName(was: string, { labels }: Words): string {
  return labels.tones[was as ToneLabel] ?? was;
}
