import { URGENCIES } from '#cases/actions/urgency.ts';
import type { WorklistLine } from '#contract/contract.ts';
import { amount, shortDay } from './format.ts';
import { useWords } from './words.ts';

type GroupsProps = {
  readonly lines: readonly WorklistLine[];
  /** The case that is open beside the list. */
  readonly here: string | null;
  /** Whether walking opens, where the case stands beside the list. */
  readonly isOpening?: boolean;
  readonly onOpen: (line: WorklistLine) => void;
};

/** What waits, the most urgent group first, each with its count. `j` and `k` walk, Enter opens. */
export function WorkGroups({ lines, here, isOpening = false, onOpen }: GroupsProps) {
  const { labels } = useWords();
  const groups = URGENCIES.map((urgency) => ({
    urgency,
    own: lines.filter((line) => line.urgency === urgency),
  })).filter(({ own }) => own.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys walk over the buttons within
    <div class="worklist" onKeyDown={(event) => walk(event.currentTarget, event, isOpening)}>
      {groups.map(({ urgency, own }) => (
        <section key={urgency} aria-label={labels.urgencies[urgency]}>
          <h2 class={`caption ${urgency}`}>
            {labels.urgencies[urgency]} <span class="count">{own.length}</span>
          </h2>
          <ul>
            {own.map((line) => (
              <li key={line.caseId}>
                <button
                  type="button"
                  aria-current={line.caseId === here ? 'true' : undefined}
                  onClick={() => onOpen(line)}
                >
                  <WorkLine line={line} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function WorkLine({ line }: { readonly line: WorklistLine }) {
  const words = useWords();
  const { labels } = words;
  const isLate = line.nextAction.on < words.today;
  const isUnhappy = line.tone === 'hostile' || line.tone === 'frustrated';
  const about = [
    SAID_BY_GROUP.includes(line.state) ? '' : labels.states[line.state],
    isUnhappy ? labels.tones[line.tone] : '',
    line.owner ?? '',
    line.customerName ? line.subject : '',
  ];
  return (
    <>
      <span class="who" dir="auto">
        {line.customerName ?? line.subject}
      </span>
      <span class="money">{line.atStake && amount(line.atStake, words)}</span>
      <span class="do">{labels.actions[line.nextAction.action]}</span>
      <span class={isLate ? 'when late' : 'when'}>
        {line.nextAction.on === words.today ? labels.pane.today : shortDay(line.nextAction.on, words)}
      </span>
      <span class="about" dir="auto">
        {about.filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

/** What waits is not settled, and whether a promise still runs its group tells. */
const SAID_BY_GROUP: readonly WorklistLine['state'][] = ['open', 'promised'];

/** `j` and the arrow go down, `k` and the arrow up. */
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Goes one line on in a list, and opens it where asked to; from elsewhere it goes to the line that is open, or the first. */
export function walk(list: Element, event: KeyboardEvent, isOpening: boolean): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...list.querySelectorAll('button')];
  const open = buttons.findIndex((button) => button.getAttribute('aria-current') === 'true');
  const focused = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[(focused >= 0 ? focused : open) + (focused >= 0 || open >= 0 ? step : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (isOpening) next.click();
}
