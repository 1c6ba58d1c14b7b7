import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '../collection-case.ts';
import { DEFAULT_HOUSE, type HouseRules } from '../policy/house-rules.ts';
import { lastStep, look } from './look.ts';
import type { NextAction, NextRuleName } from './next-action.ts';
import { NEXT_RULE_TABLE } from './next-rules.ts';

/**
 * The one thing to do next on a case, by when, and by which rule. Days never lie before today. What a person put off or
 * chose instead stands until something new is said or paid.
 */
export function proposeNextAction(
  collectionCase: CollectionCase,
  today: CalendarDate,
  house: HouseRules = DEFAULT_HOUSE,
): NextAction {
  return asDecided(proposalOf(collectionCase, today, house), collectionCase, today);
}

/** What a person made of a proposal, as far as it still stands. */
export function asDecided(
  proposed: NextAction,
  collectionCase: CollectionCase,
  today: CalendarDate,
): NextAction {
  const decided = standingDecision(collectionCase);
  if (!decided || proposed.action === 'none') return proposed;
  if (decided.decision === 'accepted') {
    return decided.action === proposed.action ? { ...proposed, decided: 'accepted' } : proposed;
  }
  const on = decided.until !== null && decided.until > today ? decided.until : today;
  const rule = decided.decision === 'postponed' ? 'put_off' : 'chosen';
  return { action: decided.action, on, rule, decided: decided.decision };
}

/** What the rules propose, whatever people decided. */
export function proposalOf(
  collectionCase: CollectionCase,
  today: CalendarDate,
  house: HouseRules,
): NextAction {
  const nothing = { action: 'none', on: today, rule: 'nothing_open', decided: null } as const;
  const seen = look(collectionCase, today, house);
  if (seen.stage.stage === 'closed') return nothing;
  for (const { action, name, when } of NEXT_RULE_TABLE) {
    const on = when(seen);
    if (on !== null) return { action, on: on < today ? today : on, rule: name, decided: null };
  }
  return nothing;
}

/** All rules that ask for something by this day, whatever the first of them proposes: what makes a case urgent. */
export function pressingRulesOf(
  collectionCase: CollectionCase,
  today: CalendarDate,
  house: HouseRules,
): readonly NextRuleName[] {
  const seen = look(collectionCase, today, house);
  const isDue = (on: CalendarDate | null) => on !== null && on <= today;
  return NEXT_RULE_TABLE.filter(({ when }) => isDue(when(seen))).map(({ name }) => name);
}

/** The last decision, if nothing was said, paid or done since. */
function standingDecision(collectionCase: CollectionCase) {
  const decision = lastStep(collectionCase, 'action-decided');
  if (!decision) return null;
  const { mails, payments, credits, steps } = collectionCase;
  const isNewer =
    mails.some(
      ({ sentOn, sentAt }) => sentOn > decision.on || Date.parse(sentAt) > Date.parse(decision.at),
    ) ||
    payments.some(({ paidOn }) => paidOn > decision.on) ||
    credits.some(({ issuedOn }) => issuedOn > decision.on) ||
    steps.some((step) => step.kind !== 'action-decided' && step.id > decision.id);
  return isNewer ? null : decision;
}
