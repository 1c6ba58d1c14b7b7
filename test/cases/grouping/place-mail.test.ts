import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow } from '#cases/follow.ts';
import type { Because } from '#cases/grouping/because.ts';
import type { MailToPlace } from '#cases/grouping/mail-to-place.ts';
import { placeMail } from '#cases/grouping/place-mail.ts';
import type { Match } from '#matching/match.ts';
import { aFinding, aMail, aMatch, anItem, caseOf, day, heard, mailIn, toPlace, US } from '../samples.ts';

type PlacementCase = {
  readonly name: string;
  readonly mail: MailToPlace;
  readonly match: Match;
  readonly cases: readonly CollectionCase[];
  /** Case id (`new` for one opened by the mail) and what of the mail goes there, the primary one first. */
  readonly goes: readonly {
    readonly to: string;
    readonly items?: readonly string[];
    readonly because?: Because;
  }[];
};

const COLLEAGUE = { name: 'Kim Vos', email: `kim@${US}` };
const reminder = mailIn('reminder', {
  direction: 'outbound',
  from: COLLEAGUE,
  subject: 'Payment reminder March',
  items: ['10023', '10031'],
});
const reminded = caseOf('reminded', reminder);
const shortage = caseOf(
  'shortage',
  mailIn('short', {
    items: ['10044'],
    findings: [aFinding('dispute', ['10044'])],
    matterWords: ['gloves', 'antwerp'],
  }),
);
const breakage = caseOf(
  'breakage',
  mailIn('broken', {
    items: ['10052'],
    findings: [aFinding('dispute', ['10052'])],
    matterWords: ['bottles', 'porto'],
  }),
);
const foreign = caseOf(
  'foreign',
  mailIn('foreign', { accountNumber: 'B9', items: ['10044'], subject: 'Payment reminder March' }),
);
const undecided = caseOf(
  'undecided',
  mailIn('ask', {
    accountNumber: null,
    people: ['ana@calzados.example'],
    findings: [aFinding('document_request')],
  }),
);

const answer = (more = {}) => toPlace(aMail('answer', { inReplyTo: 'reminder', ...more }));
const plain = (more: Partial<MailToPlace> = {}) => toPlace(aMail('plain'), more);
const internal = (matterWords: readonly string[]) =>
  toPlace(aMail('inside', { from: COLLEAGUE, to: [{ name: 'Bo', email: `bo@${US}` }] }), {
    direction: 'internal',
    matterWords,
  });

const likely = (number: string, confidence: number) => ({ number, confidence, because: [] });

const CASES: readonly PlacementCase[] = [
  {
    name: 'an answer goes to the case of the mail it answers',
    mail: answer(),
    match: aMatch('A1', [aFinding('promise')]),
    cases: [shortage, reminded],
    goes: [{ to: 'reminded', because: { kind: 'answers', value: '2026-03-02' } }],
  },
  {
    name: 'an answer to a mail of two cases goes to that of its weightiest finding',
    mail: toPlace(aMail('answer', { inReplyTo: 'both' })),
    match: aMatch('A1', [aFinding('acknowledgement')]),
    cases: [
      caseOf('money', mailIn('both', { items: ['10023'], findings: [aFinding('paid', ['10023'])] })),
      caseOf('quarrel', mailIn('both', { items: ['10044'], findings: [aFinding('dispute', ['10044'])] })),
    ],
    goes: [{ to: 'quarrel' }],
  },
  {
    name: 'a mail of the same Exchange conversation',
    mail: toPlace(aMail('next', { conversationId: 'conv-7' })),
    match: aMatch('A1', [aFinding('question')]),
    cases: [breakage, caseOf('talk', mailIn('first', { conversationId: 'conv-7' }))],
    goes: [{ to: 'talk' }],
  },
  {
    name: 'an answer whose headers were lost, by its subject',
    mail: toPlace(aMail('lost', { subject: 'AW: Payment reminder March' })),
    match: aMatch('A1', [aFinding('promise')]),
    cases: [shortage, reminded],
    goes: [{ to: 'reminded', because: { kind: 'answers', value: '2026-03-02' } }],
  },
  {
    name: 'a case number in the text goes before the thread',
    mail: toPlace(aMail('answer', { inReplyTo: 'reminder' }), {
      namedCases: [{ number: caseNumberOf('shortage'), isInText: true }],
    }),
    match: aMatch('A1', [aFinding('question')]),
    cases: [reminded, shortage],
    goes: [
      { to: 'shortage', because: { kind: 'case_number', value: caseNumberOf('shortage') } },
      { to: 'reminded' },
    ],
  },
  {
    name: 'a case number in the text holds a new invoice',
    mail: toPlace(aMail('named'), { namedCases: [{ number: caseNumberOf('shortage'), isInText: true }] }),
    match: aMatch('A1', [aFinding('dispute', ['10099'])]),
    cases: [reminded, shortage],
    goes: [{ to: 'shortage', items: ['10099'] }],
  },
  {
    name: 'a case number in the text does not take the items of another case',
    mail: toPlace(aMail('named'), { namedCases: [{ number: caseNumberOf('shortage'), isInText: true }] }),
    match: aMatch('A1', [aFinding('promise', ['10023'])]),
    cases: [reminded, shortage],
    goes: [{ to: 'reminded', items: ['10023'] }, { to: 'shortage' }],
  },
  {
    name: 'a case number that stayed in the subject takes no dispute on other items',
    mail: toPlace(aMail('named'), { namedCases: [{ number: caseNumberOf('shortage'), isInText: false }] }),
    match: aMatch('A1', [aFinding('dispute', ['10099'])]),
    cases: [shortage],
    goes: [{ to: 'new', items: ['10099'] }, { to: 'shortage' }],
  },
  {
    name: 'a case number in the subject takes what names no item',
    mail: toPlace(aMail('named'), { namedCases: [{ number: caseNumberOf('shortage'), isInText: false }] }),
    match: aMatch('A1', [aFinding('document_request')]),
    cases: [reminded, shortage, breakage],
    goes: [{ to: 'shortage' }],
  },
  {
    name: 'the case number of another customer counts for nothing',
    mail: toPlace(aMail('named'), { namedCases: [{ number: caseNumberOf('shortage'), isInText: true }] }),
    match: aMatch('B7', [aFinding('question', ['7'])]),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'nor where the mail may only be of other customers',
    mail: toPlace(aMail('named'), { namedCases: [{ number: caseNumberOf('shortage'), isInText: true }] }),
    match: aMatch(null, [aFinding('question')], { candidates: [likely('B7', 0.5)] }),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'another thread about the same invoice',
    mail: plain(),
    match: aMatch('A1', [aFinding('dispute', ['10044'])]),
    cases: [reminded, shortage],
    goes: [{ to: 'shortage', items: ['10044'], because: { kind: 'same_items', value: '10044' } }],
  },
  {
    name: 'what one letter opened stays one case: dispute and promise on its invoices',
    mail: answer(),
    match: aMatch('A1', [aFinding('promise', ['10023']), aFinding('dispute', ['10031'])]),
    cases: [reminded],
    goes: [{ to: 'reminded', items: ['10031', '10023'] }],
  },
  {
    name: 'a promise that adds a new invoice goes with the primary finding',
    mail: plain(),
    match: aMatch('A1', [aFinding('dispute', ['10044']), aFinding('promise', ['10099'])]),
    cases: [shortage],
    goes: [{ to: 'shortage', items: ['10044', '10099'] }],
  },
  {
    name: 'two findings on two cases touch both, the primary first',
    mail: plain(),
    match: aMatch('A1', [aFinding('paid', ['10023', '10031']), aFinding('dispute', ['10052'])]),
    cases: [reminded, breakage],
    goes: [
      { to: 'breakage', items: ['10052'] },
      { to: 'reminded', items: ['10023', '10031'] },
    ],
  },
  {
    name: 'a dispute on another invoice than the letter named is its own case, and still an answer to the letter',
    mail: answer(),
    match: aMatch('A1', [aFinding('dispute', ['10077'])]),
    cases: [reminded],
    goes: [
      { to: 'new', items: ['10077'], because: { kind: 'new_matter', value: '' } },
      { to: 'reminded', items: [] },
    ],
  },
  {
    name: 'an old thread used for a new matter',
    mail: answer({ sentOn: day('2026-08-20') }),
    match: aMatch('A1', [aFinding('promise', ['10500'])]),
    cases: [reminded],
    goes: [
      { to: 'new', items: ['10500'] },
      { to: 'reminded', items: [] },
    ],
  },
  {
    name: 'a remittance over many invoices is not the dispute on one of them',
    mail: plain(),
    match: aMatch('A1', [aFinding('paid', ['10044', '10100', '10101', '10102', '10103'])]),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'a colleague who names the matter and no number',
    mail: internal(['bottles', 'lorry', 'porto']),
    match: aMatch('A1', [aFinding('resolution')]),
    cases: [shortage, breakage],
    goes: [{ to: 'breakage', because: { kind: 'same_matter', value: 'bottles, porto' } }],
  },
  {
    name: 'a colleague on the only open matter of the customer',
    mail: internal([]),
    match: aMatch('A1', [aFinding('question')]),
    cases: [shortage],
    goes: [{ to: 'shortage', because: { kind: 'only_matter', value: '' } }],
  },
  {
    name: 'an absence note joins the mail it answers',
    mail: toPlace(aMail('away', { subject: 'Abwesend: Payment reminder March' }), { isAutomatic: true }),
    match: aMatch('A1', [aFinding('auto_reply')]),
    cases: [shortage, reminded],
    goes: [{ to: 'reminded' }],
  },
  {
    name: 'a case without a customer gets one from its thread',
    mail: toPlace(aMail('told', { inReplyTo: 'ask' })),
    match: aMatch('A1', [aFinding('document_request')]),
    cases: [undecided],
    goes: [{ to: 'undecided' }],
  },
  {
    name: 'an ambiguous sender joins by the person',
    mail: plain(),
    match: aMatch(null, [aFinding('question')]),
    cases: [undecided],
    goes: [{ to: 'undecided', because: { kind: 'same_person', value: 'ana@calzados.example' } }],
  },
  {
    name: 'a likely customer with a live case',
    mail: internal([]),
    match: aMatch(null, [aFinding('dispute')], { candidates: [likely('A1', 0.75), likely('B9', 0.1)] }),
    cases: [shortage],
    goes: [{ to: 'shortage' }],
  },
  {
    name: 'of two likely customers, none',
    mail: internal([]),
    match: aMatch(null, [aFinding('dispute')], { candidates: [likely('A1', 0.7), likely('B9', 0.6)] }),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'our reminder opens a case',
    mail: toPlace(aMail('dunning'), { direction: 'outbound' }),
    match: aMatch('A1', [], { items: [anItem('10200'), anItem('10201')] }),
    cases: [shortage],
    goes: [{ to: 'new', items: ['10200', '10201'] }],
  },
  {
    name: 'a statement asked for is its own matter',
    mail: plain(),
    match: aMatch('A1', [aFinding('document_request')]),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'changed bank details are their own matter',
    mail: plain(),
    match: aMatch('A1', [aFinding('bank_change')]),
    cases: [reminded],
    goes: [{ to: 'new' }],
  },
  {
    name: 'a new dispute on other invoices is a second case',
    mail: plain(),
    match: aMatch('A1', [aFinding('dispute', ['10300'])]),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'never a case of another customer: not by the number',
    mail: plain(),
    match: aMatch('A1', [aFinding('dispute', ['10044'])]),
    cases: [foreign],
    goes: [{ to: 'new' }],
  },
  {
    name: 'never a case of another customer: not by the thread',
    mail: toPlace(aMail('crossed', { inReplyTo: 'foreign' })),
    match: aMatch('A1', [aFinding('promise')]),
    cases: [foreign],
    goes: [{ to: 'new' }],
  },
  {
    name: 'a question long after the last word on the only case',
    mail: toPlace(aMail('late', { sentOn: day('2026-11-20') })),
    match: aMatch('A1', [aFinding('question')]),
    cases: [shortage],
    goes: [{ to: 'new' }],
  },
  {
    name: 'an unrelated mail',
    mail: plain(),
    match: aMatch('A1', [aFinding('unrelated')]),
    cases: [shortage],
    goes: [],
  },
  {
    name: 'an absence note that answers nothing we know',
    mail: plain({ isAutomatic: true }),
    match: aMatch(null, [aFinding('auto_reply')]),
    cases: [],
    goes: [],
  },
  { name: 'a mail that says nothing', mail: plain(), match: aMatch('A1'), cases: [shortage], goes: [] },
  {
    name: 'colleagues about nothing we know',
    mail: internal(['lunch']),
    match: aMatch(null),
    cases: [shortage],
    goes: [],
  },
];

describe('placing a mail', () => {
  it.each(CASES)('$name', ({ mail, match, cases, goes }) => {
    const { touches } = placeMail(mail, match, { cases, newCaseId: 'new' });
    expect(touches.map(({ caseId }) => caseId)).toEqual(goes.map(({ to }) => to));
    for (const [at, { to, items, because }] of goes.entries()) {
      expect(touches[at]?.isNew).toBe(to === 'new');
      if (items) expect(touches[at]?.items).toEqual(items);
      if (because) expect(touches[at]?.because).toEqual(because);
    }
  });

  it('loses no finding and no item', () => {
    for (const { mail, match, cases, goes } of CASES.filter(({ goes: { length } }) => length > 0)) {
      const { touches } = placeMail(mail, match, { cases, newCaseId: 'new' });
      expect(touches.flatMap(({ findings }) => findings)).toHaveLength(match.findings.length);
      expect(new Set(touches.flatMap(({ items }) => items))).toEqual(
        new Set(match.items.map(({ number }) => number)),
      );
      expect(goes.length).toBe(touches.length);
    }
  });
});

const number = fc.integer({ min: 1, max: 6 });
type Letter = Pick<MailToPlace, 'direction' | 'matterWords'> & {
  readonly account: string | null;
  readonly kind: FindingKind | null;
  readonly items: readonly number[];
  readonly answers: number | null;
  /** The letter that opened the case which this one names by its number. */
  readonly names: number | null;
  readonly month: number;
};
const aLetter: fc.Arbitrary<Letter> = fc.record({
  account: fc.constantFrom('A1', 'B9', null),
  kind: fc.constantFrom(...FINDING_KINDS, null),
  items: fc.array(number, { maxLength: 2 }),
  answers: fc.option(fc.nat({ max: 11 }), { nil: null }),
  names: fc.option(fc.nat({ max: 11 }), { nil: null }),
  direction: fc.constantFrom('inbound' as const, 'outbound' as const, 'internal' as const),
  matterWords: fc.subarray(['gloves', 'bottles', 'porto', 'antwerp']),
  month: fc.integer({ min: 1, max: 9 }),
});

/** Files these mails one after another, as the shells do. */
function fileAll(letters: readonly Letter[]) {
  const cases = new Map<string, CollectionCase>();
  for (const [at, { account, kind, items, answers, names, month, ...how }] of letters.entries()) {
    const inReplyTo = answers === null ? null : `m${answers}`;
    const mail = aMail(`m${at}`, { inReplyTo, sentOn: day(`2026-0${month}-10`) });
    const numbers = items.map((item) => `${account ?? 'A1'}-${item}`);
    const match = aMatch(account, kind === null ? [] : [aFinding(kind, numbers)], {
      items: numbers.map((item) => anItem(item)),
    });
    const namedCases =
      names === null ? [] : [{ number: caseNumberOf(`case-${names}`), isInText: names % 2 === 0 }];
    const { touches } = placeMail(toPlace(mail, { ...how, namedCases }), match, {
      cases: [...cases.values()],
      newCaseId: `case-${at}`,
    });
    for (const { caseId, findings, items: here } of touches) {
      const told = mailIn(mail.messageId, {
        accountNumber: account,
        findings,
        items: here,
        matterWords: how.matterWords,
        sentOn: mail.sentOn,
      });
      cases.set(caseId, follow(cases.get(caseId) ?? null, heard(told, caseId)));
    }
  }
  return [...cases.values()];
}

describe('laws of placing', () => {
  it('no case mixes customers, whatever comes in', () => {
    fc.assert(
      fc.property(fc.array(aLetter, { maxLength: 12 }), (letters) => {
        for (const { mails } of fileAll(letters)) {
          const accounts = new Set(mails.flatMap(({ accountNumber }) => accountNumber ?? []));
          expect(accounts.size).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('a mail opens one case at most', () => {
    fc.assert(
      fc.property(fc.array(aLetter, { maxLength: 12 }), (letters) => {
        expect(fileAll(letters).length).toBeLessThanOrEqual(letters.length);
      }),
      { numRuns: 200 },
    );
  });
});
