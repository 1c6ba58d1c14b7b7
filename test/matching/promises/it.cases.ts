import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // A rate, importi senza valuta.
  {
    text: 'Per la 20418 vi pago 400 venerdì, 400 il 20 e il resto a fine mese.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'Paghiamo metà della 20418 venerdì e il saldo a fine mese.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Fattura 20433: 1.200 subito e il resto a fine mese.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: 'La 20418 non la dimentico. Ne bonifico trecento giovedì e il resto lunedì della settimana prossima.',
    says: ['2026-03-12 300.00', '2026-03-16 911.01'],
  },
  {
    text: 'Per la 20411: 500 € partono il 13 e gli ultimi 312,40 € il venerdì successivo.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: 'Della 20433 pagheremo 500 questo venerdì, 500 una settimana dopo e il rimanente entro il 10 aprile.',
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'Pagheremo la 20433 in tre rate da 793,33 il 13 marzo, il 27 marzo e il 10 aprile.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
  },
  {
    text: 'La 20433 la paghiamo in due volte, 1.190,00 ciascuna: martedì prossimo e poi il martedì dopo.',
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'Per la fattura 20418 bonificheremo 400 ogni venerdì per tre settimane.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'Il nostro piano di pagamento:\n\n20411    812,40    13/03\n20418    1.211,01    20/03\n20433    2.380,00    31/03',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'Della 20411 500 sono partiti stamattina e 312,40 partono il 20.',
    says: ['2026-03-20 312.40'],
  },
  // Un importo.
  { text: 'Venerdì riceverete 2,4 k€.', says: ['2026-03-13 2400.00'] },
  { text: 'Venerdì vi bonifico millequattrocentoventi.', says: ['2026-03-13 1420.00'] },
  { text: 'La 20411 e la 20418 (2.023,41 in totale) saranno pagate venerdì.', says: ['2026-03-13 2023.41'] },
  { text: 'Gli 812,40 e i 1.211,01 saranno pagati venerdì.', says: ['2026-03-13 2023.41'] },
  { text: 'Quella da 812,40 la pago venerdì.', says: ['2026-03-13 812.40'] },
  { text: 'Dei 1.211,01 pagherò 400 venerdì.', says: ['2026-03-13 400.00'] },
  { text: 'La fattura 20418 di 1.211,01 € sarà pagata venerdì.', says: ['2026-03-13 1211.01'] },
  { text: 'Ho la vostra lettera per gli 812,40 €. Saranno bonificati venerdì.', says: ['2026-03-13 812.40'] },
  { text: 'La 20418 sarà pagata venerdì. Riceverete 1.211,01.', says: ['2026-03-13 1211.01'] },
  {
    text: 'La 20418 la paghiamo venerdì meno la nota di credito di 200,00, riceverete quindi 1.011,01.',
    says: ['2026-03-13 1011.01'],
  },
  {
    text: 'Tutte e tre, 4.403,41 in totale, sono nei pagamenti del 20.',
    says: ['2026-03-20 4403.41'],
  },
  { text: 'Come concordato lunedì, pagheremo la 20418 venerdì.', says: ['2026-03-13 -'] },
  { text: 'Pagheremo venerdì, al più tardi lunedì.', says: ['2026-03-16 -'] },
  { text: 'Vi pago 400 venerdì. Altri 400 il 20.', says: ['2026-03-13 400.00', '2026-03-20 400.00'] },
  // Numeri che non sono importi.
  { text: 'La 20411 sarà pagata venerdì, la 20418 il 20.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'Pagheremo venerdì. Il mio numero è 347 1234567.', says: ['2026-03-13 -'] },
  { text: "Pagheremo la 20418 venerdì sull'IBAN IT60 X054 2811 1010 0000 0123 456.", says: ['2026-03-13 -'] },
  {
    text: 'La fattura 20433 sarà pagata nella settimana 12, la nostra partita IVA è IT12345678901.',
    says: ['2026-03-20 -'],
  },
  { text: 'Venerdì abbiamo ricevuto 400 cartoni.', says: [] },
  { text: 'Venerdì ho pagato 400.', says: [] },

  // A question behind it, a day beside it, sums in words.
  {
    text: "La metà della 20433 (1.190,00) la paghiamo venerdì, potete darci tempo fino a fine maggio per l'altra metà?",
    says: ['2026-03-13 1190.00'],
  },
  {
    text: "Giovedì abbiamo l'inventario, la settimana prossima vi bonifico gli 812,40.",
    says: ['2026-03-20 812.40'],
  },
  {
    text: 'I numeri li metto in lettere: milleduecento euro glieli mando venerdì, i seicentotrenta che mancano a fine mese.',
    says: ['2026-03-13 1200.00', '2026-03-31 630.00'],
  },
  {
    text: 'Lo status:\n\n- 20411: approvata, inserita nel payment run del 30/03\n- 20418: saldata il 02/03, 1.211,01 €',
    says: ['2026-03-30 -'],
  },
  {
    text: 'Paghiamo 500 euro lunedì, perché il nostro cliente ci paga venerdì.',
    says: ['2026-03-16 500.00'],
  },
];
