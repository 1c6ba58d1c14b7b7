import type { DisputeReason, DocumentKind, FindingKind, Outcome, ToneLabel } from '#base/finding.ts';
import type {
  CardLabel,
  CaseStepLabel,
  DeedLabel,
  LessonLabel,
  LetterLabel,
  MatterLabel,
  NoteLabel,
  RefusalLabel,
  RiskLabel,
  RoleLabel,
  UrgencyLabel,
  WorkLabel,
} from './case-labels.ts';
import type { LETTER_VARIANTS, LetterField, LetterList } from './letters.ts';

/** The words of the screens. `{name}` in a text is a place to fill in. Every language has every key. */
export type Labels = {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly reasons: Readonly<Record<DisputeReason, string>>;
  readonly documents: Readonly<Record<DocumentKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly tones: Readonly<Record<ToneLabel, string>>;
  readonly states: Readonly<Record<StateLabel, string>>;
  readonly actions: Readonly<Record<ActionLabel, string>>;
  /** Why we propose it. */
  readonly nextRules: Readonly<Record<NextRuleLabel, string>>;
  readonly stages: Readonly<Record<StageLabel, string>>;
  readonly steps: Readonly<Record<StepLabel, string>>;
  readonly roles: Readonly<Record<RoleLabel, string>>;
  readonly letters: Readonly<Record<LetterLabel, string>>;
  /** What a letter of the kind `missing` asks for. */
  readonly missing: Readonly<Record<(typeof LETTER_VARIANTS)['missing'][number], string>>;
  readonly promises: Readonly<Record<PromiseLabel, string>>;
  readonly proofs: Readonly<Record<ProofLabel, string>>;
  /** Why a mail is in a case; `{value}` is what the reason names. */
  readonly because: Readonly<Record<BecauseLabel, string>>;
  readonly caseSteps: Readonly<Record<CaseStepLabel, string>>;
  readonly urgencies: Readonly<Record<UrgencyLabel, string>>;
  readonly deeds: Readonly<Record<DeedLabel, string>>;
  readonly matter: Readonly<Record<MatterLabel, string>>;
  readonly card: Readonly<Record<CardLabel, string>>;
  readonly notes: Readonly<Record<NoteLabel, string>>;
  /** What a letter lacks, and where to put it. */
  readonly lacks: Readonly<Record<LetterField | LetterList, string>>;
  readonly refusals: Readonly<Record<RefusalLabel, string>>;
  readonly work: Readonly<Record<WorkLabel, string>>;
  /** What corrections taught. */
  readonly lessons: Readonly<Record<LessonLabel, string>>;
  /** What to do and not to do where a mail is dangerous. */
  readonly risks: Readonly<Record<RiskLabel, string>>;
  readonly pane: Readonly<Record<PaneLabel, string>>;
};

/** The states of an item or case (`ITEM_STATES` of cases/). */
export type StateLabel =
  | 'legal'
  | 'insolvency'
  | 'disputed'
  | 'plan_requested'
  | 'promised'
  | 'claimed_paid'
  | 'open'
  | 'settled';

/** What we propose (`NEXT_ACTIONS` of contract/). */
export type ActionLabel =
  | 'stop_dunning'
  | 'call_customer'
  | 'verify_bank_change'
  | 'escalate'
  | 'acknowledge_dispute'
  | 'find_resolver'
  | 'send_status'
  | 'answer_plan_request'
  | 'send_document'
  | 'answer_question'
  | 'look_up_payment'
  | 'await_promise'
  | 'await_resolver'
  | 'await_customer'
  | 'ask_for_day'
  | 'ask_for_proof'
  | 'update_contact'
  | 'tell_customer'
  | 'close_case'
  | 'send_reminder'
  | 'none';

/** Why we propose it (`NEXT_RULES` of cases/). */
export type NextRuleLabel =
  | 'bank_by_phone'
  | 'insolvency_open'
  | 'lawyer_writes'
  | 'angry_unanswered'
  | 'unhappy_thrice'
  | 'unanswered_thrice'
  | 'past_service_level'
  | 'customer_not_told'
  | 'dispute_unacknowledged'
  | 'plan_unanswered'
  | 'document_missing'
  | 'question_open'
  | 'contact_changed'
  | 'resolver_missing'
  | 'long_silence'
  | 'resolver_works'
  | 'promise_broken'
  | 'promise_without_day'
  | 'payment_claimed'
  | 'payment_not_found'
  | 'promise_runs'
  | 'customer_asked'
  | 'case_resolved'
  | 'two_quiet_weeks'
  | 'dunning_blocked'
  | 'nothing_open'
  | 'put_off'
  | 'chosen';

/** Where a case stands (`STAGES` of cases/). */
export type StageLabel =
  | 'identified'
  | 'acknowledged'
  | 'with_resolver'
  | 'waiting_for_customer'
  | 'promised'
  | 'resolved'
  | 'closed'
  | 'reopened';

/** What people do with a case (`STEP_KINDS` of cases/). */
export type StepLabel =
  | 'assigned'
  | 'owner-changed'
  | 'customer-told'
  | 'outcome-recorded'
  | 'payment-looked-up'
  | 'bank-verified'
  | 'action-decided'
  | 'dunning-blocked'
  | 'dunning-lifted'
  | 'case-closed'
  | 'case-reopened';

/** What became of a promise (`PROMISE_STATUSES` of cases/). */
export type PromiseLabel =
  | 'open'
  | 'due_today'
  | 'kept'
  | 'partly_kept'
  | 'broken'
  | 'superseded'
  | 'withdrawn';

/** What speaks for an account (`PROOFS` of matching/). */
export type ProofLabel =
  | 'invoice_number'
  | 'order_number'
  | 'account_number'
  | 'vat_number'
  | 'sender_address'
  | 'amount'
  | 'sender_domain'
  | 'conversation'
  | 'name_in_text'
  | 'recipient';

/** Why a mail is in a case (`BECAUSE_KINDS` of cases/). */
export type BecauseLabel =
  | 'case_number'
  | 'answers'
  | 'same_items'
  | 'same_matter'
  | 'same_person'
  | 'only_matter'
  | 'latest_matter'
  | 'same_mail'
  | 'new_matter'
  | 'corrected'
  | 'correction_undone'
  | 'full_message'
  | 'joined'
  | 'split';

export type PaneLabel =
  // the mail and the pane itself
  | 'refresh'
  | 'reading'
  | 'several'
  | 'notOurs'
  | 'asideUnrelated'
  | 'asideAutoReply'
  | 'asideNothing'
  | 'noRight'
  | 'unreachable'
  | 'lastKnown'
  | 'tryNow'
  | 'ledgerOf'
  | 'ledgerOld'
  | 'ledgerNone'
  | 'noSubject'
  | 'unknownSender'
  | 'notOpenMail'
  | 'toOpenMail'
  | 'dismiss'
  // the customer
  | 'customer'
  | 'balance'
  | 'overdue'
  | 'aging'
  | 'notDue'
  | 'daysOver'
  | 'promisesNone'
  | 'toneLately'
  | 'wrongCustomer'
  | 'whose'
  | 'thisOne'
  | 'otherCustomer'
  | 'searchCustomer'
  | 'noHits'
  | 'why'
  // what the mail says
  | 'says'
  | 'sure'
  | 'unsure'
  | 'heardBy'
  | 'right'
  | 'confirmed'
  | 'correct'
  | 'wrongItems'
  | 'notSaid'
  | 'otherKind'
  | 'otherReason'
  | 'otherDay'
  | 'otherAmount'
  | 'rather'
  | 'save'
  | 'cancel'
  | 'escalation'
  | 'byDay'
  | 'addMissed'
  | 'whichSentence'
  | 'itSays'
  | 'reason'
  | 'amount'
  | 'noSentence'
  | 'tone'
  // items
  | 'items'
  | 'alsoNamed'
  | 'allOpenItems'
  | 'noOpenItems'
  | 'moreNumbers'
  | 'daysLate'
  | 'dueOn'
  | 'today'
  | 'dueToday'
  | 'ofAmount'
  | 'creditNote'
  | 'itemGone'
  | 'paymentOnAccount'
  | 'attachments'
  | 'notes'
  // what to do, and what was
  | 'next'
  | 'case'
  | 'opened'
  | 'thisMail'
  | 'internal'
  | 'inbound'
  | 'outbound'
  | 'showAll'
  | 'mailMoved'
  | 'payment'
  | 'corrections'
  | 'corrected'
  | 'nothingStood'
  | 'undo'
  | 'undone'
  // the worklist
  | 'worklist'
  | 'worklistEmpty'
  | 'backToWorklist';
