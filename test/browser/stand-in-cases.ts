import type { CaseStep } from '#cases/steps/case-step.ts';
import type {
  CaseView,
  JoinBody,
  LetterChoice,
  LetterView,
  MailView,
  MoveView,
  NewStep,
  OtherCase,
  SplitBody,
  StepBody,
  TimelineLine,
} from '#contract/contract.ts';
import { LETTER, OTHER_CASES, STATUS, TODAY } from './sample-views.ts';

/** What the cases of the stand-in were asked, and what they answer. */
export type StandInCases = {
  readonly steps: { readonly caseId: string; readonly step: NewStep }[];
  readonly undone: string[];
  readonly joins: JoinBody[];
  readonly splits: SplitBody[];
  readonly letters: { readonly kind: string; readonly variant?: string; readonly messageId: string }[];
  others: readonly OtherCase[];
  /** The letter that comes, or the refusal in its place. */
  letter: LetterView | Refused;
  /** The letters that fit. */
  choices: readonly LetterChoice[];
  /** Someone else's step, that comes in before the next one of the pane. */
  meanwhile: TimelineLine | null;
  /** The views before each move, by its id. */
  readonly moves: Map<string, Views>;
  /** The refusal of the next join or split. */
  moveRefusal: Refused | null;
  /** The refusal of the next step. */
  refusal: Refused | null;
};
export type Refused = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly place?: string;
};

type Views = Map<string, MailView>;

export function standInCases(): StandInCases {
  return {
    steps: [],
    undone: [],
    joins: [],
    splits: [],
    letters: [],
    moves: new Map(),
    moveRefusal: null,
    others: OTHER_CASES,
    letter: LETTER,
    choices: [],
    meanwhile: null,
    refusal: null,
  };
}

/** The case as the views have it now. */
export function caseIn(views: Views, id: string): CaseView | undefined {
  return [...views.values()].flatMap(({ cases }) => cases).find((one) => one.id === id);
}

/** Does what the service does with a step: writes it down, shows it, and refuses one made on what is old. */
export function takeStep(
  cases: StandInCases,
  views: Views,
  caseId: string,
  { seen, step }: StepBody,
): CaseView | Refused {
  const before = caseIn(views, caseId);
  if (!before) return refused(404, 'case/not-found');
  if (cases.meanwhile) {
    const line = cases.meanwhile;
    cases.meanwhile = null;
    save(views, { ...before, version: line.id, timeline: [line, ...before.timeline] });
  }
  const now = caseIn(views, caseId) ?? before;
  if (seen !== now.version) return refused(409, 'case/changed');
  if (cases.refusal) {
    const refusal = cases.refusal;
    cases.refusal = null;
    return refusal;
  }
  cases.steps.push({ caseId, step });
  return save(views, afterStep(now, { ...step, on: TODAY } as CaseStep, `s${cases.steps.length}`));
}

export function undoStep(cases: StandInCases, views: Views, id: string): CaseView | Refused {
  const found = [...views.values()]
    .flatMap((view) => view.cases)
    .find(({ timeline }) => timeline.some((line) => line.id === id));
  if (!found) return refused(404, 'step/not-found');
  cases.undone.push(id);
  const timeline = found.timeline.map((line) => (line.id === id ? { ...line, isUndone: true } : line));
  return save(views, { ...found, version: `${id}-undone`, timeline });
}

export function joinCase(
  cases: StandInCases,
  views: Views,
  caseId: string,
  body: JoinBody,
): CaseView | Refused {
  const before = caseIn(views, caseId);
  if (!before) return refused(404, 'case/not-found');
  if (cases.moveRefusal) return cases.moveRefusal;
  cases.joins.push(body);
  const came = lineOf({
    id: `j${cases.joins.length}`,
    kind: 'mail-read',
    who: 'Jonas Keller',
    what: 'Rappel du tarif',
    messageId: 'joined@bellerive.example',
    direction: 'inbound',
    because: { kind: 'joined', value: '' },
  });
  const moves = [moved(cases, views, 'joined')];
  return save(views, { ...before, moves, version: came.id, timeline: [...before.timeline, came] });
}

export function splitCase(
  cases: StandInCases,
  views: Views,
  caseId: string,
  body: SplitBody,
): CaseView | Refused {
  const before = caseIn(views, caseId);
  if (!before) return refused(404, 'case/not-found');
  cases.splits.push(body);
  const gone = (line: TimelineLine) => line.messageId !== null && body.messageIds.includes(line.messageId);
  const version = `x${cases.splits.length}`;
  const moves = [moved(cases, views, 'split')];
  save(views, { ...before, version, timeline: before.timeline.filter((line) => !gone(line)) });
  const own = {
    ...before,
    id: body.to ?? 'case-2000',
    number: 'RLC-9M2D-11AA',
    version,
    moves,
    timeline: before.timeline.filter(gone),
  };
  for (const messageId of body.messageIds) {
    const view = views.get(messageId);
    if (view) views.set(messageId, { ...view, caseId: own.id, cases: [own] });
  }
  return own;
}

/** Everything stands again as it stood before the move. */
export function undoMove(cases: StandInCases, views: Views, id: string): MailView | undefined {
  const before = cases.moves.get(id);
  if (!before) return undefined;
  for (const [key, view] of before) views.set(key, view);
  cases.undone.push(id);
  return views.values().next().value;
}

function moved(cases: StandInCases, views: Views, kind: MoveView['kind']): MoveView {
  const id = `m${cases.moves.size + 1}`;
  cases.moves.set(id, new Map(views));
  return { id, kind, on: TODAY, by: STATUS.user, from: null, messageIds: [] };
}

function afterStep(before: CaseView, step: CaseStep, id: string): CaseView {
  const line = lineOf({ id, kind: step.kind, who: STATUS.user, step });
  const carried =
    step.kind === 'assigned'
      ? [...before.carried, 'given' as const]
      : step.kind === 'customer-told'
        ? [...before.carried, 'acknowledged' as const]
        : before.carried;
  const after = { ...before, version: id, carried, timeline: [line, ...before.timeline] };
  switch (step.kind) {
    case 'owner-changed':
      return { ...after, owner: step.owner };
    case 'case-closed':
      return {
        ...after,
        stage: { stage: 'closed', since: TODAY },
        nextAction: { ...before.nextAction, action: 'none', rule: 'nothing_open' },
      };
    case 'customer-told':
      return {
        ...after,
        stage: { stage: 'acknowledged', since: TODAY },
        nextAction: { action: 'find_resolver', on: TODAY, rule: 'resolver_missing', decided: null },
      };
    case 'action-decided':
      return {
        ...after,
        nextAction: {
          ...before.nextAction,
          action: step.action,
          on: step.until ?? before.nextAction.on,
          decided: step.decision,
          rule:
            step.decision === 'accepted'
              ? before.nextAction.rule
              : step.decision === 'changed'
                ? 'chosen'
                : 'put_off',
        },
      };
    default:
      return after;
  }
}

function lineOf(told: Partial<TimelineLine> & Pick<TimelineLine, 'id' | 'kind'>): TimelineLine {
  return {
    on: TODAY,
    direction: null,
    who: '',
    what: '',
    findings: [],
    messageId: null,
    because: null,
    amount: null,
    step: null,
    isUndone: false,
    ...told,
  };
}

/** The case in every mail that shows it. */
function save(views: Views, now: CaseView): CaseView {
  for (const [key, view] of views) {
    views.set(key, { ...view, cases: view.cases.map((one) => (one.id === now.id ? now : one)) });
  }
  return now;
}

export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'status' in answer && 'code' in answer;
}

function refused(status: number, code: string): Refused {
  return { status, code, message: `Refused: ${code}.` };
}
