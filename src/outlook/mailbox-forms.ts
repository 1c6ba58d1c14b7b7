import type { Address } from '#contract/contract.ts';

/** A mail to begin: nothing is sent by itself. */
export type NewMail = { readonly to: readonly Address[]; readonly subject: string; readonly html: string };

/** Outlook's forms take no longer HTML. */
const MAX_FORM_BYTES = 32 * 1024;
const ASYNC_SINCE = '1.9';

/** Opens Outlook's reply to all with this text above the quoted mail, which Outlook adds itself; false where it cannot. */
export function openReplyForm(html: string): Promise<boolean> {
  const item = Office.context?.mailbox?.item as Office.MessageRead | null | undefined;
  if (!item?.displayReplyAllForm || isTooLong(html)) return Promise.resolve(false);
  const form = { htmlBody: html };
  return opened({
    now: () => item.displayReplyAllForm(form),
    later: item.displayReplyAllFormAsync && ((done) => item.displayReplyAllFormAsync(form, done)),
  });
}

/** Opens a new mail where the one to answer is not open; false where Outlook cannot. */
export function openMailForm({ to, subject, html }: NewMail): Promise<boolean> {
  const { mailbox } = Office.context ?? {};
  if (!mailbox?.displayNewMessageForm || isTooLong(html)) return Promise.resolve(false);
  const form = { toRecipients: to.map(({ email }) => email), subject, htmlBody: html };
  return opened({
    now: () => mailbox.displayNewMessageForm(form),
    later: mailbox.displayNewMessageFormAsync && ((done) => mailbox.displayNewMessageFormAsync(form, done)),
  });
}

type Done = (result: Office.AsyncResult<unknown>) => void;
type Opening = { readonly now: () => void; readonly later: ((done: Done) => void) | undefined };

/** The newer call says whether it worked; the older one only fails aloud. */
function opened({ now, later }: Opening): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      if (later && Office.context.requirements.isSetSupported('Mailbox', ASYNC_SINCE)) {
        return later(({ error }) => resolve(!error));
      }
      now();
      resolve(true);
    } catch {
      resolve(false);
    }
  });
}

function isTooLong(html: string): boolean {
  return new TextEncoder().encode(html).length > MAX_FORM_BYTES;
}
