import type { CaseEvent } from '#cases/case-event.ts';
import type { LetterScene } from '#cases/letters/letter.ts';
import type { MailInCase } from '#cases/mail-in-case.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import type { NewStep } from '#contract/contract.ts';
import type { MatchedFinding } from '#matching/match.ts';
import { aCase, day, eventOf, heard, mailIn } from '../samples.ts';
import { CALZADOS, openItem } from './full-facts.ts';

export const TODAY = '2026-03-10';
const ANA = { name: 'Ana Prado', email: 'ana@calzados.example' };

/** A mail of the customer that says these things. */
export function says(findings: readonly MatchedFinding[], more: Partial<MailInCase> = {}): MailInCase {
  const sentOn = more.sentOn ?? day('2026-03-09');
  return mailIn(`mail ${sentOn}`, { from: ANA, sentOn, findings, ...more });
}

/** What one of us did on a day. */
export function did(step: NewStep, on = TODAY): CaseEvent {
  const event = eventOf({ ...step, on: day(on) }, 'case-1', `${on}T12:00:00Z`);
  return { ...event, id: `${event.id}-${step.kind}` };
}

/** A letter about a case that these mails and events tell; the items are open in the ledger. */
export function sceneOf(
  mails: readonly MailInCase[],
  { events = [], ...more }: Partial<LetterScene> & { readonly events?: readonly CaseEvent[] } = {},
): LetterScene {
  const inbound = mails.filter(({ direction }) => direction === 'inbound');
  return {
    collectionCase: aCase([...mails.map((mail) => heard(mail)), ...events]),
    customer: CALZADOS,
    items: [openItem('F-1', 100_000), openItem('F-2', 50_000)],
    policy: DEFAULT_POLICY,
    today: day(TODAY),
    mail: inbound.at(-1) ?? mailIn('none'),
    to: ANA,
    language: 'en',
    ...more,
  };
}
