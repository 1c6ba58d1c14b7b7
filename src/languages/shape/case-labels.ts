/** The keys of the labels around a case: what it is, what to do with it, and the worklist. */

/** The four steps a case is carried through (`CASE_STEPS` of cases/). */
export type CaseStepLabel = 'acknowledged' | 'given' | 'kept_informed' | 'closed';

/** The groups of the worklist (`URGENCIES` of cases/). */
export type UrgencyLabel =
  | 'grave'
  | 'angry_key'
  | 'broken_promise'
  | 'past_level'
  | 'pressing'
  | 'today'
  | 'later'
  | 'idle';

/** What a person can do next, and what is said of it. */
export type DeedLabel =
  | 'draftReply'
  | 'reply'
  | 'assign'
  | 'giveTo'
  | 'writeToThem'
  | 'recordOutcome'
  | 'found'
  | 'notFound'
  | 'checkedByPhone'
  | 'genuine'
  | 'notGenuine'
  | 'close'
  | 'reopen'
  | 'block'
  | 'lift'
  | 'until'
  | 'toldOtherwise'
  | 'accept'
  | 'later'
  | 'tomorrow'
  | 'monday'
  | 'inAWeek'
  | 'ownDay'
  | 'other'
  | 'more'
  | 'takeOver'
  | 'otherLetter'
  | 'noLetter'
  | 'resolver'
  | 'person'
  | 'answerBy'
  | 'outcome'
  | 'note'
  | 'step'
  | 'day'
  | 'about'
  | 'byMail'
  | 'phone'
  | 'how'
  | 'drafted'
  | 'markTold'
  | 'notSent'
  | 'noForm'
  | 'copy'
  | 'copied'
  | 'lacking'
  | 'accepted'
  | 'changedTo'
  | 'putOffTo'
  | 'meanwhile'
  | 'somethingChanged'
  | 'tookBack'
  | 'noService';

/** A case as it is shown. */
export type MatterLabel =
  | 'since'
  | 'day'
  | 'dueOn'
  | 'owner'
  | 'nobody'
  | 'whole'
  | 'partOf'
  | 'forRole'
  | 'withRole'
  | 'noDay'
  | 'second'
  | 'third'
  | 'nth'
  | 'withdrawn'
  | 'times'
  | 'days'
  | 'mailMenu'
  | 'ownCase'
  | 'toCase'
  | 'join'
  | 'joinHelp'
  | 'noOthers'
  | 'sameCustomer'
  | 'joined'
  | 'moved'
  | 'earlier';

/** The customer in figures. */
export type CardLabel =
  | 'summary'
  | 'openDisputes'
  | 'openPromises'
  | 'kept'
  | 'ofAll'
  | 'daysLate'
  | 'paysLate'
  | 'paidLate'
  | 'lastPaid'
  | 'satisfaction'
  | 'unhappy'
  | 'strained'
  | 'even'
  | 'pleased'
  | 'unanswered'
  | 'value'
  | 'unknown'
  | 'dunningStopped'
  | 'until';

/** The page of the worklist. */
export type WorkLabel =
  | 'whose'
  | 'everyone'
  | 'nobodys'
  | 'keys'
  | 'choose'
  | 'closeCase'
  | 'loading'
  | 'ownPage'
  | 'exportDisputes';

/** Facts that do not fit together (`CASE_NOTE_KINDS` of cases/). */
export type NoteLabel =
  | 'overpaid'
  | 'payment_reversed'
  | 'credit_for_closed'
  | 'credit_unclear'
  | 'promise_in_other_currency'
  | 'dated_ahead'
  | 'item_gone';

/** Why the service refuses, by its codes; `{place}` is what it names. */
export type RefusalLabel =
  | 'letter/not-from-customer'
  | 'letter/no-recipient'
  | 'letter/stopped'
  | 'letter/too-long'
  | 'step/no-dispute'
  | 'step/day-past'
  | 'step/no-item'
  | 'step/nothing-to-tell'
  | 'step/nothing-claimed'
  | 'step/no-bank-change'
  | 'step/not-proposed'
  | 'step/no-later-day'
  | 'step/not-blocked'
  | 'step/dispute-open'
  | 'step/promise-open'
  | 'step/closed-already'
  | 'step/not-closed'
  | 'step/all-settled'
  | 'step/not-found'
  | 'case/not-found'
  | 'case/joined'
  | 'case/no-mail'
  | 'case/nothing-left'
  | 'case/same'
  | 'case/other-customer'
  | 'correction/moved'
  | 'correction/changed';

/** What corrections taught the reader: the page that lists it, and the line in the pane. */
export type LessonLabel = 'title' | 'intro' | 'none' | 'anew' | 'words' | 'older' | 'export' | 'learned';

/** What to do and not to do where a mail is dangerous, and what is known to check it by. */
export type RiskLabel =
  | 'bank_change'
  | 'insolvency'
  | 'legal'
  | 'look_alike'
  | 'lookAlikeTitle'
  | 'senderDomain'
  | 'knownDomain'
  | 'bankOnFile'
  | 'phoneOnFile'
  | 'noneOnFile'
  | 'dunningStopped';

/** Who resolves (`RESOLVER_ROLES` of cases/). */
export type RoleLabel = 'sales' | 'logistics' | 'quality' | 'billing' | 'tax' | 'collections' | 'legal';

/** What we write (`LETTER_KINDS` of cases/). */
export type LetterLabel =
  | 'acknowledgement'
  | 'missing'
  | 'status'
  | 'outcome'
  | 'promise'
  | 'plan'
  | 'payment_lookup'
  | 'hand_over';
