import type { OtherCase } from '#contract/contract.ts';
import { becauseWords } from '#ui/because-words.ts';
import { shortDate } from '#ui/format.ts';
import { useWords, type Words } from '#ui/words.ts';
import type { Desk } from '../desk.ts';
import { useOtherCases } from './use-other-cases.ts';

type OtherProps = {
  readonly caseId: string;
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly onChoose: (other: OtherCase) => void;
};

/** The other cases of the customer, the most alike first: number, state, and why it may be the same matter. */
export function OtherCases({ caseId, desk, isBusy, onChoose }: OtherProps) {
  const words = useWords();
  const { labels } = words;
  const others = useOtherCases(caseId, desk);
  if (others === 'unreachable') return <p class="caption">{labels.deeds.noService}</p>;
  if (others?.length === 0) return <p class="caption">{labels.matter.noOthers}</p>;
  return (
    <ul class="other-cases" aria-live="polite">
      {others?.map((other) => (
        <li key={other.id}>
          <button type="button" disabled={isBusy} onClick={() => onChoose(other)}>
            <span>
              {other.number} · {labels.states[other.state]}
            </span>
            <span class="when">{shortDate(other.lastOn, words)}</span>
            <span class="why">{alikeWords(other, words)}</span>
            <span class="about" dir="auto">
              {other.subject}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Why two cases may be one. */
export function alikeWords({ alike }: OtherCase, words: Words): string {
  return alike ? becauseWords(alike, words) : words.labels.matter.sameCustomer;
}
