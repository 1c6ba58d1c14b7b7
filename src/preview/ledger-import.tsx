import { useState } from 'preact/hooks';
import type { Answer, Client } from '#contract/client.ts';
import type { LedgerImport as Report } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';

/** The files of a ledger, by the field that the service takes them under. */
const FILES = [
  { field: 'customers', name: 'Customers (customers.csv)' },
  { field: 'openItems', name: 'Open items (open_items.csv)' },
  { field: 'payments', name: 'Payments (payments.csv)' },
] as const;

type ImportProps = { readonly client: Client; readonly onLoaded: () => void; readonly onClose: () => void };

/** Loads a ledger of one's own from CSV files and shows what became of every row. */
export function LedgerImport({ client, onLoaded, onClose }: ImportProps) {
  const [answer, show] = useState<Answer<Report> | null>(null);
  return (
    <section class="import" aria-label="Ledger">
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const loaded = await client.importLedger(new FormData(event.currentTarget));
          show(loaded);
          if (loaded.is === 'answer') onLoaded();
        }}
      >
        {FILES.map(({ field, name }) => (
          <label key={field}>
            {name}
            <input type="file" name={field} accept=".csv,text/csv" />
          </label>
        ))}
        <label class="tick">
          <input type="checkbox" name="badRows" value="report" /> Load good rows although others are bad
        </label>
        <div class="buttons">
          <button type="submit" class="plain">
            Load the ledger
          </button>
          <Action onAct={onClose}>Close</Action>
        </div>
      </form>
      <div aria-live="polite">{answer && <Outcome answer={answer} />}</div>
    </section>
  );
}

function Outcome({ answer }: { readonly answer: Answer<Report> }) {
  if (answer.is === 'unreachable') return <p>Relance does not answer. Nothing was loaded.</p>;
  if (answer.is === 'refusal') {
    const { message, place } = answer.refusal;
    return <p>{place ? `${message} (${place})` : message}</p>;
  }
  const { customers, items, payments, badRows } = answer.value;
  return (
    <>
      <p>{`Loaded ${customers} customers, ${items} items, ${payments} payments. Bad rows: ${badRows.length}.`}</p>
      <ul class="bad-rows">
        {badRows.map(({ file, line, column, message }) => (
          <li
            key={`${file} ${line} ${column} ${message}`}
          >{`${file}, line ${line}, ${column}: ${message}`}</li>
        ))}
      </ul>
    </>
  );
}
