import { useState } from 'preact/hooks';
import type { FormProps } from './form-props.ts';
import { OneField } from './one-field.tsx';

type ChoiceProps<K extends string> = FormProps<K> & {
  readonly options: Readonly<Record<K, string>>;
  readonly now: K | null;
};

/** One of the words we know for a kind or a reason. */
export function ChoiceForm<K extends string>({ name, options, now, save, cancel }: ChoiceProps<K>) {
  const [chosen, choose] = useState<K | null>(now);
  const known = Object.keys(options) as K[];
  return (
    <OneField
      canSave={chosen !== null && chosen !== now}
      onSave={() => chosen && save(chosen)}
      onCancel={cancel}
    >
      <label>
        {name}
        <select value={chosen ?? ''} onChange={(event) => choose(event.currentTarget.value as K)}>
          {now === null && <option value="" />}
          {known.map((one) => (
            <option key={one} value={one}>
              {options[one]}
            </option>
          ))}
        </select>
      </label>
    </OneField>
  );
}
