import type { Address, PostedMail } from '#contract/contract.ts';
import { type NewMail, openMailForm, openReplyForm } from './mailbox-forms.ts';
import { offeredCase } from './offered-case.ts';

/** What Outlook has open: nothing, several marked mails, or one mail. `key` tells one mail from the next. */
export type OpenInOutlook =
  | { readonly is: 'none' }
  | { readonly is: 'several'; readonly count: number }
  | { readonly is: 'mail'; readonly mail: MailHead };

export type MailHead = {
  readonly key: string;
  /** Without angle brackets; null for the rare mail that has none. */
  readonly messageId: string | null;
  readonly subject: string;
  readonly sender: string;
};

/** All that the pane asks of Outlook. Nobody else speaks to Office. */
export type Mailbox = {
  readonly displayLanguage: string;
  readonly lookAtOpen: () => Promise<OpenInOutlook>;
  /** The open mail whole, body included; null when none is open. */
  readonly takeOpenMail: () => Promise<PostedMail | null>;
  /** Opens a reply to the open mail, as a draft; false where Outlook cannot. */
  readonly openReply: (html: string) => Promise<boolean>;
  /** Opens a mail of its own, as a draft; false where Outlook cannot. */
  readonly openMail: (mail: NewMail) => Promise<boolean>;
  /** The case that our Smart Alert offered for the mail being written; null where there is none. */
  readonly offeredCase: () => Promise<string | null>;
  readonly whenItemChanges: (tell: () => void) => void;
  /** Null where Outlook does not say: the page then follows the system. */
  readonly isDark: () => boolean | null;
  readonly whenThemeChanges: (tell: () => void) => void;
};

/** Requirement sets asked for at run time; the manifest asks only for 1.5. */
const HEADERS_SINCE = '1.8';
const SELECTION_SINCE = '1.13';
const THEME_EVENT_SINCE = '1.14';

/** Waits for Office and gives its mailbox; outside Outlook a mailbox with nothing open. */
export async function connectMailbox(): Promise<Mailbox> {
  await Office.onReady();
  return {
    displayLanguage: Office.context?.displayLanguage ?? navigator.language,
    lookAtOpen,
    takeOpenMail,
    openReply: openReplyForm,
    openMail: openMailForm,
    offeredCase,
    whenItemChanges: (tell) => {
      listen('ItemChanged', tell);
      if (isSince(SELECTION_SINCE)) listen('SelectedItemsChanged', tell);
    },
    isDark,
    whenThemeChanges: (tell) => {
      if (isSince(THEME_EVENT_SINCE)) listen('OfficeThemeChanged', tell);
    },
  };
}

async function lookAtOpen(): Promise<OpenInOutlook> {
  const item = openMessage();
  if (item) return { is: 'mail', mail: headOf(item) };
  const count = await countSelected();
  return count > 1 ? { is: 'several', count } : { is: 'none' };
}

async function takeOpenMail(): Promise<PostedMail | null> {
  const item = openMessage();
  if (!item) return null;
  const [html, headers, mailbox] = await Promise.all([bodyOf(item), headersOf(item), mailboxOf(item)]);
  return {
    internetMessageId: bareId(item.internetMessageId) ?? '',
    mailbox,
    conversationId: item.conversationId ?? null,
    from: item.from ? addressOf(item.from) : null,
    to: (item.to ?? []).map(addressOf),
    cc: (item.cc ?? []).map(addressOf),
    subject: item.subject ?? '',
    sentAt: (item.dateTimeCreated ?? new Date()).toISOString(),
    html: html ?? '',
    attachments: (item.attachments ?? []).map(({ name, size }) => ({ name, size })),
    headers,
  };
}

/** The open message in read mode; null in between two items, for appointments and in compose. */
function openMessage(): Office.MessageRead | null {
  const item = Office.context?.mailbox?.item as Office.MessageRead | null | undefined;
  return item && item.itemType === 'message' && typeof item.subject === 'string' ? item : null;
}

function headOf(item: Office.MessageRead): MailHead {
  const messageId = bareId(item.internetMessageId);
  const sender = item.from?.displayName || item.from?.emailAddress || '';
  const key = messageId ?? `${item.conversationId ?? ''} ${item.itemId ?? ''}`;
  return { key, messageId, subject: item.subject ?? '', sender };
}

function bareId(id: string | undefined): string | null {
  const bare = (id ?? '').trim().replace(/^<|>$/g, '');
  return bare === '' ? null : bare;
}

function addressOf({ displayName, emailAddress }: Office.EmailAddressDetails): Address {
  return { name: displayName ?? '', email: (emailAddress ?? '').toLowerCase() };
}

/** Html, because plain text is unreliable in the new clients; the service strips it. */
function bodyOf(item: Office.MessageRead): Promise<string | null> {
  return answer((done) => item.body.getAsync('html' as Office.CoercionType, done));
}

async function headersOf(item: Office.MessageRead): Promise<string | null> {
  if (!isSince(HEADERS_SINCE)) return null;
  return (await answer((done) => item.getAllInternetHeadersAsync(done))) || null;
}

/** The shared mailbox's address, else the user's own. `getSharedPropertiesAsync` is missing on items of one's own. */
async function mailboxOf(item: Office.MessageRead): Promise<string | null> {
  const own = Office.context.mailbox.userProfile?.emailAddress ?? null;
  if (!item.getSharedPropertiesAsync) return own;
  const shared = await answer<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done));
  return shared?.owner ?? shared?.targetMailbox ?? own;
}

async function countSelected(): Promise<number> {
  if (!isSince(SELECTION_SINCE)) return 0;
  const selected = await answer<readonly unknown[]>((done) =>
    Office.context.mailbox.getSelectedItemsAsync(done as never),
  );
  return selected?.length ?? 0;
}

function isDark(): boolean | null {
  const theme = Office.context?.officeTheme;
  if (!theme) return null;
  return theme.isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor);
}

/** Half of the way from black to white, on the sum of three channels. */
const MIDDLE_GREY = (3 * 255) / 2;

function isDarkColor(color: string | undefined): boolean | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!found) return null;
  const [, red = '', green = '', blue = ''] = found;
  return [red, green, blue].reduce((sum, channel) => sum + Number.parseInt(channel, 16), 0) < MIDDLE_GREY;
}

function isSince(set: string): boolean {
  return Office.context?.requirements?.isSetSupported('Mailbox', set) ?? false;
}

function listen(
  event: 'ItemChanged' | 'SelectedItemsChanged' | 'OfficeThemeChanged',
  tell: () => void,
): void {
  const type = Office.EventType?.[event];
  if (type) Office.context?.mailbox?.addHandlerAsync(type, () => tell());
}

/** An Office answer as a value; null where it failed: the pane goes on without it. */
function answer<T = string>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      ask((result) => resolve(result.error ? null : result.value));
    } catch {
      resolve(null);
    }
  });
}
