import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TimelineLine } from '#contract/contract.ts';
import { Action } from './action.ts';
import { becauseWords } from './because-words.ts';
import { fill, shortDate } from './format.ts';
import { Icon, type IconName } from './icons.tsx';
import { lineWords } from './line-words.ts';
import { useWords, type Words } from './words.ts';

type TimelineProps = {
  readonly lines: readonly TimelineLine[];
  /** The mail on the screen, marked in the line. */
  readonly here: string | null;
  /** Opens a mail; left out where mails cannot be opened. */
  readonly onOpen?: (messageId: string) => void;
  /** What can be done with a line. */
  readonly controls?: (line: TimelineLine) => ComponentChildren;
};

/** Lines shown before "show all": what fits beside a mail without scrolling far. */
const FIRST_LINES = 6;

/** What happened in a case, newest first; what was said inside the company stands apart. */
export function Timeline({ lines, here, onOpen, controls }: TimelineProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  // A step taken back stands there struck through: that it was taken back needs no line of its own.
  const told = lines.filter(({ kind }) => kind !== 'step-undone');
  const shown = isWhole ? told : told.slice(0, FIRST_LINES);
  return (
    <>
      <ol class="timeline">
        {shown.map((line) => (
          <li key={line.id} class={lineClass(line)}>
            <Icon name={iconOf(line)} />
            <Line line={line} isHere={line.messageId === here && line.kind === 'mail-read'} onOpen={onOpen} />
            {controls?.(line)}
          </li>
        ))}
      </ol>
      {shown.length < told.length && (
        <Action look="subtle" onAct={() => setWhole(true)}>
          {fill(words.labels.pane.showAll, { n: told.length })}
        </Action>
      )}
    </>
  );
}

type LineProps = {
  readonly line: TimelineLine;
  readonly isHere: boolean;
  readonly onOpen: TimelineProps['onOpen'] | undefined;
};

function Line({ line, isHere, onOpen }: LineProps) {
  const words = useWords();
  return (
    <>
      <Head line={line} />
      <span class="when">
        {shortDate(line.on, words)}
        {line.direction && <span class="unseen"> {words.labels.pane[line.direction]}</span>}
      </span>
      <span class="what" title={line.because ? becauseWords(line.because, words) : undefined}>
        {line.kind === 'mail-read' && !isHere && <Said line={line} onOpen={onOpen} />}
        <span class="about">
          {isHere && <span class="tag here">{words.labels.pane.thisMail}</span>} {belowWords(line, words)}
        </span>
      </span>
    </>
  );
}

/** Who wrote, or what was done. */
function Head({ line }: Pick<LineProps, 'line'>) {
  const words = useWords();
  const { pane } = words.labels;
  return (
    <span class="head" dir="auto">
      {line.kind === 'mail-read' ? line.who : lineWords(line, words)}{' '}
      {line.direction === 'internal' && <span class="tag">{pane.internal}</span>}
      {line.isUndone && <span class="tag">{pane.undone}</span>}
    </span>
  );
}

function Said({ line, onOpen }: Omit<LineProps, 'isHere'>) {
  const { messageId, what } = line;
  return (
    <span class="words" dir="auto">
      {messageId && onOpen ? (
        <button type="button" class="link" onClick={() => onOpen(messageId)}>
          {what}
        </button>
      ) : (
        what
      )}
    </span>
  );
}

/** What a mail was heard to say; who took a step. */
function belowWords(line: TimelineLine, { labels }: Words): string {
  if (line.kind !== 'mail-read' && line.findings.length === 0) return line.who;
  return line.findings.map((kind) => labels.kinds[kind]).join(', ');
}

function lineClass({ direction, isUndone }: TimelineLine): string {
  if (isUndone) return 'taken-back';
  return direction === 'internal' ? 'internal' : '';
}

const MONEY: readonly TimelineLine['kind'][] = ['payment-posted', 'credit-posted'];

function iconOf(line: TimelineLine): IconName {
  if (line.kind === 'mail-read') return line.direction ?? 'inbound';
  if (MONEY.includes(line.kind)) return 'payment';
  return line.step ? 'step' : 'corrected';
}
