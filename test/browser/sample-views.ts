import type {
  CaseView,
  CustomerCard,
  FindingView,
  ItemLine,
  LetterView,
  MailView,
  OtherCase,
  SentenceView,
  Status,
  WorklistLine,
} from '#contract/contract.ts';

/** The sample of the browser tests: today is Thursday 24 September 2026. */
export const TODAY = '2026-09-24';
const eur = (minor: number) => ({ minor, currency: 'EUR' });

export const STATUS: Status = {
  version: '0.1.0',
  user: 'local',
  today: TODAY,
  ledgerAt: '2026-09-24T06:15:00Z',
  engine: 'pglite',
};

export const ITEMS: readonly ItemLine[] = [
  item({ number: 'R-118/26', open: eur(110464), daysLate: 58, dueOn: '2026-07-28', state: 'disputed' }),
  item({ number: 'R-131/26', open: eur(23613), daysLate: 26, dueOn: '2026-08-29', state: 'promised' }),
  item({ number: 'R-140/26', open: eur(501200), daysLate: -6, dueOn: '2026-09-30', state: null }),
];

export const CUSTOMER: CustomerCard = {
  accountNumber: '411BELLER',
  name: 'Bellerive Matériaux SARL',
  segment: 'key',
  balance: eur(1824000),
  overdue: eur(1079000),
  aging: [745000, 23613, 110464, 444923, 500000],
  promises: { kept: 7, settled: 9, daysLate: 4 },
  payment: { daysLate: 11.6, paid: 34, late: 21, recent: [-2, 0, 6, 14, 0, 22, 35, 9] },
  openDisputes: 1,
  openPromises: 1,
  unanswered: 1,
  satisfaction: 'strained',
  raised: null,
  value: 3,
  dunningStop: null,
  tones: [
    { label: 'cordial', score: 0.6, sentOn: '2026-08-03' },
    { label: 'neutral', score: 0.1, sentOn: '2026-08-21' },
    { label: 'neutral', score: -0.1, sentOn: '2026-09-11' },
    { label: 'frustrated', score: -0.5, sentOn: '2026-09-21' },
  ],
  because: [
    { kind: 'invoice_number', value: 'R-118/26' },
    { kind: 'sender_domain', value: 'bellerive-materiaux.example' },
  ],
  confidence: 0.98,
};

export const DISPUTE: FindingView = finding({
  index: 0,
  kind: 'dispute',
  reason: 'pricing',
  confidence: 0.92,
  runnerUp: { kind: 'question', confidence: 0.21 },
  because: 'says that something agreed was not applied',
  ...said('Sauf erreur de ma part, ', 'la remise de 2 % n’a pas été déduite', ' de la R-118/26.'),
  amount: eur(2209),
  items: ['R-118/26'],
});

export const PROMISE: FindingView = finding({
  index: 1,
  kind: 'promise',
  confidence: 0.71,
  because: 'future of paying with a day',
  ...said('', 'Le solde partira vendredi', ', comme convenu.'),
  amount: eur(23613),
  on: '2026-09-25',
  items: ['R-131/26'],
});

const CASE: CaseView = {
  id: 'case-1042',
  accountNumber: '411BELLER',
  customerName: 'Bellerive Matériaux SARL',
  state: 'disputed',
  number: 'RLC-7K3Q-XZ4M',
  version: 'e4',
  stage: { stage: 'identified', since: '2026-09-21' },
  stages: [
    { stage: 'waiting_for_customer', days: 10 },
    { stage: 'identified', days: 2 },
  ],
  carried: [],
  owner: null,
  openedOn: '2026-09-11',
  items: ITEMS.slice(0, 2),
  disputes: [
    {
      messageId: 'dispute@bellerive.example',
      reason: 'pricing',
      items: ['R-118/26'],
      disputed: eur(2209),
      undisputed: eur(108255),
      since: '2026-09-21',
      clock: { day: 3, of: 5, dueOn: '2026-09-28', isPast: false, escalateTo: 'collections' },
      resolver: 'sales',
      end: null,
    },
  ],
  promises: [
    {
      messageId: 'dispute@bellerive.example',
      madeOn: '2026-09-21',
      by: '2026-09-25',
      amount: eur(23613),
      items: ['R-131/26'],
      status: 'open',
      nth: 2,
      paidOn: null,
    },
  ],
  dunningBlock: null,
  nextAction: {
    action: 'acknowledge_dispute',
    on: '2026-09-25',
    rule: 'dispute_unacknowledged',
    decided: null,
  },
  notes: [],
  moves: [],
  timeline: [
    line({
      id: 'e4',
      on: '2026-09-21',
      who: 'Solène Marchand',
      what: 'Remise oubliée sur la R-118/26',
      messageId: 'dispute@bellerive.example',
      findings: ['dispute', 'promise'],
    }),
    line({
      id: 'e3',
      on: '2026-09-21',
      who: 'Ada Field',
      what: 'Did we agree 2 % with Bellerive?',
      direction: 'internal',
      messageId: 'internal@us.example',
      findings: ['question'],
    }),
    line({
      id: 'e2',
      on: '2026-09-18',
      who: 'Ada Field',
      what: 'Deuxième rappel',
      direction: 'outbound',
      messageId: 'reminder@us.example',
    }),
    line({
      id: 'e1',
      on: '2026-09-11',
      what: 'R-101/26 · VIR 2209',
      amount: eur(35000),
      kind: 'payment-posted',
      direction: null,
    }),
  ],
};

export const OTHER_CASES: readonly OtherCase[] = [
  {
    id: 'case-0990',
    number: 'RLC-2B4C-77QF',
    state: 'disputed',
    stage: 'with_resolver',
    openedOn: '2026-08-02',
    lastOn: '2026-09-02',
    subject: 'Remise de juillet',
    items: ['R-118/26'],
    alike: { kind: 'same_items', value: 'R-118/26' },
  },
  {
    id: 'case-0981',
    number: 'RLC-5T5V-01ZW',
    state: 'settled',
    stage: 'closed',
    openedOn: '2026-06-02',
    lastOn: '2026-06-20',
    subject: 'Palette cassée',
    items: ['R-071/26'],
    alike: null,
  },
];

export const LETTER: LetterView = {
  kind: 'acknowledgement',
  language: 'fr',
  to: [{ name: 'Solène Marchand', email: 's.marchand@bellerive-materiaux.example' }],
  subject: 'RE: Rappel – facture R-118/26',
  html: '<p>Bonjour,</p><p>Nous avons bien reçu votre réclamation (RLC-7K3Q-XZ4M).</p>',
  text: 'Bonjour,\n\nNous avons bien reçu votre réclamation (RLC-7K3Q-XZ4M).',
};

/** What the mail says besides, as its sentences are listed. */
export const SENTENCES: readonly SentenceView[] = [
  'RE: Rappel – facture R-118/26',
  'Vous n’avez pas déduit la remise de 2 % convenue.',
  'Nous règlerons le solde vendredi.',
  'Par ailleurs, deux palettes sur six sont arrivées avec des sacs déchirés, ce que notre chauffeur a noté sur le bon.',
].map((text, at) => ({
  text,
  in: at === 0 ? 'subject' : 'body',
  start: at * 100,
  end: at * 100 + text.length,
}));

export const DISPUTED_MAIL: MailView = {
  messageId: 'dispute@bellerive.example',
  subject: 'RE: Rappel – facture R-118/26',
  from: { name: 'Solène Marchand', email: 's.marchand@bellerive-materiaux.example' },
  sentOn: '2026-09-21',
  direction: 'inbound',
  language: 'fr',
  isOurs: true,
  aside: null,
  customer: CUSTOMER,
  candidates: [],
  findings: [DISPUTE, PROMISE],
  tone: { label: 'frustrated', score: -0.5 },
  isEscalation: false,
  risks: [],
  items: ITEMS,
  attachments: [
    { name: 'logo.png', bearing: null },
    { name: 'accord-tarifaire-2026.pdf', bearing: 'dispute' },
  ],
  caseId: 'case-1042',
  cases: [CASE],
  nextAction: {
    action: 'acknowledge_dispute',
    on: '2026-09-25',
    rule: 'dispute_unacknowledged',
    decided: null,
  },
  corrections: [],
  notes: [],
};

export const BANK_CHANGE_MAIL: MailView = mail({
  messageId: 'bank@bellerive.example',
  subject: 'Nouveau RIB',
  findings: [
    finding({
      index: 0,
      kind: 'bank_change',
      confidence: 0.97,
      ...said('Merci d’utiliser ', 'notre nouveau compte', ' dès ce jour.'),
    }),
  ],
  risks: [
    {
      kind: 'bank_change',
      onFile: { bank: 'FR76 3000 4000 0312 3456 7890 143', phone: '+33 4 72 00 11 22' },
    },
    {
      kind: 'look_alike',
      domain: 'bellerive-rnateriaux.example',
      known: 'bellerive-materiaux.example',
    },
  ],
  cases: [],
  attachments: [],
});

export const UNCLEAR_MAIL: MailView = mail({
  messageId: 'unclear@mail.example',
  subject: 'Paiement',
  customer: null,
  candidates: [
    {
      accountNumber: '411BELLER',
      name: 'Bellerive Matériaux SARL',
      confidence: 0.55,
      because: [{ kind: 'amount', value: '236.13' }],
    },
    {
      accountNumber: '411BELLYO',
      name: 'Bellerive Lyon SARL',
      confidence: 0.45,
      because: [{ kind: 'sender_domain', value: 'bellerive-materiaux.example' }],
    },
  ],
  cases: [],
  nextAction: null,
});

export const NOT_OURS_MAIL: MailView = mail({
  messageId: 'lunch@us.example',
  subject: 'Lunch on Friday?',
  isOurs: false,
  aside: 'unrelated',
  customer: null,
  findings: [],
  items: [],
  attachments: [],
  caseId: null,
  cases: [],
  nextAction: null,
});

export const WORKLIST: readonly WorklistLine[] = [
  work({
    caseId: 'case-1042',
    messageId: DISPUTED_MAIL.messageId,
    tone: 'frustrated',
    urgency: 'today',
    nextAction: {
      action: 'acknowledge_dispute',
      on: '2026-09-24',
      rule: 'dispute_unacknowledged',
      decided: null,
    },
  }),
  work({
    caseId: 'case-1043',
    customerName: 'Korn & Söhne GmbH',
    state: 'promised',
    atStake: eur(236130),
    nextAction: { action: 'await_promise', on: '2026-09-25', rule: 'promise_runs', decided: null },
    subject: 'AW: Rechnung 2026-1187',
    messageId: UNCLEAR_MAIL.messageId,
  }),
  work({
    caseId: 'case-1044',
    urgency: 'broken_promise',
    customerName: null,
    accountNumber: null,
    state: 'open',
    atStake: null,
    nextAction: { action: 'call_customer', on: TODAY, rule: 'promise_broken', decided: null },
    subject: 'Fattura F26/0737?',
    messageId: NOT_OURS_MAIL.messageId,
  }),
];

/** A view like the disputed mail's, but for what is told. */
export function mail(told: Partial<MailView>): MailView {
  return { ...DISPUTED_MAIL, ...told };
}

export function finding(told: Partial<FindingView>): FindingView {
  return {
    index: 0,
    kind: 'question',
    reason: null,
    document: null,
    outcome: null,
    confidence: 0.9,
    runnerUp: null,
    because: '',
    sentence: '',
    span: { start: 0, end: 0 },
    amount: null,
    on: null,
    items: [],
    ...told,
  };
}

function said(before: string, words: string, after: string) {
  return {
    sentence: before + words + after,
    span: { start: before.length, end: before.length + words.length },
  };
}

function item(told: Partial<ItemLine> & Pick<ItemLine, 'number' | 'open'>): ItemLine {
  return { type: 'invoice', amount: told.open, dueOn: TODAY, daysLate: 0, state: null, ...told };
}

function line(told: Partial<CaseView['timeline'][number]>): CaseView['timeline'][number] {
  return {
    id: 'e',
    kind: 'mail-read',
    on: TODAY,
    direction: 'inbound',
    who: '',
    what: '',
    findings: [],
    messageId: null,
    because: { kind: 'same_items', value: 'R-118/26' },
    amount: null,
    step: null,
    isUndone: false,
    ...told,
  };
}

function work(told: Partial<WorklistLine>): WorklistLine {
  return {
    caseId: 'case',
    number: 'RLC-7K3Q-XZ4M',
    stage: 'identified',
    owner: null,
    urgency: 'later',
    accountNumber: '411BELLER',
    customerName: 'Bellerive Matériaux SARL',
    state: 'disputed',
    tone: 'neutral',
    atStake: eur(110464),
    nextAction: {
      action: 'acknowledge_dispute',
      on: '2026-09-25',
      rule: 'dispute_unacknowledged',
      decided: null,
    },
    messageId: 'm',
    subject: 'RE: Rappel – facture R-118/26',
    lastOn: '2026-09-21',
    ...told,
  };
}
