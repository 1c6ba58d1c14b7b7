/** The typed client of the service. Refusals are answers, never exceptions, so that every caller has words for them. */
import type {
  CaseView,
  CorrectionBody,
  CustomerHit,
  ItemLine,
  LedgerImport,
  MailView,
  PostedMail,
  PreviewBody,
  PreviewMessage,
  Refusal,
  Status,
  WorklistLine,
} from './contract.ts';

/** What the service said: a value, or why not. `status` is 0 when it could not be reached (`service/unreachable`). */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly refusal: Refusal };

export type Client = ReturnType<typeof createClient>;

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
type Ask = <T>(method: string, path: string, body?: object) => Promise<Answer<T>>;

/** A client of the service at `base` ('' for the page's own origin). */
export function createClient(base: string, fetchIt: Fetch = (url, init) => fetch(url, init)) {
  const ask: Ask = (method, path, body) => askService(fetchIt, `${base}/api${path}`, requestOf(method, body));
  return { ...mailCalls(ask), ...ledgerCalls(ask), ...previewCalls(ask) };
}

function mailCalls(ask: Ask) {
  return {
    mail: (messageId: string) => ask<MailView>('GET', `/mails/${encodeURIComponent(messageId)}`),
    postMail: (mail: PostedMail) => ask<MailView>('POST', '/mails', mail),
    correct: (body: CorrectionBody) => ask<MailView>('POST', '/corrections', body),
    undo: (correctionId: string) =>
      ask<MailView>('POST', `/corrections/${encodeURIComponent(correctionId)}/undo`),
    case: (id: string) => ask<CaseView>('GET', `/cases/${encodeURIComponent(id)}`),
    worklist: () => ask<readonly WorklistLine[]>('GET', '/worklist'),
  };
}

function ledgerCalls(ask: Ask) {
  return {
    status: () => ask<Status>('GET', '/status'),
    customers: (query: string) =>
      ask<readonly CustomerHit[]>('GET', `/customers?query=${encodeURIComponent(query)}`),
    itemsOf: (accountNumber: string) =>
      ask<readonly ItemLine[]>('GET', `/customers/${encodeURIComponent(accountNumber)}/items`),
    /** `files`: the CSV exports; each is recognised by its header. `strict=1` refuses all for one bad row. */
    importLedger: (files: FormData) => ask<LedgerImport>('POST', '/ledger', files),
    setToday: (today: string) => ask<Status>('PUT', '/today', { today }),
  };
}

function previewCalls(ask: Ask) {
  return {
    previewMessages: () => ask<readonly PreviewMessage[]>('GET', '/preview/messages'),
    previewBody: (messageId: string) =>
      ask<PreviewBody>('GET', `/preview/messages/${encodeURIComponent(messageId)}`),
    /** Drops in a mail of one's own: the bytes of an `.eml` file. */
    dropMail: (eml: Blob) => ask<PreviewMessage>('POST', '/preview/messages', eml),
  };
}

function requestOf(method: string, body: object | undefined): RequestInit {
  if (body === undefined) return { method };
  if (body instanceof FormData) return { method, body };
  if (body instanceof Blob) return { method, body, headers: { 'content-type': 'message/rfc822' } };
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function askService<T>(fetchIt: Fetch, url: string, request: RequestInit): Promise<Answer<T>> {
  try {
    const reply = await fetchIt(url, request);
    const body: unknown = await reply.json();
    if (reply.ok) return { ok: true, value: body as T };
    return { ok: false, status: reply.status, refusal: body as Refusal };
  } catch {
    return { ok: false, status: 0, refusal: UNREACHABLE };
  }
}

const UNREACHABLE: Refusal = {
  code: 'service/unreachable',
  message: 'The Relance service does not answer. Start it with "npm start", or check the network.',
  place: null,
};
