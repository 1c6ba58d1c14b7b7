import type { PreviewBody } from '#contract/contract.ts';
import type { DraftForm, FromPane, OpenMessage, StandInPerson, ToPane } from './outlook-protocol.ts';

/** What the page has open, for the pane to see. */
export type Shown = Omit<ToPane, 'stage'>;

/** Tells the pane in the frame what is open, once it listens and at every change; hears of drafts that it opens. */
export function hostPane(frame: HTMLIFrameElement, shown: () => Shown, onForm: (form: DraftForm) => void) {
  const tell = (stage: ToPane['stage']) => {
    frame.contentWindow?.postMessage({ stage, ...shown() } satisfies ToPane, location.origin);
  };
  const hear = (event: MessageEvent<FromPane>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (event.data.stage === 'ready') tell('hello');
    else onForm(event.data.form);
  };
  addEventListener('message', hear);
  return { tell, leave: () => removeEventListener('message', hear) };
}

/** A preview message as Office would give it. */
export function openMessage(message: PreviewBody): OpenMessage {
  return {
    itemId: `item ${message.messageId}`,
    internetMessageId: `<${message.messageId}>`,
    conversationId: message.conversationId,
    subject: message.subject,
    from: message.from ? person(message.from) : null,
    to: message.to.map(person),
    cc: message.cc.map(person),
    sentAt: message.sentAt,
    html: message.html,
    attachments: message.attachments,
  };
}

function person({ name, email }: { readonly name: string; readonly email: string }): StandInPerson {
  return { displayName: name || email, emailAddress: email };
}
