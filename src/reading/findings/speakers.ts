import type { FindingKind } from '#base/finding.ts';
import type { PhraseRow, Speaker } from '#languages/shape/phrases.ts';
import type { Direction } from '#mail/mail.ts';

/** Who usually says what: our own reminder holds the words of every kind and means few of them. */
const USUAL: Readonly<Record<FindingKind, readonly Speaker[]>> = {
  insolvency: ['customer', 'colleague'],
  legal: ['customer'],
  bank_change: ['customer'],
  dispute: ['customer', 'colleague'],
  plan_request: ['customer', 'colleague'],
  document_request: ['customer', 'colleague'],
  promise: ['customer', 'colleague'],
  question: ['customer', 'us', 'colleague'],
  paid: ['customer', 'colleague'],
  contact_change: ['customer', 'colleague'],
  resolution: ['us', 'colleague'],
  acknowledgement: ['customer'],
  auto_reply: ['customer'],
  unrelated: ['customer'],
};

export function speakerOf(direction: Direction): Speaker {
  return ({ inbound: 'customer', outbound: 'us', internal: 'colleague' } as const)[direction];
}

/** Whether a row may be taken at its word when this speaker says it. */
export function mayHold(row: PhraseRow, speaker: Speaker): boolean {
  return (row.by ?? USUAL[row.kind]).includes(speaker);
}
