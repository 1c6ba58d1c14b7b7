import type { CaseView, OtherCase } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import type { Desk } from '../desk.ts';
import { joinCases } from '../desk-steps.ts';
import type { Deeds } from '../next/use-deeds.ts';
import { alikeWords, OtherCases } from './other-cases.tsx';

type JoinProps = {
  readonly collectionCase: CaseView;
  readonly desk: Desk;
  readonly deeds: Deeds;
  readonly onDone: () => void;
};

/** Two cases that are one matter become one. */
export function JoinMenu({ collectionCase, desk, deeds, onDone }: JoinProps) {
  const words = useWords();
  const join = async (other: OtherCase) => {
    const chosen = { id: other.id, number: other.number, why: alikeWords(other, words) };
    if (await deeds.attempt(() => joinCases(desk, collectionCase, chosen))) onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the menu from any of its buttons
    <div class="menu" onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <p class="caption">{words.labels.matter.joinHelp}</p>
      <OtherCases
        caseId={collectionCase.id}
        desk={desk}
        isBusy={deeds.isBusy}
        onChoose={(other) => void join(other)}
      />
    </div>
  );
}
