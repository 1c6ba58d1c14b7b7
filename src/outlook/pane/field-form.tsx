import type { CorrectionBody, FindingView, MailView } from '#contract/contract.ts';
import { useWords } from '#ui/words.ts';
import { AmountForm } from './amount-form.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { DayForm } from './day-form.tsx';
import type { Desk } from './desk.ts';
import { ItemsForm } from './items-form.tsx';

/** What of a finding can be corrected by a form, in the order offered. */
export const FIELDS = ['kind', 'reason', 'day', 'amount', 'items'] as const;
export type Field = (typeof FIELDS)[number];

/** The label of each field's form. */
export const FIELD_NAMES = {
  kind: 'otherKind',
  reason: 'otherReason',
  day: 'otherDay',
  amount: 'otherAmount',
  items: 'wrongItems',
} as const;

type FieldProps = {
  readonly field: Field;
  readonly finding: FindingView;
  readonly view: MailView;
  readonly desk: Desk;
  readonly send: (body: CorrectionBody) => void;
  readonly cancel: () => void;
};

/** The form of one field of a finding. */
export function FieldForm({ field, finding, view, desk, send, cancel }: FieldProps) {
  const { labels } = useWords();
  const here = { messageId: view.messageId, finding: finding.index };
  const form = { name: labels.pane[FIELD_NAMES[field]], finding, view, desk, cancel };
  switch (field) {
    case 'kind': {
      const choice = { options: labels.kinds, now: finding.kind };
      return <ChoiceForm {...form} {...choice} save={(to) => send({ ...here, field, to })} />;
    }
    case 'reason': {
      const choice = { options: labels.reasons, now: finding.reason };
      return <ChoiceForm {...form} {...choice} save={(to) => send({ ...here, field, to })} />;
    }
    case 'day':
      return <DayForm {...form} now={finding.on} save={(to) => send({ ...here, field, to })} />;
    case 'amount':
      return <AmountForm {...form} save={(to) => send({ ...here, field, to })} />;
    case 'items':
      return <ItemsForm {...form} save={(to) => send({ ...here, field, to })} />;
  }
}
