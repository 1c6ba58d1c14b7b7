import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // In parts, the sums bare.
  {
    text: 'For 20418 you get 400 on Friday, 400 on the 20th and the rest at the end of the month.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'I can pay half of 20418 on Friday and the balance at the end of the month.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Invoice 20433: 1,200 now and the rest at the end of the month.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: "20418, I've not forgotten you. Three hundred of it on Thursday and the rest on Monday week.",
    says: ['2026-03-12 300.00', '2026-03-23 911.01'],
  },
  {
    text: 'For 20411: €500 goes on the 13th and the last €312.40 the Friday after that.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: 'We will pay 500 of 20433 this Friday, 500 a week later and the remainder by 10 April.',
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'We will pay 20433 in three instalments of 793.33 on 13 March, 27 March and 10 April.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
  },
  {
    text: 'We pay 20433 in two equal payments, 1,190.00 each: next Tuesday and then the Tuesday after.',
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'We will transfer 400 every Friday for three weeks for invoice 20418.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'Our payment plan:\n\n20411    812.40    13/03\n20418    1,211.01    20/03\n20433    2,380.00    31/03',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'So: 500 went this morning for 20411 and 312.40 goes on the 20th.',
    says: ['2026-03-20 312.40'],
  },
  // One sum.
  { text: 'You will have 2.4k on Friday.', says: ['2026-03-13 2400.00'] },
  { text: 'I will pay fourteen hundred and twenty on Friday.', says: ['2026-03-13 1420.00'] },
  { text: 'Both 20411 and 20418 (2,023.41 in total) go out on Friday.', says: ['2026-03-13 2023.41'] },
  { text: 'The 812.40 and the 1,211.01 will be paid on Friday.', says: ['2026-03-13 2023.41'] },
  { text: 'I will pay the one for 812.40 on Friday.', says: ['2026-03-13 812.40'] },
  { text: 'Of the 1,211.01 I will pay 400 on Friday.', says: ['2026-03-13 400.00'] },
  { text: 'Invoice 20418 over €1,211.01 will be paid on Friday.', says: ['2026-03-13 1211.01'] },
  { text: 'I have your letter about the €812.40. It will be paid on Friday.', says: ['2026-03-13 812.40'] },
  { text: '20418 will be paid on Friday. You will receive 1,211.01.', says: ['2026-03-13 1211.01'] },
  {
    text: 'We will pay 20418 on Friday, less the credit of 200.00, so you will receive 1,011.01.',
    says: ['2026-03-13 1011.01'],
  },
  {
    text: 'All three, 4,403.41 altogether, are in the payment run on the 20th.',
    says: ['2026-03-20 4403.41'],
  },
  { text: 'As promised on Monday, we will pay 20418 on Friday.', says: ['2026-03-13 -'] },
  { text: 'We will pay by Friday, Monday at the latest.', says: ['2026-03-16 -'] },
  {
    text: 'Half of the 2,380 next Monday, half the Monday after.',
    says: ['2026-03-16 1190.00', '2026-03-23 1190.00'],
  },
  {
    text: 'You will have 400 on Friday. Another 400 on the 20th.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00'],
  },
  { text: 'We will pay 20411 on Friday and 20418 next Friday.', says: ['2026-03-13 -', '2026-03-20 -'] },
  // Numbers that are no sums.
  { text: '20411 will be paid on Friday, 20418 on the 20th.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'We will pay on Friday. My number is 0171 2345678.', says: ['2026-03-13 -'] },
  { text: 'We will pay 20418 on Friday to IBAN DE89 3704 0044 0532 0130 00.', says: ['2026-03-13 -'] },
  { text: 'We will pay invoice 20433 in week 12, our VAT number is GB123456789.', says: ['2026-03-20 -'] },
  { text: 'We received 400 boxes on Friday.', says: [] },
  { text: 'I paid 400 on Friday.', says: [] },
  { text: 'We will pay once the 48 chairs have come, on Friday.', says: ['2026-03-13 -'] },

  // A question behind it, a day beside it, sums in words.
  {
    text: 'We will pay half of 20433 (1,190.00) on Friday, could we have until the end of May for the other half?',
    says: ['2026-03-13 1190.00'],
  },
  {
    text: "20418 is keyed and it'll be with you Thursday, so you can cross me off your list before the weekend.",
    says: ['2026-03-12 -'],
  },
  { text: 'My sister comes on Thursday, you will get the 812.40 next week.', says: ['2026-03-20 812.40'] },
  {
    text: 'I can send you five hundred on Friday for 20418, the other three hundred at the end of the month.',
    says: ['2026-03-13 500.00', '2026-03-31 300.00'],
  },
  {
    text: '700 goes over Friday, the 455 one at month end.',
    says: ['2026-03-13 700.00', '2026-03-31 455.00'],
  },
  { text: 'I answered on the 15th and again on Thursday with the bank receipt.', says: [] },
  { text: "Attached the proof of today's transfer, 812.40 EUR.", says: [] },
  {
    text: '20411 and 20418 are for the same goods, 785.30 EUR each. There was only one drop. I am putting 20411 through on Friday.',
    says: ['2026-03-13 785.30'],
  },
  {
    text: 'We will pay 500 on Friday because our own client pays us on Thursday.',
    says: ['2026-03-13 500.00'],
  },
];
