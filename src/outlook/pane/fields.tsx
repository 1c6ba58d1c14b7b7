import type { CurrencyCode } from '#base/money.ts';
import { typedAmount } from './typed-amount.ts';

type FieldProps<T> = { readonly name: string; readonly now: T; readonly onChange: (to: T) => void };
type ChoiceProps<K extends string> = FieldProps<K | null> & { readonly options: Readonly<Record<K, string>> };

/** One of the words we know for a kind or a reason. */
export function ChoiceField<K extends string>({ name, options, now, onChange }: ChoiceProps<K>) {
  const known = Object.keys(options) as K[];
  return (
    <label>
      {name}
      <select value={now ?? ''} onChange={(event) => onChange(event.currentTarget.value as K)}>
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

/** A day; empty where none is told. */
export function DayField({ name, now, onChange }: FieldProps<string>) {
  return (
    <label>
      {name}
      <input type="date" value={now} onInput={(event) => onChange(event.currentTarget.value)} />
    </label>
  );
}

/** A sum as typed; empty where none is told. */
export function AmountField({
  name,
  now,
  currency,
  onChange,
}: FieldProps<string> & { readonly currency: CurrencyCode }) {
  return (
    <label>
      {`${name} (${currency})`}
      <input
        inputMode="decimal"
        value={now}
        aria-invalid={!isClear(now, currency)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

/** A sum or nothing, not words. */
export function isClear(typed: string, currency: CurrencyCode): boolean {
  return typed.trim() === '' || typedAmount(typed, currency) !== null;
}
