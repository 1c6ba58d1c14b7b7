import { useState } from 'preact/hooks';
import { DayField } from './fields.tsx';
import type { FormProps } from './form-props.ts';
import { OneField } from './one-field.tsx';

/** Another day; an emptied field says that no day was named. */
export function DayForm({
  name,
  now,
  save,
  cancel,
}: FormProps<string | null> & { readonly now: string | null }) {
  const [day, choose] = useState(now ?? '');
  return (
    <OneField canSave={day !== (now ?? '')} onSave={() => save(day || null)} onCancel={cancel}>
      <DayField name={name} now={day} onChange={choose} />
    </OneField>
  );
}
