import { useState } from 'preact/hooks';
import type { CorrectionBody, FindingView, MailView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { fill } from '#ui/format.ts';
import { useWords } from '#ui/words.ts';
import { AmountForm } from './amount-form.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { DayForm } from './day-form.tsx';
import { correct, type Desk } from './desk.ts';
import { ItemsForm } from './items-form.tsx';

/** What a form of one field needs. `save` gets the new value. */
export type FormProps<T> = {
  readonly name: string;
  readonly save: (to: T) => void;
  readonly cancel: () => void;
};

type MenuProps = {
  readonly finding: FindingView;
  readonly view: MailView;
  readonly desk: Desk;
  readonly onDone: () => void;
};

const FIELDS = ['kind', 'reason', 'day', 'amount', 'items'] as const;
type Field = (typeof FIELDS)[number];

/** What can be wrong about a finding: two things are one click, the others open a form of one field. */
export function CorrectMenu({ finding, view, desk, onDone }: MenuProps) {
  const { labels } = useWords();
  const [field, open] = useState<Field | null>(null);
  const send = (body: CorrectionBody) => {
    onDone();
    void correct(desk, body);
  };
  const here = { messageId: view.messageId, finding: finding.index };
  const offered = FIELDS.filter((one) => one !== 'reason' || finding.kind === 'dispute');
  const { runnerUp } = finding;
  return (
    <div class="menu">
      {runnerUp && (
        <Action look="subtle" onAct={() => send({ ...here, field: 'kind', to: runnerUp.kind })}>
          {fill(labels.pane.rather, { kind: labels.kinds[runnerUp.kind] })}
        </Action>
      )}
      <Action look="subtle" onAct={() => send({ ...here, field: 'kind', to: null })}>
        {labels.pane.notSaid}
      </Action>
      {offered.map((one) => (
        <div key={one}>
          <Action look="subtle" isOpen={field === one} onAct={() => open(field === one ? null : one)}>
            {labels.pane[NAMES[one]]}
          </Action>
          {field === one && (
            <FieldForm
              field={one}
              finding={finding}
              view={view}
              desk={desk}
              send={send}
              cancel={() => open(null)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

const NAMES = {
  kind: 'otherKind',
  reason: 'otherReason',
  day: 'otherDay',
  amount: 'otherAmount',
  items: 'wrongItems',
} as const;

type FieldProps = Omit<MenuProps, 'onDone'> & {
  readonly field: Field;
  readonly send: (body: CorrectionBody) => void;
  readonly cancel: () => void;
};

function FieldForm({ field, finding, view, desk, send, cancel }: FieldProps) {
  const { labels } = useWords();
  const here = { messageId: view.messageId, finding: finding.index };
  const common = { name: labels.pane[NAMES[field]], cancel };
  switch (field) {
    case 'kind':
      return (
        <ChoiceForm
          {...common}
          options={labels.kinds}
          now={finding.kind}
          save={(to) => send({ ...here, field, to })}
        />
      );
    case 'reason':
      return (
        <ChoiceForm
          {...common}
          options={labels.reasons}
          now={finding.reason}
          save={(to) => send({ ...here, field, to })}
        />
      );
    case 'day':
      return <DayForm {...common} now={finding.on} save={(to) => send({ ...here, field, to })} />;
    case 'amount':
      return (
        <AmountForm {...common} finding={finding} view={view} save={(to) => send({ ...here, field, to })} />
      );
    case 'items':
      return (
        <ItemsForm
          {...common}
          finding={finding}
          view={view}
          desk={desk}
          save={(to) => send({ ...here, field, to })}
        />
      );
  }
}
