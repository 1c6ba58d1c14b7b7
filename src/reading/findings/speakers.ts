import type { FindingKind } from '#base/finding.ts';
import type { Direction } from '#mail/mail.ts';

/** Who writes: a customer to us, we to a customer, or one of us to another. */
export type Speaker = 'customer' | 'us' | 'colleague';

/** Who can say what: our own reminder holds the words of every kind and means few of them. */
const CAN_SAY: Readonly<Record<FindingKind, readonly Speaker[]>> = {
  insolvency: ['customer', 'colleague'],
  legal: ['customer', 'colleague'],
  bank_change: ['customer', 'colleague'],
  dispute: ['customer', 'colleague'],
  plan_request: ['customer', 'colleague'],
  document_request: ['customer', 'us', 'colleague'],
  promise: ['customer', 'colleague'],
  question: ['customer', 'us', 'colleague'],
  paid: ['customer', 'colleague'],
  contact_change: ['customer', 'colleague'],
  resolution: ['us', 'colleague'],
  acknowledgement: ['customer', 'us', 'colleague'],
  auto_reply: ['customer'],
  unrelated: ['customer', 'colleague'],
};

export function speakerOf(direction: Direction): Speaker {
  return ({ inbound: 'customer', outbound: 'us', internal: 'colleague' } as const)[direction];
}

export function maySay(kind: FindingKind, speaker: Speaker): boolean {
  return CAN_SAY[kind].includes(speaker);
}
