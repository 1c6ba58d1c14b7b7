/** What crosses the wire between the service and the pages. Days are ISO text, money is minor units and currency. */
import type { DisputeReason, DocumentKind, FindingKind, Outcome, ToneLabel } from '#base/finding.ts';
import type { Money } from '#base/money.ts';
import type { Evidence, Span } from '#base/span.ts';
import {
  type Decision,
  NEXT_ACTIONS,
  type NextActionKind,
  type NextRuleName,
} from '#cases/actions/next-action.ts';
import type { Urgency } from '#cases/actions/urgency.ts';
import type { CaseFact } from '#cases/case-event.ts';
import type { ItemState } from '#cases/collection-case.ts';
import type { Correction } from '#cases/corrections/correction.ts';
import type { DisputeEnd } from '#cases/disputes/dispute.ts';
import type { DunningBlock } from '#cases/dunning/dunning-block.ts';
import type { Because } from '#cases/grouping/because.ts';
import type { LetterKind } from '#cases/letters/letter-kind.ts';
import type { MoveKind } from '#cases/moves/move.ts';
import { CASE_NOTE_KINDS, type CaseNote } from '#cases/notes/case-note.ts';
import type { VerdictKind } from '#cases/outgoing/verdict.ts';
import type { Policy } from '#cases/policy/policy.ts';
import type { ResolverRole } from '#cases/policy/resolver-role.ts';
import type { PromiseStatus } from '#cases/promises/promise-to-pay.ts';
import type { Satisfaction } from '#cases/satisfaction.ts';
import type { CarriedStep, Stage } from '#cases/stages/stage.ts';
import type { CaseStep } from '#cases/steps/case-step.ts';
import type { CustomerValue } from '#ledger/customer-value.ts';
import type { PaymentBehaviour } from '#ledger/payment-behaviour.ts';

/** GET /api/status */
export type Status = {
  readonly version: string;
  readonly user: string;
  /** The day the service takes for today (the preview can move it). */
  readonly today: string;
  /** ISO time of the last ledger import; null before the first. */
  readonly ledgerAt: string | null;
  readonly engine: 'pglite' | 'postgres';
};

/** POST /api/mails: the open item as the pane has it. Answers `MailView`. */
export type PostedMail = {
  readonly internetMessageId: string;
  /** Address of the mailbox that holds it: the shared mailbox, else the user's own; null when the client won't say. */
  readonly mailbox: string | null;
  readonly conversationId: string | null;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  /** Raw header block where the client gives it (Mailbox 1.8), else null. */
  readonly headers: string | null;
};
export type Address = { readonly name: string; readonly email: string };

/** GET /api/mails/:messageId (404 `mail/not-read` when not read yet), POST /api/mails, and after corrections. */
export type MailView = {
  readonly messageId: string;
  readonly subject: string;
  readonly from: Address | null;
  readonly sentOn: string;
  readonly direction: 'inbound' | 'outbound' | 'internal';
  readonly language: string;
  /** False where nothing in it is about receivables; `aside` says why. */
  readonly isOurs: boolean;
  readonly aside: 'unrelated' | 'auto_reply' | 'nothing-found' | null;
  readonly customer: CustomerCard | null;
  /** Best first; shown to pick from when `customer` is null. */
  readonly candidates: readonly Candidate[];
  readonly findings: readonly FindingView[];
  readonly tone: { readonly label: ToneLabel; readonly score: number };
  readonly isEscalation: boolean;
  /** What can cost the whole claim, gravest first; shown above everything. */
  readonly risks: readonly RiskView[];
  /** All items the mail is about. */
  readonly items: readonly ItemLine[];
  readonly attachments: readonly { readonly name: string; readonly bearing: FindingKind | null }[];
  readonly caseId: string | null;
  readonly cases: readonly CaseView[];
  readonly nextAction: NextActionView | null;
  /** Newest first; undone ones stay visible. */
  readonly corrections: readonly CorrectionView[];
  /** Notes of the parser for people ("unknown charset, read as …"). */
  readonly notes: readonly string[];
};

export type CustomerCard = {
  readonly accountNumber: string;
  readonly name: string;
  readonly segment: string;
  readonly balance: Money;
  readonly overdue: Money;
  /** Not due, 1–30, 31–60, 61–90, 90+ days, in minor units of the balance's currency. */
  readonly aging: readonly [number, number, number, number, number];
  /** `settled`: promises whose day has come; `daysLate`: on average, of those paid late; null where none was. */
  readonly promises: { readonly kept: number; readonly settled: number; readonly daysLate: number | null };
  /** How they pay, over the invoices that payments cleared; null where none was. */
  readonly payment: PaymentBehaviour | null;
  /** Over all cases of the account. */
  readonly openDisputes: number;
  readonly openPromises: number;
  /** Mails of the customer since our last word. */
  readonly unanswered: number;
  /** How content they seem to be; null where nobody heard them yet. */
  readonly satisfaction: Satisfaction | null;
  /** Why someone should call, over all their cases; null where nothing presses. */
  readonly raised: 'unhappy_thrice' | 'unanswered_thrice' | null;
  /** What they are worth to us, 1 to 4; null where the ledger does not tell. */
  readonly value: CustomerValue | null;
  /** Why nobody reminds this account of anything; null where reminding goes on. */
  readonly dunningStop: DunningBlock | null;
  /** Scores −1…1 of the last mails, oldest first. */
  readonly tones: readonly { readonly label: ToneLabel; readonly score: number; readonly sentOn: string }[];
  /** Why we think the mail is theirs, best proof first. */
  readonly because: readonly ProofView[];
  readonly confidence: number;
};

/** What must not be acted on, and what the ledger knows to check it by. */
export type RiskView =
  | { readonly kind: 'insolvency' | 'legal' }
  | {
      readonly kind: 'bank_change';
      /** As the ledger has them; null where it has none. */
      readonly onFile: { readonly bank: string | null; readonly phone: string | null };
    }
  /** The sender's domain is almost one of this customer. */
  | { readonly kind: 'look_alike'; readonly domain: string; readonly known: string };

export type Candidate = {
  readonly accountNumber: string;
  readonly name: string;
  readonly confidence: number;
  readonly because: readonly ProofView[];
};
export type ProofView = { readonly kind: string; readonly value: string };

export type FindingView = {
  /** Place in the mail's list: corrections name it. */
  readonly index: number;
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
  readonly document: DocumentKind | null;
  readonly outcome: Outcome | null;
  readonly confidence: number;
  readonly runnerUp: { readonly kind: FindingKind; readonly confidence: number } | null;
  readonly because: string;
  /** The sentence, and the words in it (`span`, UTF-16 units). */
  readonly sentence: string;
  readonly span: Span;
  readonly amount: Money | null;
  readonly on: string | null;
  readonly items: readonly string[];
};

export type ItemLine = {
  readonly number: string;
  readonly type: 'invoice' | 'credit_note' | 'payment_on_account';
  readonly amount: Money;
  readonly open: Money;
  readonly dueOn: string;
  /** As of today; negative before the due day. */
  readonly daysLate: number;
  readonly state: ItemState | null;
};

/** GET /api/cases/:id */
export type CaseView = {
  readonly id: string;
  /** As people call it: `RLC-7K3Q-XZ4M`. */
  readonly number: string;
  /** The last event seen; what people do names it, so that nobody overwrites what another did meanwhile. */
  readonly version: string;
  readonly accountNumber: string | null;
  readonly customerName: string | null;
  readonly state: ItemState;
  readonly stage: { readonly stage: Stage; readonly since: string };
  /** Days in each stage so far, in the order reached. */
  readonly stages: readonly { readonly stage: Stage; readonly days: number }[];
  /** The steps of the four that are done. */
  readonly carried: readonly CarriedStep[];
  readonly owner: string | null;
  readonly openedOn: string;
  readonly items: readonly ItemLine[];
  readonly disputes: readonly DisputeView[];
  readonly promises: readonly PromiseView[];
  readonly nextAction: NextActionView;
  /** The stop that this very case puts on all reminders to its account. */
  readonly dunningBlock: DunningBlock | null;
  /** Facts that do not fit together, for people to know before they act. */
  readonly notes: readonly CaseNote[];
  /** What people put into this case, latest first. */
  readonly moves: readonly MoveView[];
  /** Newest first. */
  readonly timeline: readonly TimelineLine[];
};

/** Mails that came into a case by hand, all at once; POST /api/corrections/:id/undo takes all of them back. */
export type MoveView = {
  readonly id: string;
  readonly kind: MoveKind;
  readonly on: string;
  readonly by: string;
  /** Where they came from; null where they were in no case. */
  readonly from: { readonly id: string; readonly number: string } | null;
  readonly messageIds: readonly string[];
};

/** GET /api/cases/:id/others: the other cases of its customer, the most alike first. */
export type OtherCase = {
  readonly id: string;
  readonly number: string;
  readonly state: ItemState;
  readonly stage: Stage;
  readonly openedOn: string;
  readonly lastOn: string;
  readonly subject: string;
  readonly items: readonly string[];
  /** What the two have in common; null where only the customer. */
  readonly alike: Because | null;
};

export type DisputeView = {
  readonly messageId: string;
  readonly reason: DisputeReason;
  readonly items: readonly string[];
  /** The part contested, and what is open beside it; null where the whole is contested or nothing is known. */
  readonly disputed: Money | null;
  readonly undisputed: Money | null;
  readonly since: string;
  /** Working day of the service level, and how many it has; null where there is none. */
  readonly clock: {
    readonly day: number;
    readonly of: number;
    readonly dueOn: string;
    readonly isPast: boolean;
    /** Who hears of it when the day has passed. */
    readonly escalateTo: ResolverRole;
  } | null;
  /** Who should resolve it by the rules. */
  readonly resolver: ResolverRole | null;
  readonly end: DisputeEnd | null;
};

export type PromiseView = {
  readonly messageId: string;
  readonly madeOn: string;
  readonly by: string | null;
  readonly amount: Money | null;
  readonly items: readonly string[];
  readonly status: PromiseStatus;
  /** 3 for the third promise over the same items. */
  readonly nth: number;
  readonly paidOn: string | null;
};

/**
 * POST /api/cases/:id/steps answers the `CaseView` as it is then. 409 `case/changed` where `seen` is not the last event:
 * nothing was written. The service adds the day.
 */
export type StepBody = { readonly seen: string; readonly step: NewStep };
/** A step without its day: the day is the service's today. */
export type NewStep = CaseStep extends infer Step
  ? Step extends CaseStep
    ? Omit<Step, 'on'>
    : never
  : never;
/** POST /api/steps/:id/undo answers the `CaseView` of its case. */

/**
 * POST /api/cases/:id/join: all mails of the other case come into this one. Answers the `CaseView` of this one. The number
 * of the other case leads here from then on; GET of it answers 404 `case/joined`, with this id as `place`.
 */
export type JoinBody = { readonly seen: string; readonly caseId: string };
/** POST /api/cases/:id/split: these mails become a case of their own, or go to `to`. Answers the new `CaseView`. */
export type SplitBody = {
  readonly seen: string;
  readonly messageIds: readonly string[];
  readonly to: string | null;
};

/**
 * GET /api/cases/:id/letters/:kind?messageId=&variant= : a draft for a person to send. `messageId` is the customer's mail that
 * is answered, else the latest. `hand_over` is for the resolver and takes `language=`, that of the screen; its `to` is an
 * address of our own or empty. 422 `letter/missing-field` names the fields without a value in its `place`, by commas.
 */
export type LetterView = {
  readonly kind: LetterKind;
  readonly language: string;
  readonly to: readonly Address[];
  readonly subject: string;
  /** Our own HTML, escaped; at most 32 KB, the limit of Outlook's reply form. */
  readonly html: string;
  readonly text: string;
};

/** GET /api/cases/:id/letters?messageId= : the letters that fit now, first the one that the next action asks for. */
export type LetterChoice = { readonly kind: LetterKind; readonly variant: string };

/** POST /api/drafts/check: a mail about to be sent, kept nowhere. Answers `VerdictView`. */
export type DraftBody = {
  /** All recipients, copies included. */
  readonly to: readonly Address[];
  readonly subject: string;
  /** The whole body, what is quoted below included; not read where `html` is given. */
  readonly text: string;
  readonly html: string | null;
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
  /** Language of the screen, for the words. */
  readonly language: string;
};
export type VerdictView = {
  readonly is: 'allow' | 'warn';
  /** For the Smart Alert: at most 500 characters; empty where nothing is to say. */
  readonly message: string;
  readonly reasons: readonly VerdictReasonView[];
  /** What cancels the sending and shows the case: at most 20 characters, in the language asked for. */
  readonly openCase: string;
  /** The case to offer. */
  readonly caseId: string | null;
};
export type VerdictReasonView = {
  readonly kind: VerdictKind;
  readonly item: string | null;
  /** One line for people, in the language asked for. */
  readonly words: string;
};

/** GET /api/policy, PUT /api/policy (422 `policy/bad` names the row and what to write). */
export type { Policy };

export type TimelineLine = {
  readonly id: string;
  readonly kind: Exclude<CaseFact['kind'], 'postings-set'>;
  readonly on: string;
  readonly direction: 'inbound' | 'outbound' | 'internal' | null;
  readonly who: string;
  readonly what: string;
  /** Of a payment or a credit note. */
  readonly amount: Money | null;
  readonly findings: readonly FindingKind[];
  readonly messageId: string | null;
  readonly because: Because | null;
  /** What a person did, where the line is a step; it can be taken back by its `id`. */
  readonly step: CaseStep | null;
  /** A step that was taken back: shown, but without effect. */
  readonly isUndone: boolean;
  /** Of a correction: that the mail was read right. */
  readonly isConfirmed?: boolean;
};

/** What we propose; the words come from the labels of the screen's language. */
export type NextActionView = {
  readonly action: NextActionKind;
  readonly on: string;
  readonly rule: NextRuleName;
  /** What a person decided of it; null while nobody did. */
  readonly decided: Decision | null;
};
export { CASE_NOTE_KINDS, type CaseNote, NEXT_ACTIONS, type NextActionKind };

/**
 * POST /api/corrections; answers the `MailView` as it is then. One correction changes one thing. `seen`: the id of the
 * latest correction that the client knew, null for none; 409 `correction/changed` where another was made since.
 */
export type CorrectionBody = { readonly messageId: string; readonly seen?: string | null } & Correction;
/**
 * GET /api/mails/:messageId/sentences: the mail's own sentences in reading order, very short ones left out; a correction
 * `missed` names one of them as its `evidence`.
 */
export type SentenceView = Evidence;
/** POST /api/corrections/:id/undo answers the `MailView` as it is then. */
export type CorrectionView = {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly isUndone: boolean;
  readonly body: CorrectionBody;
  /** What stood there before, as text. */
  readonly was: string;
  /** Sentences that the reader learned from it; none where days, sums or items were set right. */
  readonly taught: number;
};

/**
 * GET /api/lessons?before= : what corrections taught the company's reader, latest first, fifty at a time; `before` is the
 * `correctionId` of the last one known. POST /api/corrections/:id/undo takes one back. GET /api/lessons/export: all of them as JSON lines.
 */
export type LessonsView = {
  /** All that count, those on other pages too. */
  readonly total: number;
  readonly hasOlder: boolean;
  /** The day on which all was learned anew (`relance learn --use`); null where it never was. */
  readonly learnedOn: string | null;
  readonly lessons: readonly LessonView[];
};
/** What one correction taught. */
export type LessonView = {
  readonly correctionId: string;
  readonly at: string;
  readonly by: string;
  readonly messageId: string;
  readonly subject: string;
  readonly accountNumber: string | null;
  readonly customerName: string | null;
  readonly sentences: readonly TaughtView[];
};
export type TaughtView = {
  readonly text: string;
  /** What was read in it, and what is right; both empty where nothing is said. */
  readonly was: readonly SaidView[];
  readonly is: readonly SaidView[];
  /** The words that moved most, in their order; empty where none did. */
  readonly words: string;
};
export type SaidView = {
  readonly kind: FindingKind;
  readonly reason: DisputeReason | null;
};

/**
 * GET /api/worklist, the most urgent first; `?owner=` only what one looks after, `-` what nobody does. What was put off to a
 * later day is left out until then, and what is closed.
 */
export type WorklistLine = {
  readonly caseId: string;
  readonly number: string;
  readonly accountNumber: string | null;
  readonly customerName: string | null;
  readonly state: ItemState;
  readonly stage: Stage;
  readonly owner: string | null;
  /** The group it stands in. */
  readonly urgency: Urgency;
  readonly tone: ToneLabel;
  readonly atStake: Money | null;
  readonly nextAction: NextActionView;
  /** The latest mail of the case. */
  readonly messageId: string;
  readonly subject: string;
  readonly lastOn: string;
};

/** GET /api/customers?query= ; GET /api/customers/:accountNumber/items answers `ItemLine[]`. */
export type CustomerHit = { readonly accountNumber: string; readonly name: string };

/** GET /api/preview/messages: what the stand-in Outlook lists. GET /api/preview/messages/:messageId adds the body. */
export type PreviewMessage = {
  readonly messageId: string;
  readonly folder: 'inbox' | 'sent' | 'internal';
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly sentAt: string;
  readonly conversationId: string | null;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  readonly categories: readonly FindingKind[];
};
export type PreviewBody = PreviewMessage & { readonly html: string };

/** PUT /api/today answers `Status`: moves the day the service takes for today. */
export type TodayBody = { readonly today: string };

/** POST /api/ledger (multipart, the CSV files): what was loaded, and every row that was not, by line and column. */
export type LedgerImport = {
  readonly customers: number;
  readonly items: number;
  readonly payments: number;
  readonly badRows: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly message: string;
  }[];
};

/** POST /api/preview/messages (body: the `.eml` as it is, `message/rfc822`) answers the `PreviewMessage` dropped in. */

/** Every refusal: a stable code, a sentence for people, and where it went wrong. */
export type Refusal = { readonly code: string; readonly message: string; readonly place: string | null };
