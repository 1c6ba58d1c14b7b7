import type { Address } from '#contract/contract.ts';
import type { ComposedMail, FromGuard, GuardAnswer, GuardEvent, ToGuard } from '../outlook-protocol.ts';
import { type Draft, htmlOf, peopleIn } from './draft.ts';

/** Outlook itself gives up after five minutes; a trial need not wait so long for a script that did not load. */
const GIVE_UP_MS = 6_000;

/** Plays Outlook to the guard in a frame: runs its events, and hears what it answers. */
export function hostGuard(frame: HTMLIFrameElement, language: () => string) {
  const waiting = new Map<number, (answer: GuardAnswer) => void>();
  const early: ToGuard[] = [];
  let isReady = false;
  let last = 0;
  const tell = (launched: ToGuard) => frame.contentWindow?.postMessage(launched, location.origin);
  const hear = (event: MessageEvent<FromGuard>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (event.data.stage === 'ready') {
      isReady = true;
      for (const launched of early.splice(0)) tell(launched);
    } else {
      waiting.get(event.data.id)?.(event.data.answer);
      waiting.delete(event.data.id);
    }
  };
  addEventListener('message', hear);
  return {
    /** Runs one event and waits for its end; a guard that does not answer allows. */
    launch: (name: GuardEvent, draft: Draft): Promise<GuardAnswer> =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        setTimeout(() => resolve({ allowEvent: true }), GIVE_UP_MS);
        const launched: ToGuard = {
          stage: 'launch',
          id: last,
          name,
          language: language(),
          mail: composed(draft),
        };
        if (isReady) tell(launched);
        else early.push(launched);
      }),
    leave: () => removeEventListener('message', hear),
  };
}

/** A draft as Office would give it. */
function composed(draft: Draft): ComposedMail {
  return {
    key: draft.key,
    to: peopleIn(draft.to).map(personOf),
    subject: draft.subject,
    html: htmlOf(draft),
    conversationId: draft.answers?.conversationId ?? null,
    inReplyTo: draft.answers ? `<${draft.answers.messageId}>` : null,
  };
}

function personOf({ name, email }: Address) {
  return { displayName: name, emailAddress: email };
}
