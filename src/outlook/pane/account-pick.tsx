import { useState } from 'preact/hooks';
import { Action } from '#ui/action.ts';
import { percent } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import { CustomerSearch } from './customer-search.tsx';
import { correct } from './desk.ts';
import type { MailProps } from './mail-props.ts';
import { Proofs } from './proofs.tsx';

/** Candidates offered: more than these and searching is quicker. */
const OFFERED = 4;

/** No account is sure: the likely ones with their proofs, one click each, and a search for any other. */
export function AccountPick({ view, desk }: MailProps) {
  const words = useWords();
  const { pane } = words.labels;
  const [isSearching, search] = useState(view.isOurs && view.candidates.length === 0);
  return (
    <section class="pick">
      {view.isOurs && <h2 class="big">{pane.whose}</h2>}
      <ul>
        {view.candidates.slice(0, OFFERED).map(({ accountNumber, name, confidence, because }) => (
          <li key={accountNumber}>
            <div>
              <b dir="auto">{name}</b>
              <span class="caption">{` ${accountNumber} · ${percent(confidence, words)}`}</span>
              <Proofs proofs={because} />
            </div>
            <Action
              onAct={() =>
                void correct(desk, { messageId: view.messageId, field: 'account', to: accountNumber })
              }
            >
              {pane.thisOne}
              <span class="unseen"> {name}</span>
            </Action>
          </li>
        ))}
      </ul>
      <Action isOpen={isSearching} onAct={() => search(!isSearching)}>
        {pane.otherCustomer}
      </Action>
      {isSearching && <CustomerSearch view={view} desk={desk} />}
    </section>
  );
}
