import type { FindingKind } from '#base/finding.ts';
import type { PaymentPosted } from './case-event.ts';
import type { CollectionCase } from './collection-case.ts';
import { isOpenDispute } from './disputes/dispute.ts';
import { creditDisputes, hearDisputes, payDisputes, recordOutcome } from './disputes/follow-disputes.ts';
import {
  contestAgain,
  endItems,
  hearMail,
  mostUrgent,
  settleByCredit,
  settleByPayment,
  WHOLE,
} from './item-states.ts';
import type { MailInCase } from './mail-in-case.ts';
import { type Moment, momentsOf, type Told } from './moments.ts';
import { stageAfter } from './stages/stage-rules.ts';
import type { Standing } from './stages/standing.ts';

const NEW: Standing = {
  items: new Map(),
  disputes: [],
  stages: [],
  owner: null,
  isUnanswered: false,
  isAsked: false,
  isAnswered: false,
  isGiven: false,
  isClosed: false,
  wasEnded: false,
};
/** Kinds that want nothing of us: after a case is closed they do not open it again. */
const WANTS_NOTHING: readonly FindingKind[] = ['acknowledgement', 'auto_reply', 'unrelated', 'resolution'];
/** Findings in a letter of ours by which we wait for the customer. */
const ASKS: readonly FindingKind[] = ['question', 'document_request'];

/** What a case comes to: its items, disputes and stages, told moment by moment. */
export function standingOf(
  told: Told,
): Pick<CollectionCase, 'items' | 'state' | 'disputes' | 'stages' | 'owner'> {
  const { items: states, disputes, stages, owner } = momentsOf(told).reduce(live, NEW);
  const items = [...states.values()].filter(({ number }) => number !== WHOLE);
  return { items, state: mostUrgent(states), disputes, stages, owner };
}

function live(before: Standing, moment: Moment): Standing {
  return stageAfter(take(before, moment), moment.on);
}

function take(before: Standing, moment: Moment): Standing {
  switch (moment.is) {
    case 'mail':
      return takeMail(before, moment.mail);
    case 'payment':
      return takePayment(before, moment.payment);
    case 'credit':
      return {
        ...before,
        items: settleByCredit(before.items, moment.credit),
        disputes: creditDisputes(before.disputes, moment.credit),
      };
    case 'step':
      return takeStep(before, moment.step);
  }
}

/** Money that goes back opens again what had ended by it, until someone speaks to the customer. */
function takePayment(before: Standing, payment: PaymentPosted): Standing {
  const disputes = payDisputes(before.disputes, payment);
  const items = contestAgain(settleByPayment(before.items, payment), payment, disputes);
  const paid = { ...before, items, disputes };
  const isBounced = payment.amount.minor < 0 && hasEnded(before) && mostUrgent(paid.items) !== 'settled';
  return isBounced ? { ...paid, isClosed: false, wasEnded: true, isUnanswered: true } : paid;
}

function hasEnded({ stages }: Standing): boolean {
  const last = stages.at(-1)?.stage;
  return last === 'closed' || last === 'resolved';
}

function takeMail(before: Standing, mail: MailInCase): Standing {
  const said = {
    ...before,
    items: hearMail(before.items, mail),
    disputes: hearDisputes(before.disputes, mail),
  };
  if (mail.direction === 'internal') return said;
  if (mail.direction === 'outbound') {
    const isAsked = before.stages.length === 0 || mail.findings.some(({ kind }) => ASKS.includes(kind));
    return { ...said, isAsked, isUnanswered: false, isAnswered: before.isUnanswered || before.isAnswered };
  }
  const wants = mail.findings.some(({ kind }) => !WANTS_NOTHING.includes(kind));
  const ended = hasEnded(before);
  return {
    ...said,
    isAsked:
      before.isAsked && mail.findings.every(({ kind }) => kind === 'auto_reply') && mail.findings.length > 0,
    isUnanswered: before.isUnanswered || wants,
    isClosed: before.isClosed && !wants,
    wasEnded: before.wasEnded || (ended && wants),
    isGiven: before.isGiven && !(ended && wants),
  };
}

function takeStep(before: Standing, step: CollectionCase['steps'][number]): Standing {
  switch (step.kind) {
    case 'assigned':
      return { ...before, isGiven: true };
    case 'owner-changed':
      return { ...before, owner: step.owner };
    case 'customer-told':
      return { ...before, isUnanswered: false, isAnswered: true, isAsked: step.letter === 'missing' };
    case 'outcome-recorded':
      return {
        ...before,
        disputes: recordOutcome(before.disputes, step),
        items: endItems(before.items, step),
      };
    case 'case-closed':
      return { ...before, isClosed: !before.disputes.some(isOpenDispute) };
    case 'case-reopened':
      return { ...before, isClosed: false, wasEnded: before.isClosed || before.wasEnded };
    default:
      return before;
  }
}
