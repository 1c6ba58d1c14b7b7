import type { LetterKind } from '#cases/letters/letter-kind.ts';
import type { Policy } from '#cases/policy/policy.ts';
import type {
  CaseView,
  CorrectionBody,
  CustomerHit,
  DraftBody,
  ItemLine,
  JoinBody,
  LedgerImport,
  LessonsView,
  LetterChoice,
  LetterView,
  MailView,
  OtherCase,
  PostedMail,
  PreviewBody,
  PreviewMessage,
  Refusal,
  SentenceView,
  SplitBody,
  Status,
  StepBody,
  VerdictView,
  WorklistLine,
} from './contract.ts';

/** What came of a question to the service. `unreachable`: nobody answered, or not in our words. */
export type Answer<T> =
  | { readonly is: 'answer'; readonly value: T }
  | { readonly is: 'refusal'; readonly status: number; readonly refusal: Refusal }
  | { readonly is: 'unreachable' };

/** Every question that a page asks the service. */
export type Client = ReturnType<typeof clientOf>;

/** A letter of a kind; without a variant the one that fits best. */
export type LetterWish = { readonly kind: LetterKind; readonly variant?: string };

/** A typed client; `ask` is the page's own `fetch`. */
export function clientOf(ask: typeof fetch) {
  const call = <T>(path: string, request: RequestInit = {}) => answerOf<T>(ask(`/api${path}`, request));
  const mail = encodeURIComponent;
  return {
    status: () => call<Status>('/status'),
    mail: (messageId: string) => call<MailView>(`/mails/${mail(messageId)}`),
    postMail: (posted: PostedMail) => call<MailView>('/mails', json('POST', posted)),
    sentences: (messageId: string) => call<readonly SentenceView[]>(`/mails/${mail(messageId)}/sentences`),
    correct: (body: CorrectionBody) => call<MailView>('/corrections', json('POST', body)),
    undo: (id: string) => call<MailView>(`/corrections/${mail(id)}/undo`, json('POST', {})),
    lessons: (before: string | null = null) =>
      call<LessonsView>(before === null ? '/lessons' : `/lessons?before=${mail(before)}`),
    collectionCase: (id: string) => call<CaseView>(`/cases/${mail(id)}`),
    otherCases: (id: string) => call<readonly OtherCase[]>(`/cases/${mail(id)}/others`),
    step: (id: string, body: StepBody) => call<CaseView>(`/cases/${mail(id)}/steps`, json('POST', body)),
    undoStep: (id: string) => call<CaseView>(`/steps/${mail(id)}/undo`, json('POST', {})),
    join: (id: string, body: JoinBody) => call<CaseView>(`/cases/${mail(id)}/join`, json('POST', body)),
    split: (id: string, body: SplitBody) => call<CaseView>(`/cases/${mail(id)}/split`, json('POST', body)),
    letters: (id: string, messageId: string) =>
      call<readonly LetterChoice[]>(`/cases/${mail(id)}/letters?messageId=${mail(messageId)}`),
    letter: (id: string, { kind, variant }: LetterWish, messageId: string) =>
      call<LetterView>(
        `/cases/${mail(id)}/letters/${kind}?messageId=${mail(messageId)}${variant ? `&variant=${mail(variant)}` : ''}`,
      ),
    handOver: (id: string, language: string) =>
      call<LetterView>(`/cases/${mail(id)}/letters/hand_over?language=${mail(language)}`),
    checkDraft: (draft: DraftBody) => call<VerdictView>('/drafts/check', json('POST', draft)),
    policy: () => call<Policy>('/policy'),
    savePolicy: (policy: Policy) => call<Policy>('/policy', json('PUT', policy)),
    worklist: (owner: string | null = null) =>
      call<readonly WorklistLine[]>(owner === null ? '/worklist' : `/worklist?owner=${mail(owner)}`),
    customers: (query: string) => call<readonly CustomerHit[]>(`/customers?query=${mail(query)}`),
    itemsOf: (account: string) => call<readonly ItemLine[]>(`/customers/${mail(account)}/items`),
    moveToday: (today: string) => call<Status>('/today', json('PUT', { today })),
    importLedger: (files: FormData) => call<LedgerImport>('/ledger', { method: 'POST', body: files }),
    previewMessages: () => call<readonly PreviewMessage[]>('/preview/messages'),
    previewMessage: (messageId: string) => call<PreviewBody>(`/preview/messages/${mail(messageId)}`),
    dropMail: (eml: Blob) =>
      call<PreviewMessage>('/preview/messages', {
        method: 'POST',
        body: eml,
        headers: { 'content-type': 'message/rfc822' },
      }),
  };
}

function json(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

async function answerOf<T>(asked: Promise<Response>): Promise<Answer<T>> {
  try {
    const response = await asked;
    const value: unknown = await response.json();
    if (response.ok) return { is: 'answer', value: value as T };
    return isRefusal(value)
      ? { is: 'refusal', status: response.status, refusal: value }
      : { is: 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}
