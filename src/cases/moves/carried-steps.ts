import type { FindingKind } from '#base/finding.ts';
import type { CollectionCase } from '../collection-case.ts';
import { isOpenDispute } from '../disputes/dispute.ts';
import { numbersIn } from '../hear.ts';
import { WHOLE } from '../item-states.ts';
import type { MailInCase } from '../mail-in-case.ts';
import type { StepKind } from '../steps/case-step.ts';
import type { Move, MovedFact } from './move.ts';

type Step = CollectionCase['steps'][number];
type Carrying = {
  readonly from: CollectionCase;
  readonly to: CollectionCase | null;
  readonly moved: readonly MailInCase[];
  readonly move: Move;
};

/**
 * What people did that goes along with moved mails: who has the dispute, what the customer was told, how it ended.
 * What was decided about the case as a whole (closed, put off) stays behind; nobody decided it about the other.
 */
export function stepsToCarry(carrying: Carrying): readonly MovedFact[] {
  const { from, move } = carrying;
  const steps = from.steps.flatMap((step) => carriedAs(step, carrying) ?? []);
  return steps.map(({ id, ...step }) => ({ ...step, carried: move.id }));
}

function carriedAs(step: Step, carrying: Carrying): Step | null {
  switch (step.kind) {
    case 'outcome-recorded':
    case 'payment-looked-up':
      return narrowed(step, carrying);
    case 'assigned':
      return leavesNoDispute(carrying) ? step : null;
    case 'customer-told':
      return carrying.moved.some(({ sentOn }) => sentOn <= step.on) ? step : null;
    case 'bank-verified':
      return carrying.moved.some(({ findings }) => findings.some(({ kind }) => kind === 'bank_change'))
        ? step
        : null;
    case 'dunning-blocked':
    case 'dunning-lifted':
      return goesWithStop(carrying) ? step : null;
    case 'owner-changed':
      return isTakenOver(step, carrying) ? step : null;
    default:
      return null;
  }
}

type OnItems = Extract<Step, { readonly kind: 'outcome-recorded' | 'payment-looked-up' }>;

/** Of the items that go; "all items" means those of its own case, and must not come to mean those of the other. */
function narrowed<One extends OnItems>(step: One, { moved }: Carrying): One | null {
  const numbers = [...numbersIn(moved)];
  if (step.items.length === 0) return { ...step, items: numbers.length > 0 ? numbers : [WHOLE] };
  const items = step.items.filter((number) => numbers.includes(number));
  return items.length > 0 ? { ...step, items } : null;
}

/** The resolver's work goes along where no dispute stays behind. */
function leavesNoDispute({ from, moved }: Carrying): boolean {
  const ids = moved.map(({ messageId }) => messageId);
  return from.disputes.filter(isOpenDispute).every(({ messageId }) => ids.includes(messageId));
}

/** A stop goes where the mails go that it is about; of a case that is joined with another, all go. */
function goesWithStop({ move, moved }: Carrying): boolean {
  const isStop = (kind: FindingKind) => kind === 'insolvency' || kind === 'legal';
  return move.kind === 'joined' || moved.some(({ findings }) => findings.some(({ kind }) => isStop(kind)));
}

/** Who looks after the other case stays; one that nobody looks after gets the owner of the case that comes. */
function isTakenOver(step: Step, { from, to, move }: Carrying): boolean {
  const last = from.steps.findLast(({ kind }: { readonly kind: StepKind }) => kind === 'owner-changed');
  return (
    move.kind === 'joined' && step.id === last?.id && from.owner !== null && (to?.owner ?? null) === null
  );
}
