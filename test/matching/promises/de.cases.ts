import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // In Teilen, Beträge ohne Währung.
  {
    text: 'Für die 20418 bekommen Sie 400 am Freitag, 400 am 20. und den Rest zum Monatsende.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'Die Hälfte der 20418 zahlen wir am Freitag, den Rest Ende des Monats.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Rechnung 20433: 1.200 sofort und der Rest zum Monatsende.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: 'Die 20418 ist nicht vergessen. Dreihundert davon überweise ich am Donnerstag, den Rest Montag in einer Woche.',
    says: ['2026-03-12 300.00', '2026-03-23 911.01'],
  },
  {
    text: 'Zur 20411: 500 € gehen am 13. raus, die letzten 312,40 € am Freitag darauf.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: 'Von der 20433 zahlen wir 500 diesen Freitag, 500 eine Woche später und den Restbetrag bis 10. April.',
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'Wir zahlen die 20433 in drei Raten zu je 793,33 am 13.03., 27.03. und 10.04.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
  },
  {
    text: 'Die 20433 überweisen wir in zwei gleichen Teilen, je 1.190,00: nächsten Dienstag und dann den Dienstag darauf.',
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'Für die Rechnung 20418 überweisen wir drei Wochen lang jeden Freitag 400.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'Unser Zahlungsplan:\n\n20411    812,40    13.03.\n20418    1.211,01    20.03.\n20433    2.380,00    31.03.',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'Für die 20411 sind heute früh 500 raus, die restlichen 312,40 gehen am 20. raus.',
    says: ['2026-03-20 312.40'],
  },
  // Ein Betrag.
  { text: 'Am Freitag bekommen Sie 2,4 k€.', says: ['2026-03-13 2400.00'] },
  { text: 'Am Freitag überweise ich vierzehnhundertzwanzig.', says: ['2026-03-13 1420.00'] },
  {
    text: 'Die 20411 und die 20418 (zusammen 2.023,41) gehen am Freitag raus.',
    says: ['2026-03-13 2023.41'],
  },
  { text: 'Die 812,40 und die 1.211,01 werden am Freitag bezahlt.', says: ['2026-03-13 2023.41'] },
  { text: 'Die über 812,40 zahle ich am Freitag.', says: ['2026-03-13 812.40'] },
  { text: 'Von den 1.211,01 zahle ich am Freitag 400.', says: ['2026-03-13 400.00'] },
  { text: 'Die Rechnung 20418 über 1.211,01 € wird am Freitag bezahlt.', says: ['2026-03-13 1211.01'] },
  {
    text: 'Ihr Schreiben wegen der 812,40 € habe ich. Die werden am Freitag überwiesen.',
    says: ['2026-03-13 812.40'],
  },
  { text: 'Die 20418 wird am Freitag bezahlt. Sie erhalten 1.211,01.', says: ['2026-03-13 1211.01'] },
  {
    text: 'Die 20418 zahlen wir am Freitag abzüglich der Gutschrift von 200,00, Sie erhalten also 1.011,01.',
    says: ['2026-03-13 1011.01'],
  },
  { text: 'Alle drei, insgesamt 4.403,41, sind im Zahllauf am 20.', says: ['2026-03-20 4403.41'] },
  { text: 'Wie am Montag zugesagt, zahlen wir die 20418 am Freitag.', says: ['2026-03-13 -'] },
  { text: 'Wir zahlen bis Freitag, spätestens Montag.', says: ['2026-03-16 -'] },
  {
    text: 'Die Hälfte der 2.380 nächsten Montag, die andere Hälfte den Montag darauf.',
    says: ['2026-03-16 1190.00', '2026-03-23 1190.00'],
  },
  {
    text: '400 bekommen Sie am Freitag. Weitere 400 am 20. März.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00'],
  },
  // Zahlen, die keine Beträge sind.
  { text: 'Die 20411 wird am Freitag bezahlt, die 20418 am 20.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'Wir zahlen am Freitag. Meine Nummer ist 0171 2345678.', says: ['2026-03-13 -'] },
  { text: 'Wir zahlen die 20418 am Freitag auf DE89 3704 0044 0532 0130 00.', says: ['2026-03-13 -'] },
  {
    text: 'Die Rechnung 20433 zahlen wir in KW 12, unsere USt-IdNr. ist DE123456789.',
    says: ['2026-03-20 -'],
  },
  { text: 'Wir zahlen die 20418 am Freitag, die 400 Kartons sind gut angekommen.', says: ['2026-03-13 -'] },
  { text: 'Ich habe am Freitag 400 überwiesen.', says: [] },

  // A question behind it, a day beside it, sums in words.
  {
    text: 'Die Hälfte der 20433 (1.190,00) überweisen wir am Freitag, können wir für die andere Hälfte Aufschub bis Ende Mai bekommen?',
    says: ['2026-03-13 1190.00'],
  },
  {
    text: 'Am Wochenende kommt die Schwiegermutter, nächste Woche bekommen Sie dann die 812,40 von mir.',
    says: ['2026-03-20 812.40'],
  },
  {
    text: 'Die Überweisung für 20418 geht am Donnerstag raus, damit Sie vor dem Wochenende Ruhe haben.',
    says: ['2026-03-12 -'],
  },
  { text: 'Anbei der Beleg der heutigen Überweisung über 812,40 €.', says: [] },
  {
    text: 'Wir zahlen die 500 am Montag, weil unser Kunde erst am Freitag zahlt.',
    says: ['2026-03-16 500.00'],
  },
];
