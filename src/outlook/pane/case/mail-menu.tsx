import { useState } from 'preact/hooks';
import type { CaseView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords } from '#ui/words.ts';
import type { Desk } from '../desk.ts';
import { moveMails } from '../desk-steps.ts';
import type { Deeds } from '../next/use-deeds.ts';
import { OtherCases } from './other-cases.tsx';

type MailMenuProps = {
  readonly collectionCase: CaseView;
  readonly desk: Desk;
  readonly deeds: Deeds;
  readonly mail: { readonly messageId: string; readonly who: string };
};

/** Where else a mail may belong: to a case of its own, or to another one of the customer. */
export function MailMenu({ collectionCase, desk, deeds, mail }: MailMenuProps) {
  const { matter } = useWords().labels;
  const [isOpen, open] = useState(false);
  const move = async (to: string | null) => {
    const messageIds = [mail.messageId];
    if (await deeds.attempt(() => moveMails(desk, collectionCase, { messageIds, to }))) open(false);
  };
  return (
    <>
      <span class="control">
        <Action
          look="subtle"
          name={`${matter.mailMenu} · ${mail.who}`}
          isOpen={isOpen}
          onAct={() => open(!isOpen)}
        >
          <Icon name="more" />
        </Action>
      </span>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the menu from any of its buttons
        <div class="menu" onKeyDown={(event) => event.key === 'Escape' && open(false)}>
          {mailsIn(collectionCase) > 1 && (
            <Action look="subtle" isDisabled={deeds.isBusy} onAct={() => void move(null)}>
              {matter.ownCase}
            </Action>
          )}
          <p class="caption">{matter.toCase}</p>
          <OtherCases
            caseId={collectionCase.id}
            desk={desk}
            isBusy={deeds.isBusy}
            onChoose={({ id }) => void move(id)}
          />
        </div>
      )}
    </>
  );
}

/** The only mail of a case has nothing to be parted from. */
function mailsIn({ timeline }: CaseView): number {
  return timeline.filter(({ kind }) => kind === 'mail-read').length;
}
