import { useEffect, useRef } from 'preact/hooks';
import { Action } from '#ui/action.ts';
import type { GuardAnswer } from '../outlook-protocol.ts';

type AlertProps = {
  readonly answer: GuardAnswer;
  readonly onOpenCase: (context: string) => void;
  readonly onSendAnyway: () => void;
  readonly onClose: () => void;
};

/** Outlook's dialog for a mail that an add-in warns of: plain text, the add-in's own button, and to send anyway. */
export function SmartAlert({ answer, onOpenCase, onSendAnyway, onClose }: AlertProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="smart-alert"
      aria-labelledby="alert-name"
      aria-describedby="alert-text"
      onClose={onClose}
    >
      <h2 id="alert-name">Relance</h2>
      <p id="alert-text" dir="auto">
        {answer.errorMessage}
      </p>
      <div class="buttons">
        <Action look="primary" onAct={() => onOpenCase(answer.contextData ?? '')}>
          {answer.cancelLabel || 'Don’t send'}
        </Action>
        <Action onAct={onClose}>Change the message</Action>
        <Action onAct={onSendAnyway}>Send anyway</Action>
      </div>
    </dialog>
  );
}
