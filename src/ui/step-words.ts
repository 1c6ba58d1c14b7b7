import type { CaseStep, CaseStepOf } from '#cases/steps/case-step.ts';
import { fill, shortDay } from './format.ts';
import type { Words } from './words.ts';

/** What a person did with a case, in one line. */
export function stepWords(step: CaseStep, words: Words): string {
  const { labels } = words;
  const done = labels.steps[step.kind];
  switch (step.kind) {
    case 'assigned':
      return joined([`${done} ${givenTo(step, words)}`, byDay(step.dueOn, words)]);
    case 'owner-changed':
      return step.owner === null
        ? fill(labels.matter.owner, { name: labels.matter.nobody })
        : `${done} ${step.owner}`;
    case 'customer-told':
      return joined([
        done,
        labels.letters[step.letter],
        labels.deeds[step.how === 'mail' ? 'byMail' : 'phone'],
      ]);
    case 'outcome-recorded':
      return joined([done, labels.outcomes[step.outcome], step.items.join(', '), step.note]);
    case 'payment-looked-up':
      return joined([done, labels.deeds[step.isFound ? 'found' : 'notFound'], step.items.join(', ')]);
    case 'bank-verified':
      return joined([done, labels.deeds[step.isGenuine ? 'genuine' : 'notGenuine']]);
    case 'action-decided':
      return decisionWords(step, words);
    case 'dunning-blocked':
      return joined([done, untilDay(step.until, words), step.because]);
    default:
      return done;
  }
}

/** Department, and the person where one is known. */
export function givenTo({ resolver, person }: CaseStepOf<'assigned'>, { labels }: Words): string {
  return person === null ? labels.roles[resolver] : `${labels.roles[resolver]} (${person})`;
}

function decisionWords({ decision, action, until }: CaseStepOf<'action-decided'>, words: Words): string {
  const { actions, deeds } = words.labels;
  const day = until === null ? '' : shortDay(until, words);
  switch (decision) {
    case 'accepted':
      return joined([actions[action], deeds.accepted]);
    case 'postponed':
      return joined([actions[action], fill(deeds.putOffTo, { day })]);
    case 'changed':
      return joined([fill(deeds.changedTo, { action: actions[action] }), day]);
  }
}

function byDay(on: string, words: Words): string {
  return fill(words.labels.pane.byDay, { day: shortDay(on, words) });
}

/** The last day of a stop; nothing where it lasts until someone lifts it. */
export function untilDay(until: string | null, words: Words): string {
  return until === null ? '' : fill(words.labels.card.until, { day: shortDay(until, words) });
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}
