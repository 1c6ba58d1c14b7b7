import { useState } from 'preact/hooks';
import type { CorrectionBody, FindingView, MailView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { fill } from '#ui/format.ts';
import { heardWords } from '#ui/heard-words.ts';
import { useWords } from '#ui/words.ts';
import { correct, type Desk } from './desk.ts';
import { FIELD_NAMES, FIELDS, type Field, FieldForm } from './field-form.tsx';

type MenuProps = {
  readonly finding: FindingView;
  readonly view: MailView;
  readonly desk: Desk;
  readonly onDone: () => void;
};

/** What can be wrong about a finding: two things are one click, the others open a form of one field. */
export function CorrectMenu({ finding, view, desk, onDone }: MenuProps) {
  const words = useWords();
  const { labels } = words;
  const [field, open] = useState<Field | null>(null);
  const send = (body: CorrectionBody) => {
    onDone();
    void correct(desk, body);
  };
  const offered = FIELDS.filter((one) => one !== 'reason' || finding.kind === 'dispute');
  const form = { finding, view, desk, send, cancel: () => open(null) };
  return (
    <div class="menu">
      <p class="caption">{heardWords(finding.because, words)}</p>
      <OneClick finding={finding} view={view} send={send} />
      {offered.map((one) => (
        <div key={one}>
          <Action look="subtle" isOpen={field === one} onAct={() => open(field === one ? null : one)}>
            {labels.pane[FIELD_NAMES[one]]}
          </Action>
          {field === one && <FieldForm field={one} {...form} />}
        </div>
      ))}
    </div>
  );
}

type OneClickProps = Pick<MenuProps, 'finding' | 'view'> & { readonly send: (body: CorrectionBody) => void };

/** The runner-up instead, or nothing at all. */
function OneClick({ finding, view, send }: OneClickProps) {
  const { labels } = useWords();
  const { runnerUp } = finding;
  const here = { messageId: view.messageId, finding: finding.index, field: 'kind' } as const;
  return (
    <>
      {runnerUp && (
        <Action look="subtle" onAct={() => send({ ...here, to: runnerUp.kind })}>
          {fill(labels.pane.rather, { kind: labels.kinds[runnerUp.kind] })}
        </Action>
      )}
      <Action look="subtle" onAct={() => send({ ...here, to: null })}>
        {labels.pane.notSaid}
      </Action>
    </>
  );
}
