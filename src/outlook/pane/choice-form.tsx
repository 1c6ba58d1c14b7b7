import { useState } from 'preact/hooks';
import { ChoiceField } from './fields.tsx';
import type { FormProps } from './form-props.ts';
import { OneField } from './one-field.tsx';

type ChoiceProps<K extends string> = FormProps<K> & {
  readonly options: Readonly<Record<K, string>>;
  readonly now: K | null;
};

/** Another kind or reason. */
export function ChoiceForm<K extends string>({ name, options, now, save, cancel }: ChoiceProps<K>) {
  const [chosen, choose] = useState<K | null>(now);
  return (
    <OneField
      canSave={chosen !== null && chosen !== now}
      onSave={() => chosen && save(chosen)}
      onCancel={cancel}
    >
      <ChoiceField name={name} options={options} now={chosen} onChange={choose} />
    </OneField>
  );
}
