import type { CalendarDate } from '#base/calendar-date.ts';
import type { Confidence, FindingKind } from '#base/finding.ts';
import type { Customer } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import type { RankedAccount } from '#matching/match.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import type { Policy } from '../policy/policy.ts';
import { doubtfulBankMails, isOf } from './recipient.ts';

/** What is asked before an acknowledgement goes out without a person. */
export type AcknowledgementAsked = {
  readonly policy: Pick<Policy, 'acknowledgesByItself'>;
  readonly today: CalendarDate;
  readonly collectionCase: CollectionCase;
  /** The mail as the case keeps it, and as it came. */
  readonly kept: MailInCase;
  readonly mail: Pick<Mail, 'from' | 'replyTo' | 'automatic'>;
  readonly account: RankedAccount | null;
  readonly customer: Customer | null;
  /** The reader would file the mail with nobody looking (see `isSettled`). */
  readonly isSettled: boolean;
};

/** Why an acknowledgement does not go out by itself. */
export const ACKNOWLEDGEMENT_OBSTACLES = [
  'switched_off',
  'not_from_customer',
  'automatic_mail',
  'headers_unknown',
  'unknown_sender',
  'answers_go_elsewhere',
  'account_not_sure',
  'not_settled',
  'nothing_to_acknowledge',
  'risk',
  'hostile',
  'escalates',
  'told_today',
] as const;
export type AcknowledgementObstacle = (typeof ACKNOWLEDGEMENT_OBSTACLES)[number];

/** Surer than for filing: a wrong guess would tell one customer of another's invoices. */
const SURE_OF_ACCOUNT: Confidence = 0.95;
/** What a customer waits for an answer to. */
const WANTS_ANSWER: readonly FindingKind[] = [
  'dispute',
  'plan_request',
  'document_request',
  'question',
  'paid',
];
const RISKS: readonly FindingKind[] = ['bank_change', 'insolvency', 'legal'];
const STOPPED: readonly CollectionCase['state'][] = ['insolvency', 'legal'];

type Obstacle = {
  readonly is: AcknowledgementObstacle;
  readonly when: (asked: AcknowledgementAsked) => boolean;
};

/** Everything that speaks against it; one is enough. */
const OBSTACLES: readonly Obstacle[] = [
  { is: 'switched_off', when: ({ policy }) => !policy.acknowledgesByItself },
  { is: 'not_from_customer', when: ({ kept }) => kept.direction !== 'inbound' },
  { is: 'automatic_mail', when: isAutomatic },
  { is: 'headers_unknown', when: ({ mail }) => mail.automatic.isUnanswerable === undefined },
  { is: 'unknown_sender', when: ({ mail, customer }) => !isKnown(mail.from?.email ?? null, customer) },
  {
    is: 'answers_go_elsewhere',
    when: ({ mail, customer }) => mail.replyTo.some(({ email }) => !isKnown(email, customer)),
  },
  { is: 'account_not_sure', when: isAccountUnsure },
  { is: 'not_settled', when: ({ isSettled }) => !isSettled },
  {
    is: 'nothing_to_acknowledge',
    when: ({ kept }) => !kept.findings.some(({ kind }) => WANTS_ANSWER.includes(kind)),
  },
  { is: 'risk', when: isRisky },
  { is: 'hostile', when: ({ kept }) => kept.tone.label === 'hostile' },
  { is: 'escalates', when: ({ kept }) => kept.isEscalation },
  { is: 'told_today', when: isToldToday },
];

/**
 * What speaks against sending an acknowledgement without a person; none: it may go. Off by default, never to machines,
 * never where money or law hangs on it, at most one a case and day.
 */
export function acknowledgementObstacles(asked: AcknowledgementAsked): readonly AcknowledgementObstacle[] {
  return OBSTACLES.filter(({ when }) => when(asked)).map(({ is }) => is);
}

/** Whether an acknowledgement may go out without a person. */
export function mayAcknowledge(asked: AcknowledgementAsked): boolean {
  return acknowledgementObstacles(asked).length === 0;
}

function isAutomatic({ mail: { automatic }, kept }: AcknowledgementAsked): boolean {
  const { isBounce, isAutoReply, isUnanswerable } = automatic;
  return (
    isBounce ||
    isAutoReply ||
    isUnanswerable === true ||
    kept.findings.some(({ kind }) => kind === 'auto_reply')
  );
}

function isKnown(email: string | null, customer: Customer | null): boolean {
  return email !== null && customer !== null && isOf(customer, email);
}

function isAccountUnsure({ account, customer, collectionCase }: AcknowledgementAsked): boolean {
  if (account === null || customer === null || account.confidence < SURE_OF_ACCOUNT) return true;
  return account.number !== customer.accountNumber || collectionCase.accountNumber !== customer.accountNumber;
}

function isRisky({ kept, collectionCase }: AcknowledgementAsked): boolean {
  return (
    kept.findings.some(({ kind }) => RISKS.includes(kind)) ||
    STOPPED.includes(collectionCase.state) ||
    doubtfulBankMails(collectionCase).length > 0
  );
}

/** A letter of ours that day, or one that a person says was sent or told on the phone. */
function isToldToday({ collectionCase: { mails, steps }, today }: AcknowledgementAsked): boolean {
  return (
    mails.some(({ direction, sentOn }) => direction === 'outbound' && sentOn === today) ||
    steps.some(({ kind, on }) => kind === 'customer-told' && on === today)
  );
}
