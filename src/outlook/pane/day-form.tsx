import { useState } from 'preact/hooks';
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
      <label>
        {name}
        <input type="date" value={day} onInput={(event) => choose(event.currentTarget.value)} />
      </label>
    </OneField>
  );
}
