import { useEffect, useState } from 'preact/hooks';
import type { CustomerHit } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { correct } from './desk.ts';
import type { MailProps } from './mail-props.ts';

/** Asked once the typing rests this long. */
const REST_MS = 200;
/** One letter finds half the ledger. */
const LEAST_LETTERS = 2;

/** Finds a customer by name or number; choosing one corrects the account. */
export function CustomerSearch({ view, desk }: MailProps) {
  const { pane } = useWords().labels;
  const [query, type] = useState('');
  const hits = useHits(query, desk);
  const choose = (to: string) => void correct(desk, { messageId: view.messageId, field: 'account', to });
  return (
    <div class="search">
      <label>
        {pane.searchCustomer}
        <input type="search" value={query} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <ul aria-live="polite">
        {hits?.map(({ accountNumber, name }) => (
          <li key={accountNumber}>
            <button type="button" class="link" onClick={() => choose(accountNumber)}>
              <span dir="auto">{name}</span> <span class="caption">{accountNumber}</span>
            </button>
          </li>
        ))}
        {hits?.length === 0 && <li class="quiet">{pane.noHits}</li>}
      </ul>
    </div>
  );
}

function useHits(query: string, { client }: MailProps['desk']): readonly CustomerHit[] | null {
  const [hits, show] = useState<readonly CustomerHit[] | null>(null);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = query.trim().length < LEAST_LETTERS ? null : await client.customers(query.trim());
      if (!isStale) show(answer?.is === 'answer' ? answer.value : null);
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [query, client]);
  return hits;
}
