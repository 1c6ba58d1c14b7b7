import type { Letters } from '../shape/letters.ts';

export const letters: Letters = {
  dates: {
    ahead: '{weekday} {d} {month} {year}',
    past: '{d} {month} {year}',
    short: '{d} {month} {year}',
    first: '1',
    hasCapitals: true,
  },
  money: {
    group: ',',
    decimal: '.',
    withSign: '{sign}{currency}{amount}',
    withLetters: '{sign}{currency} {amount}',
  },
  and: ' and ',
  greeting: { named: 'Dear {contact},', anyone: 'Hello,' },
  openings: {
    answer: {
      hostile: 'We take your message of {heardOn} seriously and are dealing with it now.',
      frustrated: 'We are sorry for the trouble you describe in your message of {heardOn}.',
      again: 'We are sorry that you have had to write to us about this more than once.',
      neutral: 'Thank you for your message of {heardOn}.',
      cordial: 'Many thanks for your kind message of {heardOn}.',
    },
    news: {
      hostile: 'We take what you wrote on {heardOn} seriously. This is where things stand.',
      frustrated: 'We are sorry for the trouble this has caused you. This is where things stand.',
      again: 'We are sorry that you have had to come back to us more than once. This is where things stand.',
      neutral: 'We are getting back to you about your message of {heardOn}.',
      cordial: 'Thank you for your patience, and for your kind message of {heardOn}.',
    },
  },
  templates: {
    acknowledgement: {
      part: {
        subject: 'Your query about {numbers}',
        paragraphs: [
          'We have recorded your query under case number {caseNumber}. It is about {reason}:',
          '{items}',
          'The amount you query is {disputed}. The matter is now with {resolver}, and you will have our answer by {answerBy}. Until then we will not remind you of this part.',
          'The remaining {undisputed} is not affected. Please pay that part by {payBy}.',
        ],
      },
      dispute: {
        subject: 'Your query about {numbers}',
        paragraphs: [
          'We have recorded your query under case number {caseNumber}. It is about {reason}:',
          '{items}',
          'The matter is now with {resolver}, and you will have our answer by {answerBy}. Until then we will not remind you of this amount.',
        ],
      },
      message: {
        subject: 'Your message of {heardOn}',
        paragraphs: [
          'Your message is recorded under case number {caseNumber}. You will have our answer by {answerBy}.',
        ],
      },
    },
    missing: {
      day: {
        subject: 'Payment date for {numbers}',
        paragraphs: [
          'You write that you will pay the following:',
          '{items}',
          'On which day may we expect the payment? Please let us know by {answerBy}. We will then send no reminders until the day you name.',
        ],
      },
      payment: {
        subject: 'Your payment for {numbers}',
        paragraphs: [
          'You told us that you would pay by {promisedOn}. We have not yet received:',
          '{items}',
          'Please make the payment now, or let us know by {answerBy} when we may expect it. If it is already on its way, the date and the reference of your transfer will help us find it.',
        ],
      },
      proof: {
        subject: 'Your payment of {numbers}',
        paragraphs: [
          'We have looked for your payment and have not yet found it in our account:',
          '{items}',
          'Please send us your bank’s confirmation by {answerBy}, showing the date, the amount, the reference and the account it was paid to. With it we can trace the payment.',
        ],
      },
      document: {
        subject: 'Your query about {numbers}',
        paragraphs: [
          'So that we can settle your query quickly, please send us {document}. It concerns:',
          '{items}',
          'Once we have this, if possible by {answerBy}, we will carry on.',
        ],
      },
      amount: {
        subject: 'Your query about {numbers}: the amount in question',
        paragraphs: [
          'So that we can look into your query, please tell us which amount you do not agree with, and how you arrive at it:',
          '{items}',
          'We look forward to your answer by {answerBy}. The part you do not query remains due as agreed.',
        ],
      },
    },
    status: {
      late: {
        subject: 'Your query about {numbers}: where things stand',
        paragraphs: [
          'Our answer is taking longer than it should, and we regret that. Your query is with {resolver}:',
          '{items}',
          'You will hear from us by {answerBy}. Until then we will not remind you of this amount.',
        ],
      },
      resolver: {
        subject: 'Your query about {numbers}: where things stand',
        paragraphs: [
          'Your query is still with {resolver}:',
          '{items}',
          'You will hear from us again by {answerBy}. Until then we will not remind you of this amount.',
        ],
      },
      open: {
        subject: 'Your query about {numbers}: where things stand',
        paragraphs: [
          'We are still looking into your query:',
          '{items}',
          'You will hear from us again by {answerBy}. Until then we will not remind you of this amount.',
        ],
      },
    },
    outcome: {
      credited: {
        subject: 'Credit note {creditNote} for {numbers}',
        paragraphs: [
          'We have looked into your query and have credited {credited} to you (credit note {creditNote}):',
          '{items}',
          '{rest}',
        ],
      },
      credit_follows: {
        subject: 'Your query about {numbers}: credit note to follow',
        paragraphs: [
          'We have looked into your query and will issue a credit note:',
          '{items}',
          'You will receive it by {answerBy}. It will show what is left to pay; until then you need not pay anything on this.',
        ],
      },
      redelivered: {
        subject: 'Your query about {numbers}: outcome',
        paragraphs: [
          'We have looked into your query. The missing or faulty goods have been supplied again, so the amount stands as invoiced:',
          '{items}',
          '{rest}',
        ],
      },
      corrected: {
        subject: 'Your query about {numbers}: outcome',
        paragraphs: [
          'We have looked into your query and corrected the invoicing. Your account now shows:',
          '{items}',
          '{rest}',
        ],
      },
      refused: {
        subject: 'Your query about {numbers}: outcome',
        paragraphs: [
          'We have looked into your query carefully. According to our records the amount is invoiced correctly, and it therefore stands:',
          '{items}',
          '{rest}',
          'If you have documents that show otherwise, please send them to us and we will look again.',
        ],
      },
      other: {
        subject: 'Your query about {numbers}: outcome',
        paragraphs: [
          'We have looked into your query and completed it on our side. Your account now shows:',
          '{items}',
          '{rest}',
        ],
      },
    },
    promise: {
      several: {
        subject: 'Your payments for {numbers}',
        paragraphs: [
          'We have noted the payments you announced:',
          '{instalments}',
          'They are for the following:',
          '{items}',
          'As long as these dates are kept, we will send you no reminders.',
        ],
      },
      part: {
        subject: 'Your payment for {numbers}',
        paragraphs: [
          'We have noted that you will pay {promisedAmount} by {promisedOn}:',
          '{items}',
          'That leaves {remaining}. Please let us know by {answerBy} when you will pay the rest.',
        ],
      },
      whole: {
        subject: 'Your payment for {numbers}',
        paragraphs: [
          'We have noted that you will pay {promisedAmount} by {promisedOn}:',
          '{items}',
          'Until then we will send you no reminders. Thank you for the clear answer.',
        ],
      },
    },
    plan: {
      part: {
        subject: 'Payment plan for {numbers}',
        paragraphs: [
          'We agree to payment in instalments for the following:',
          '{items}',
          'We propose these instalments, {total} in all:',
          '{instalments}',
          'The remaining {remaining} is not part of the plan. Please pay it by {payBy}.',
          'Please confirm the plan by {answerBy}. As long as the instalments arrive on time, we will send no reminders; if one is missed, the whole rest falls due at once.',
        ],
      },
      whole: {
        subject: 'Payment plan for {numbers}',
        paragraphs: [
          'We agree to payment in instalments for the following:',
          '{items}',
          'We propose these instalments, {total} in all:',
          '{instalments}',
          'Please confirm the plan by {answerBy}. As long as the instalments arrive on time, we will send no reminders; if one is missed, the whole rest falls due at once.',
        ],
      },
    },
    payment_lookup: {
      dated: {
        subject: 'Your payment of {numbers}',
        paragraphs: [
          'You write that on {paidOn} you paid the following:',
          '{items}',
          'We are looking for the payment and will let you know by {answerBy}. Until then we will not remind you of this amount. If you have your bank’s confirmation to hand, it will help us to find the payment sooner.',
        ],
      },
      undated: {
        subject: 'Your payment of {numbers}',
        paragraphs: [
          'You write that you have paid the following:',
          '{items}',
          'We are looking for the payment and will let you know by {answerBy}. Until then we will not remind you of this amount. If you have your bank’s confirmation to hand, it will help us to find the payment sooner.',
        ],
      },
    },
    hand_over: {
      items: {
        subject: 'Dispute to settle: {customer}, {numbers}',
        paragraphs: [
          'Please settle this dispute. Case {caseNumber}, customer {customer}, account {account}. Reason: {matter}.',
          '{items}',
          'Contested: {disputed}, since {heardOn}. The customer writes: “{words}”',
          'Please tell us by {answerBy} what is to be done: credit, redelivery, correction or refusal. A reply to this message is enough; please keep the case number in the subject.',
        ],
      },
      matter: {
        subject: 'Dispute to settle: {customer}',
        paragraphs: [
          'Please settle this dispute. Case {caseNumber}, customer {customer}, account {account}. Reason: {matter}.',
          'Contested since {heardOn}. The customer writes: “{words}”',
          'Please tell us by {answerBy} what is to be done: credit, redelivery, correction or refusal. A reply to this message is enough; please keep the case number in the subject.',
        ],
      },
    },
  },
  rest: {
    due: 'This leaves {remaining} to be paid; please transfer it by {payBy}.',
    nothing: 'There is nothing left to pay on this.',
  },
  contactPerson: '{collector} is looking after this for you.',
  closings: {
    hostile: 'If you would rather talk about it, please tell us when we may call you.',
    frustrated: 'If anything is still unclear, simply reply to this message; it reaches us directly.',
    neutral: 'If you have any questions, simply reply to this message.',
    cordial: 'Thank you for working with us so well.',
  },
  reference: 'Our reference: {caseNumber}',
  signOffs: {
    hostile: 'Yours sincerely',
    frustrated: 'Kind regards',
    neutral: 'Kind regards',
    cordial: 'With kind regards',
  },
  reasons: {
    pricing: 'the price charged',
    quantity: 'the quantity delivered',
    quality: 'the quality of what was delivered',
    non_delivery: 'a delivery you have not received',
    duplicate: 'a duplicate charge',
    paperwork: 'the details on the invoice',
    credit_due: 'an outstanding credit',
    returned: 'a return or cancellation',
    tax: 'the VAT charged',
    terms: 'the terms of payment',
    not_ours: 'who should have been invoiced',
    other: 'the points you raise',
  },
  evidence: {
    pricing: 'the offer or order confirmation with the agreed price',
    quantity: 'the signed delivery note with the quantity received',
    quality: 'photos of the defect and the delivery note',
    non_delivery: 'the delivery address and the date agreed for the delivery',
    duplicate: 'the number and date of the other invoice',
    paperwork: 'the details that the invoice should bear',
    credit_due: 'the agreement on the credit',
    returned: 'the return note or the cancellation',
    tax: 'your VAT number and the reason for the rate you expect',
    terms: 'the agreement on the terms of payment',
    not_ours: 'the name and address of the company to be invoiced',
    other: 'the documents that support your query',
  },
  resolvers: {
    sales: 'our sales team',
    logistics: 'our logistics team',
    quality: 'our quality team',
    billing: 'our billing team',
    tax: 'our tax team',
    collections: 'our accounts receivable team',
    legal: 'our legal team',
  },
  lists: {
    types: { invoice: 'Invoice', credit_note: 'Credit note', payment_on_account: 'Payment on account' },
    lines: {
      open: '{type} {number}, due {dueOn}: {open}',
      partly: '{type} {number}, due {dueOn}: {open} open of {amount}',
      settled: '{type} {number}: nothing open',
      credit: '{type} {number}: {open}',
      total: 'Total: {open}',
    },
    columns: { item: 'Document', dueOn: 'Due', amount: 'Amount', open: 'Open' },
    total: 'Total',
    more: 'and {count} more; your statement of account lists them all',
    moreNumbers: '{numbers} and {count} more',
    instalment: '{on}: {amount}',
    instalmentColumns: { on: 'Date', amount: 'Amount' },
  },
  notPeople: [
    'accounts',
    'accounting',
    'payable',
    'payables',
    'receivable',
    'ledger',
    'finance',
    'billing',
    'invoice',
    'invoices',
    'invoicing',
    'purchasing',
    'procurement',
    'office',
    'department',
    'team',
    'service',
    'services',
    'support',
    'info',
    'admin',
    'group',
    'shared',
    'payments',
  ],
};
