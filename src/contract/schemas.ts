/** What the service takes from the wire, checked. Each schema is annotated with its type in `contract.ts`, so the two cannot drift. */
import * as v from 'valibot';
import { type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import { DISPUTE_REASONS, FINDING_KINDS, OUTCOMES, TONES } from '#base/finding.ts';
import { DECISIONS, NEXT_ACTIONS } from '#cases/actions/next-action.ts';
import { CUSTOMER_LETTERS } from '#cases/letters/letter-kind.ts';
import type { Policy } from '#cases/policy/policy.ts';
import { RESOLVER_ROLES } from '#cases/policy/resolver-role.ts';
import type {
  CorrectionBody,
  DraftBody,
  JoinBody,
  NewStep,
  PostedMail,
  SplitBody,
  StepBody,
  TodayBody,
} from './contract.ts';

/** Longest header value we take; RFC 5322 lines end at 998 characters, folded lists of recipients run longer. */
const MAX_HEADER = 64_000;
/** A name, an address, a number: nobody's is longer. */
const MAX_WORD = 1_000;
/** Characters of posted HTML: Outlook's own limit for a body is far below. */
const MAX_HTML = 25_000_000;
/** People or items on one mail. */
const MAX_LIST = 2_000;

const word = v.pipe(v.string(), v.maxLength(MAX_WORD));
const header = v.pipe(v.string(), v.maxLength(MAX_HEADER));
const address = v.strictObject({ name: word, email: word });
const addresses = v.pipe(v.array(address), v.maxLength(MAX_LIST));
const attachment = v.strictObject({ name: word, size: v.pipe(v.number(), v.minValue(0)) });
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => parseCalendarDate(text) !== null, 'the calendar has no such day'),
);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const money = v.strictObject({
  minor: v.pipe(v.number(), v.safeInteger()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const postedMailSchema: v.GenericSchema<unknown, PostedMail> = v.strictObject({
  internetMessageId: header,
  mailbox: v.nullable(header),
  conversationId: v.nullable(header),
  from: v.nullable(address),
  to: addresses,
  cc: addresses,
  subject: header,
  sentAt: v.pipe(v.string(), v.isoTimestamp()),
  html: v.pipe(v.string(), v.maxLength(MAX_HTML)),
  attachments: v.pipe(v.array(attachment), v.maxLength(MAX_LIST)),
  headers: v.nullable(v.pipe(v.string(), v.maxLength(MAX_HEADER * 16))),
});

/** Characters of a draft that are looked at; Outlook's own limit for a body is a million. */
const MAX_DRAFT = 1_000_000;

export const draftSchema: v.GenericSchema<unknown, DraftBody> = v.strictObject({
  to: addresses,
  subject: header,
  text: v.pipe(v.string(), v.maxLength(MAX_DRAFT)),
  html: v.nullable(v.pipe(v.string(), v.maxLength(MAX_DRAFT))),
  conversationId: v.nullable(header),
  inReplyTo: v.nullable(header),
  language: word,
});

export const todaySchema: v.GenericSchema<unknown, TodayBody> = v.strictObject({ today: day });

const messageId = header;
/** The latest correction that the client knew; left out, nobody asks. */
const seen = v.exactOptional(v.nullable(word));
const caseId = v.pipe(v.string(), v.uuid(), v.toLowerCase());
const items = v.pipe(v.array(word), v.maxLength(MAX_LIST));

/** Characters of a sentence; what is longer is cut where it is read. */
const MAX_SENTENCE = 2_000;
const evidence = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_SENTENCE)),
  in: v.picklist(['subject', 'body', 'forwarded']),
  start: place,
  end: place,
});

export const correctionSchema: v.GenericSchema<unknown, CorrectionBody> = v.variant('field', [
  v.strictObject({ messageId, seen, field: v.literal('right'), finding: v.nullable(place) }),
  v.strictObject({ messageId, seen, field: v.literal('account'), to: v.nullable(word) }),
  v.strictObject({ messageId, seen, field: v.literal('items'), finding: v.nullable(place), to: items }),
  v.strictObject({
    messageId,
    seen,
    field: v.literal('kind'),
    finding: place,
    to: v.nullable(v.picklist(FINDING_KINDS)),
  }),
  v.strictObject({
    messageId,
    seen,
    field: v.literal('reason'),
    finding: place,
    to: v.picklist(DISPUTE_REASONS),
  }),
  v.strictObject({ messageId, seen, field: v.literal('day'), finding: place, to: v.nullable(day) }),
  v.strictObject({ messageId, seen, field: v.literal('amount'), finding: place, to: v.nullable(money) }),
  v.strictObject({
    messageId,
    seen,
    field: v.literal('missed'),
    evidence,
    kind: v.picklist(FINDING_KINDS),
    reason: v.nullable(v.picklist(DISPUTE_REASONS)),
    on: v.nullable(day),
    amount: v.nullable(money),
    items,
  }),
  v.strictObject({ messageId, seen, field: v.literal('tone'), to: v.picklist(TONES) }),
  v.strictObject({ messageId, seen, field: v.literal('case'), from: v.nullable(caseId), to: caseId }),
]);

export const joinSchema: v.GenericSchema<unknown, JoinBody> = v.strictObject({ seen: word, caseId });

export const splitSchema: v.GenericSchema<unknown, SplitBody> = v.strictObject({
  seen: word,
  messageIds: v.pipe(v.array(header), v.minLength(1), v.maxLength(MAX_LIST)),
  to: v.nullable(caseId),
});

const date = v.pipe(
  day,
  v.transform((text) => text as CalendarDate),
);
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_WORD));

const newStep: v.GenericSchema<unknown, NewStep> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('assigned'),
    resolver: v.picklist(RESOLVER_ROLES),
    person: v.nullable(name),
    dueOn: date,
    because: word,
  }),
  v.strictObject({ kind: v.literal('owner-changed'), owner: v.nullable(name) }),
  v.strictObject({
    kind: v.literal('customer-told'),
    letter: v.picklist(CUSTOMER_LETTERS),
    how: v.picklist(['mail', 'phone']),
  }),
  v.strictObject({
    kind: v.literal('outcome-recorded'),
    outcome: v.picklist(OUTCOMES),
    items,
    note: word,
  }),
  v.strictObject({ kind: v.literal('payment-looked-up'), items, isFound: v.boolean() }),
  v.strictObject({ kind: v.literal('bank-verified'), isGenuine: v.boolean() }),
  v.strictObject({
    kind: v.literal('action-decided'),
    decision: v.picklist(DECISIONS),
    action: v.picklist(NEXT_ACTIONS),
    until: v.nullable(date),
  }),
  v.strictObject({ kind: v.literal('dunning-blocked'), until: v.nullable(date), because: word }),
  v.strictObject({ kind: v.literal('dunning-lifted') }),
  v.strictObject({ kind: v.literal('case-closed') }),
  v.strictObject({ kind: v.literal('case-reopened') }),
]);

export const stepSchema: v.GenericSchema<unknown, StepBody> = v.strictObject({ seen: word, step: newStep });

const match = { reason: v.nullable(word), country: v.nullable(word), segment: v.nullable(word) };

/** The shape alone: what stands in it is checked row by row (`checkPolicy`), so that who edits it is told the row. */
export const policySchema = v.strictObject({
  resolvers: v.pipe(
    v.array(
      v.strictObject({
        ...match,
        from: v.nullable(v.number()),
        resolver: word,
        address: v.exactOptional(v.nullable(word)),
        because: word,
      }),
    ),
    v.maxLength(MAX_LIST),
  ),
  serviceLevels: v.pipe(
    v.array(
      v.strictObject({
        ...match,
        resolveDays: v.number(),
        statusDays: v.number(),
        escalateTo: word,
        because: word,
      }),
    ),
    v.maxLength(MAX_LIST),
  ),
  graceDays: v.number(),
  plan: v.strictObject({
    maxInstalments: v.number(),
    maxMonths: v.number(),
    upFront: v.number(),
    isPartialAllowed: v.boolean(),
  }),
  keySegments: items,
  acknowledgesByItself: v.boolean(),
}) as unknown as v.GenericSchema<unknown, Policy>;
