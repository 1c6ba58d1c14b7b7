import { useState } from 'preact/hooks';
import type { TimelineLine } from '#contract/contract.ts';
import { Action } from './action.ts';
import { becauseWords } from './because-words.ts';
import { fill, shortDay } from './format.ts';
import { Icon, type IconName } from './icons.tsx';
import { useWords, type Words } from './words.ts';

type TimelineProps = {
  readonly lines: readonly TimelineLine[];
  /** The mail on the screen, marked in the line. */
  readonly here: string;
  readonly onOpen: (messageId: string) => void;
};

/** Lines shown before "show all": what fits beside a mail without scrolling far. */
const FIRST_LINES = 6;

/** What happened in a case, newest first; what was said inside the company stands apart. */
export function Timeline({ lines, here, onOpen }: TimelineProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, FIRST_LINES);
  return (
    <>
      <ol class="timeline">
        {shown.map((line) => (
          <Line key={line.id} line={line} here={here} onOpen={onOpen} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <Action look="subtle" onAct={() => setWhole(true)}>
          {fill(words.labels.pane.showAll, { n: lines.length })}
        </Action>
      )}
    </>
  );
}

type LineProps = { readonly line: TimelineLine } & Omit<TimelineProps, 'lines'>;

function Line({ line, here, onOpen }: LineProps) {
  const words = useWords();
  const { messageId } = line;
  const isHere = messageId === here && line.kind === 'mail-read';
  return (
    <li
      class={line.direction === 'internal' ? 'internal' : ''}
      title={line.because ? becauseWords(line.because, words) : undefined}
    >
      <Icon name={iconOf(line)} />
      <span class="when">
        {shortDay(line.on, words)}
        {line.direction && <span class="unseen"> {words.labels.pane[line.direction]}</span>}
      </span>
      <span class="what">
        <span class="who" dir="auto">
          {line.who}
        </span>{' '}
        {line.direction === 'internal' && <span class="tag">{words.labels.pane.internal}</span>}
        {isHere && <span class="tag here">{words.labels.pane.thisMail}</span>}
        {!isHere && (
          <span class="words">
            {messageId ? (
              <OpenMail what={headOf(line, words)} onOpen={() => onOpen(messageId)} />
            ) : (
              headOf(line, words)
            )}
          </span>
        )}
        {line.findings.length > 0 && <span class="about">{toldOf(line, words)}</span>}
      </span>
    </li>
  );
}

function OpenMail({ what, onOpen }: { readonly what: string; readonly onOpen: () => void }) {
  return (
    <button type="button" class="link" dir="auto" onClick={onOpen}>
      {what}
    </button>
  );
}

/** What happened, in the reader's language where it is ours to say; what people wrote stays as it is. */
function headOf({ kind, what }: TimelineLine, { labels }: Words): string {
  switch (kind) {
    case 'mail-read':
      return what;
    case 'mail-removed':
      return labels.pane.mailMoved;
    case 'mail-corrected':
      return labels.pane.corrected;
    case 'payment-posted':
      return `${labels.pane.payment} · ${what}`;
    case 'credit-posted':
      return `${labels.pane.creditNote} · ${what}`;
    case 'item-seen':
      return `${labels.pane.itemGone} · ${what}`;
    case 'step-undone':
      return labels.pane.undone;
    default:
      return labels.steps[kind];
  }
}

function toldOf(line: TimelineLine, { labels }: Words): string {
  return line.findings.map((kind) => labels.kinds[kind]).join(', ');
}

function iconOf(line: TimelineLine): IconName {
  if (line.kind === 'payment-posted') return 'payment';
  if (line.kind !== 'mail-read') return 'corrected';
  return line.direction ?? 'inbound';
}
