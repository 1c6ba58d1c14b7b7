import { useState } from 'preact/hooks';
import { formatMoney, type Money } from '#base/money.ts';
import type { FindingView, MailView } from '#contract/contract.ts';
import { currencyOf } from './currency-of.ts';
import type { FormProps } from './form-props.ts';
import { OneField } from './one-field.tsx';
import { typedAmount } from './typed-amount.ts';

type AmountProps = FormProps<Money | null> & { readonly finding: FindingView; readonly view: MailView };

/** Another amount in the currency of the items; an emptied field says that none was named. */
export function AmountForm({ name, finding, view, save, cancel }: AmountProps) {
  const [typed, type] = useState(finding.amount ? formatMoney(finding.amount) : '');
  const currency = finding.amount?.currency ?? currencyOf(view);
  const amount = typedAmount(typed, currency);
  const isClear = amount !== null || typed.trim() === '';
  return (
    <OneField canSave={isClear} onSave={() => save(amount)} onCancel={cancel}>
      <label>
        {`${name} (${currency})`}
        <input
          inputMode="decimal"
          value={typed}
          aria-invalid={!isClear}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
    </OneField>
  );
}
