import { useState } from 'preact/hooks';
import { formatMoney, type Money } from '#base/money.ts';
import type { FindingView, MailView } from '#contract/contract.ts';
import { currencyOf } from './currency-of.ts';
import { AmountField, isClear } from './fields.tsx';
import type { FormProps } from './form-props.ts';
import { OneField } from './one-field.tsx';
import { typedAmount } from './typed-amount.ts';

type AmountProps = FormProps<Money | null> & { readonly finding: FindingView; readonly view: MailView };

/** Another amount in the currency of the items; an emptied field says that none was named. */
export function AmountForm({ name, finding, view, save, cancel }: AmountProps) {
  const [typed, type] = useState(finding.amount ? formatMoney(finding.amount) : '');
  const currency = finding.amount?.currency ?? currencyOf(view);
  return (
    <OneField
      canSave={isClear(typed, currency)}
      onSave={() => save(typedAmount(typed, currency))}
      onCancel={cancel}
    >
      <AmountField name={name} now={typed} currency={currency} onChange={type} />
    </OneField>
  );
}
