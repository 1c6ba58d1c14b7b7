import type { DisputeReason, FindingKind } from '#base/finding.ts';
import { useWords } from '#ui/words.ts';
import { typedAmount } from '../typed-amount.ts';

/** What is chosen and typed of a finding; `on` and `sum` as they stand in their fields. */
export type SaidHere = {
  readonly kind: FindingKind | null;
  readonly reason: DisputeReason | null;
  readonly on: string;
  readonly sum: string;
};

type FieldsProps = {
  readonly said: SaidHere;
  readonly currency: string;
  readonly onSay: (said: SaidHere) => void;
};

/** The kind; of a dispute its reason, of a promise day and sum. */
export function KindFields({ said, currency, onSay }: FieldsProps) {
  const { labels } = useWords();
  const say = (more: Partial<SaidHere>) => onSay({ ...said, ...more });
  return (
    <>
      <Choice
        name={labels.pane.itSays}
        options={labels.kinds}
        now={said.kind}
        onChoose={(kind) => say({ kind })}
      />
      {said.kind === 'dispute' && (
        <Choice
          name={labels.pane.reason}
          options={labels.reasons}
          now={said.reason}
          onChoose={(reason) => say({ reason })}
        />
      )}
      {said.kind === 'promise' && <PromiseFields said={said} currency={currency} say={say} />}
    </>
  );
}

type ChoiceProps<K extends string> = {
  readonly name: string;
  readonly options: Readonly<Record<K, string>>;
  readonly now: K | null;
  readonly onChoose: (to: K) => void;
};

function Choice<K extends string>({ name, options, now, onChoose }: ChoiceProps<K>) {
  const known = Object.keys(options) as K[];
  return (
    <label>
      {name}
      <select value={now ?? ''} onChange={(event) => onChoose(event.currentTarget.value as K)}>
        {now === null && <option value="" />}
        {known.map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

type PromiseProps = Omit<FieldsProps, 'onSay'> & { readonly say: (more: Partial<SaidHere>) => void };

/** Both may stay empty: a promise without a day or a sum is one too. */
function PromiseFields({ said, currency, say }: PromiseProps) {
  const { deeds, pane } = useWords().labels;
  const isClear = said.sum.trim() === '' || typedAmount(said.sum, currency) !== null;
  return (
    <>
      <label>
        {deeds.day}
        <input type="date" value={said.on} onInput={(event) => say({ on: event.currentTarget.value })} />
      </label>
      <label>
        {`${pane.amount} (${currency})`}
        <input
          inputMode="decimal"
          value={said.sum}
          aria-invalid={!isClear}
          onInput={(event) => say({ sum: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
