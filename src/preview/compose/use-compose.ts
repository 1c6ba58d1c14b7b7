import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '#contract/client.ts';
import type { Address, PreviewBody, PreviewMessage } from '#contract/contract.ts';
import type { Reader } from '#ui/format.ts';
import type { Habits } from '../habits.ts';
import { mailText } from '../mail-text.ts';
import type { DraftForm } from '../outlook-protocol.ts';
import { type Draft, emptyDraft, peopleIn, reminderTo, replyTo } from './draft.ts';
import { hostGuard } from './guard-host.ts';
import { writeEml } from './write-eml.ts';

/** Where the pages are before the mailbox has said who we are. */
const NOBODY: Address = { name: '', email: 'collector@preview.example' };

const MINUTE_MS = 60_000;

type Around = {
  readonly client: Client;
  readonly messages: readonly PreviewMessage[];
  readonly open: PreviewBody | null;
  readonly habits: Habits;
  readonly reader: Reader;
  readonly onSent: (message: PreviewMessage) => void;
};

/** The mail being written, if any, and all that can be done with it. */
export function useCompose({ client, messages, open, habits, reader, onSent }: Around) {
  const [draft, write] = useState<Draft | null>(null);
  const [trouble, tell] = useState<string | null>(null);
  /** What the guard hands to the pane that its button opens. */
  const [offered, offer] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const guard = useGuard(frame, habits.language, draft);
  const us = ourselves(messages);
  const begin = (begun: Draft) => {
    tell(null);
    offer(null);
    write(begun);
  };
  const key = () => crypto.randomUUID();
  const close = () => {
    write(null);
    offer(null);
  };
  return {
    draft,
    trouble,
    offered,
    frame,
    change: write,
    discard: close,
    openCase: offer,
    beginNew: () => begin(emptyDraft(key())),
    beginReply: () => open && begin(replyTo(open, us.email, { key: key() })),
    beginReminder: async () => {
      if (open) begin(await reminderOf(client, open, { key: key(), reader }));
    },
    /** A form that the pane asked for: a letter as a draft. */
    beginForm: (form: DraftForm) => begin(ofForm(form, open, { key: key(), us: us.email })),
    recipientsChanged: (now: Draft) => void guard.current?.launch('onRecipientsChanged', now),
    check: (now: Draft) =>
      guard.current?.launch('onMessageSend', now) ?? Promise.resolve({ allowEvent: true }),
    send: async (now: Draft) => {
      const posting = {
        from: senderTo(now, messages) ?? us,
        sentAt: momentFor(now, reader.today),
        id: `${key()}@preview.example`,
      };
      const answer = await client.dropMail(new Blob([writeEml(now, posting)]));
      if (answer.is === 'answer') {
        close();
        onSent(answer.value);
      } else
        tell(answer.is === 'refusal' ? answer.refusal.message : 'Relance does not answer. Nothing was sent.');
    },
  };
}

/** Outlook starts the guard when a mail is begun, and tells it so. */
function useGuard(frame: RefObject<HTMLIFrameElement | null>, language: string, draft: Draft | null) {
  const guard = useRef<ReturnType<typeof hostGuard> | null>(null);
  const spoken = useRef(language);
  spoken.current = language;
  const isWriting = draft !== null;
  useEffect(() => {
    if (!isWriting || !frame.current) return;
    guard.current = hostGuard(frame.current, () => spoken.current);
    return guard.current.leave;
  }, [frame, isWriting]);
  useEffect(() => {
    if (draft) void guard.current?.launch('onMessageCompose', draft);
  }, [draft?.key]);
  return guard;
}

/** Who sends from this mailbox, else who is written to in it. */
function ourselves(messages: readonly PreviewMessage[]): Address {
  const sent = messages.find(({ folder, from }) => folder === 'sent' && from !== null);
  const inbox = messages.find(({ folder, to }) => folder === 'inbox' && to.length > 0);
  return sent?.from ?? inbox?.to[0] ?? NOBODY;
}

/** Who of us last wrote to these people; null where nobody did. */
function senderTo({ to }: Draft, messages: readonly PreviewMessage[]): Address | null {
  const people = new Set(peopleIn(to).map(({ email }) => email.toLowerCase()));
  const sent = messages.filter(({ folder, from }) => folder === 'sent' && from !== null);
  const last = sent.find((message) => message.to.some(({ email }) => people.has(email.toLowerCase())));
  return last?.from ?? null;
}

/** The overdue items of the customer who wrote the open mail, as a reminder. */
async function reminderOf(
  client: Client,
  open: PreviewBody,
  begun: { readonly key: string; readonly reader: Reader },
) {
  const view = await client.mail(open.messageId);
  const account = view.is === 'answer' ? (view.value.customer?.accountNumber ?? null) : null;
  const items = account === null ? null : await client.itemsOf(account);
  const to = open.folder === 'inbox' ? open.from : (open.to[0] ?? null);
  return reminderTo(to ?? { name: '', email: '' }, items?.is === 'answer' ? items.value : [], begun);
}

function ofForm(
  form: DraftForm,
  open: PreviewBody | null,
  { key, us }: { readonly key: string; readonly us: string },
): Draft {
  const text = mailText(form.html);
  if (form.is === 'new') return { key, to: form.to.join('; '), subject: form.subject, text, answers: null };
  return open ? replyTo(open, us, { key, text }) : { ...emptyDraft(key), text };
}

/** The day that counts as today, at the time of the clock; an answer comes after what it answers. */
function momentFor({ answers }: Draft, today: string): Date {
  const now = Date.parse(`${today}T${new Date().toISOString().slice(11)}`);
  return new Date(answers ? Math.max(now, Date.parse(answers.sentAt) + MINUTE_MS) : now);
}
