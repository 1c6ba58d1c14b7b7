import type { DisputeReason, FindingKind } from '#base/finding.ts';
import { useWords } from '#ui/words.ts';
import { AmountField, ChoiceField, DayField } from '../fields.tsx';

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

/** The kind; of a dispute its reason; of a promise day and sum, which may stay empty. */
export function KindFields({ said, currency, onSay }: FieldsProps) {
  const { kinds, reasons, pane, deeds } = useWords().labels;
  const { kind, reason, on, sum } = said;
  const say = (more: Partial<SaidHere>) => onSay({ ...said, ...more });
  return (
    <>
      <ChoiceField name={pane.itSays} options={kinds} now={kind} onChange={(to) => say({ kind: to })} />
      {kind === 'dispute' && (
        <ChoiceField
          name={pane.reason}
          options={reasons}
          now={reason}
          onChange={(to) => say({ reason: to })}
        />
      )}
      {kind === 'promise' && (
        <>
          <DayField name={deeds.day} now={on} onChange={(to) => say({ on: to })} />
          <AmountField name={pane.amount} now={sum} currency={currency} onChange={(to) => say({ sum: to })} />
        </>
      )}
    </>
  );
}
