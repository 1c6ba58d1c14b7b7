import type { DisputeReason, DocumentKind, FindingKind, Outcome, ToneLabel } from '#base/finding.ts';

/** The words of the screens. `{name}` in a text is a place to fill in. Every language has every key. */
export type Labels = {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly reasons: Readonly<Record<DisputeReason, string>>;
  readonly documents: Readonly<Record<DocumentKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly tones: Readonly<Record<ToneLabel, string>>;
  readonly states: Readonly<Record<StateLabel, string>>;
  readonly actions: Readonly<Record<ActionLabel, string>>;
  readonly proofs: Readonly<Record<ProofLabel, string>>;
  /** What to do and not to do where a mail is dangerous. */
  readonly risks: Readonly<Record<'bank_change' | 'insolvency' | 'legal', string>>;
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
  | 'acknowledge_dispute'
  | 'find_resolver'
  | 'answer_plan_request'
  | 'send_document'
  | 'answer_question'
  | 'look_up_payment'
  | 'await_promise'
  | 'ask_for_day'
  | 'update_contact'
  | 'tell_customer'
  | 'send_reminder'
  | 'none';

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
  | 'promisesKept'
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
