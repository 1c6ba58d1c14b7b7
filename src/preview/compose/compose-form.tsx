import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '#ui/action.ts';
import type { GuardAnswer } from '../outlook-protocol.ts';
import { type Draft, peopleIn } from './draft.ts';
import { SmartAlert } from './smart-alert.tsx';

type FormProps = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Asks the guard, as Outlook does when a mail is sent. */
  readonly onCheck: (draft: Draft) => Promise<GuardAnswer>;
  /** The line of recipients was left. */
  readonly onRecipients: (draft: Draft) => void;
  readonly onSend: (draft: Draft) => Promise<void>;
  readonly onDiscard: () => void;
  /** Shows the case that the guard offers; the text is the guard's own. */
  readonly onOpenCase: (context: string) => void;
};

/** Outlook's compose form, as far as a trial needs it. */
export function ComposeForm({
  draft,
  onChange,
  onCheck,
  onRecipients,
  onSend,
  onDiscard,
  onOpenCase,
}: FormProps) {
  const [stage, turnTo] = useState<'writing' | 'checking' | 'sending'>('writing');
  const [alert, warn] = useState<GuardAnswer | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    text.current?.focus();
    text.current?.setSelectionRange(0, 0);
  }, [draft.key]);
  const deliver = async () => {
    warn(null);
    turnTo('sending');
    await onSend(draft);
    turnTo('writing');
  };
  const send = async () => {
    turnTo('checking');
    const answer = await onCheck(draft);
    turnTo('writing');
    if (answer.allowEvent) await deliver();
    else warn(answer);
  };
  const canSend = stage === 'writing' && peopleIn(draft.to).length > 0;
  return (
    <section class="reading compose" aria-label="New message">
      <div class="compose-bar">
        <Action look="primary" onAct={() => void send()} isDisabled={!canSend}>
          Send
        </Action>
        <Action onAct={onDiscard}>Discard</Action>
        <span class="caption" role="status">
          {stage === 'checking' ? 'Relance is checking this message…' : stage === 'sending' ? 'Sending…' : ''}
        </span>
      </div>
      <Field
        label="To"
        value={draft.to}
        onValue={(to) => onChange({ ...draft, to })}
        onLeave={() => onRecipients(draft)}
      />
      <Field label="Subject" value={draft.subject} onValue={(subject) => onChange({ ...draft, subject })} />
      <textarea
        ref={text}
        aria-label="Message"
        dir="auto"
        value={draft.text}
        onInput={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      {draft.answers && (
        <p class="caption">
          The message of {draft.answers.from?.name || draft.answers.from?.email} is quoted below.
        </p>
      )}
      {alert && (
        <SmartAlert
          answer={alert}
          onOpenCase={(context) => {
            warn(null);
            onOpenCase(context);
          }}
          onSendAnyway={() => void deliver()}
          onClose={() => warn(null)}
        />
      )}
    </section>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onLeave?: () => void;
};

function Field({ label, value, onValue, onLeave }: FieldProps) {
  return (
    <label class="compose-field">
      <span>{label}</span>
      <input
        value={value}
        dir="auto"
        onInput={(event) => onValue(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </label>
  );
}
