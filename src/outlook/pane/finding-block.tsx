import { useState } from 'preact/hooks';
import type { CorrectionBody, FindingView, ItemLine, MailView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { amount, fill, percent, shortDay } from '#ui/format.ts';
import { BY_HAND, heardWords } from '#ui/heard-words.ts';
import { Icon } from '#ui/icons.tsx';
import { ItemRows } from '#ui/item-rows.tsx';
import { QuotedWords } from '#ui/quoted-words.tsx';
import { useWords, type Words } from '#ui/words.ts';
import { CorrectMenu } from './correct-menu.tsx';
import { correct, type Desk } from './desk.ts';

type FindingProps = {
  readonly finding: FindingView;
  readonly items: readonly ItemLine[];
  readonly view: MailView;
  readonly desk: Desk;
};

/** Below this the finding is said to be unsure: one in four or more is wrong. */
const SURE = 0.75;

/** One thing the mail says: what, how sure, the very words, the items it is about. */
export function FindingBlock({ finding, items, view, desk }: FindingProps) {
  const words = useWords();
  const { labels } = words;
  const [isCorrecting, correcting] = useState(false);
  return (
    <article class="finding">
      <header>
        <h3>
          <span class={`kind ${finding.kind}`}>{labels.kinds[finding.kind]}</span>
          {detailsOf(finding, words).map((detail) => (
            <span key={detail}>{` · ${detail}`}</span>
          ))}
        </h3>
        <span class="confidence" title={heardWords(finding.because, words) || undefined}>
          {sureness(finding, words)}
        </span>
      </header>
      {finding.sentence && <QuotedWords sentence={finding.sentence} span={finding.span} />}
      {items.length > 0 && <ItemRows items={items} />}
      <Answers finding={finding} view={view} desk={desk} isOpen={isCorrecting} onCorrect={correcting} />
      {isCorrecting && (
        <CorrectMenu finding={finding} view={view} desk={desk} onDone={() => correcting(false)} />
      )}
    </article>
  );
}

function sureness({ because, confidence }: FindingView, words: Words): string {
  const { pane } = words.labels;
  if (because === BY_HAND) return pane.corrected;
  const sure = percent(confidence, words);
  return confidence < SURE ? `${pane.unsure} ${sure}` : sure;
}

type AnswersProps = Omit<FindingProps, 'items'> & {
  readonly isOpen: boolean;
  readonly onCorrect: (isOpen: boolean) => void;
};

/** One click says that it is right; the other opens what can be wrong. */
function Answers({ finding, view, desk, isOpen, onCorrect }: AnswersProps) {
  const { labels } = useWords();
  const about = <span class="unseen"> {labels.kinds[finding.kind]}</span>;
  const confirm = () =>
    void correct(desk, { messageId: view.messageId, field: 'right', finding: finding.index });
  const isConfirmedNow = isConfirmed(finding, view);
  return (
    <footer>
      {isConfirmedNow && (
        <span class="confirmed">
          <Icon name="check" /> {labels.pane.confirmed}
        </span>
      )}
      {!isConfirmedNow && finding.because !== BY_HAND && (
        <Action onAct={confirm}>
          {labels.pane.right}
          {about}
        </Action>
      )}
      <Action look="subtle" isOpen={isOpen} onAct={() => onCorrect(!isOpen)}>
        {labels.pane.correct}
        {about}
      </Action>
    </footer>
  );
}

/** Corrections after which a finding is as right as before. */
const SAYS_NOTHING_OF_IT: ReadonlySet<CorrectionBody['field']> = new Set(['missed', 'tone']);

/** Confirmed, alone or with the whole mail, and not corrected since. Corrections come newest first. */
function isConfirmed({ index }: FindingView, { corrections }: MailView): boolean {
  const standing = corrections.filter(({ isUndone }) => !isUndone).map(({ body }) => body);
  const last = standing.find((body) =>
    'finding' in body ? body.finding === index || body.finding === null : !SAYS_NOTHING_OF_IT.has(body.field),
  );
  return last?.field === 'right';
}

/** Reason, document, outcome, day and amount, as far as told. */
function detailsOf(finding: FindingView, words: Words): readonly string[] {
  const { labels } = words;
  const { reason, document, outcome, on } = finding;
  return [
    reason && labels.reasons[reason],
    document && labels.documents[document],
    outcome && labels.outcomes[outcome],
    on && dayOf(finding, on, words),
    finding.amount && amount(finding.amount, words),
  ].filter((detail) => detail !== null);
}

/** A promise is kept by its day; other days are just days. */
function dayOf({ kind }: FindingView, on: string, words: Words): string {
  const day = shortDay(on, words);
  return kind === 'promise' ? fill(words.labels.pane.byDay, { day }) : day;
}
