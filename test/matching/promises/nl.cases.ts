import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // In delen, bedragen zonder valuta.
  {
    text: 'Voor de 20418 betaal ik vrijdag 400, 400 op de 20e en de rest eind van de maand.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'We betalen de helft van de 20418 vrijdag en de rest eind van de maand.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Factuur 20433: 1.200 nu en het restant eind van de maand.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: 'De 20418 ben ik niet vergeten. Driehonderd ervan maak ik donderdag over en de rest maandag over een week.',
    says: ['2026-03-12 300.00', '2026-03-23 911.01'],
  },
  {
    text: 'Voor de 20411: 500 € gaat de 13e weg en de laatste 312,40 € de vrijdag daarna.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: 'Van de 20433 betalen we deze vrijdag 500, een week later 500 en het restant vóór 10 april.',
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'We betalen de 20433 in drie termijnen van 793,33 op 13 maart, 27 maart en 10 april.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
  },
  {
    text: 'De 20433 betalen we in twee keer, elk 1.190,00: komende dinsdag en dan de dinsdag daarop.',
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'Voor factuur 20418 maken we drie weken lang elke vrijdag 400 over.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'Ons betaalplan:\n\n20411    812,40    13-03\n20418    1.211,01    20-03\n20433    2.380,00    31-03',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'Voor de 20411 is er vanochtend 500 weggegaan en de 20e gaat 312,40 weg.',
    says: ['2026-03-20 312.40'],
  },
  // Eén bedrag.
  { text: 'Vrijdag ontvangt u 2,4 k€.', says: ['2026-03-13 2400.00'] },
  { text: 'Vrijdag maak ik veertienhonderdtwintig over.', says: ['2026-03-13 1420.00'] },
  { text: 'De 20411 en de 20418 (samen 2.023,41) worden vrijdag betaald.', says: ['2026-03-13 2023.41'] },
  { text: 'De 812,40 en de 1.211,01 worden vrijdag betaald.', says: ['2026-03-13 2023.41'] },
  { text: 'Die van 812,40 betaal ik vrijdag.', says: ['2026-03-13 812.40'] },
  { text: 'Van de 1.211,01 betaal ik vrijdag 400.', says: ['2026-03-13 400.00'] },
  { text: 'Factuur 20418 van 1.211,01 € wordt vrijdag betaald.', says: ['2026-03-13 1211.01'] },
  { text: 'Ik heb uw brief over de 812,40 €. Die wordt vrijdag overgemaakt.', says: ['2026-03-13 812.40'] },
  { text: 'De 20418 wordt vrijdag betaald. U ontvangt 1.211,01.', says: ['2026-03-13 1211.01'] },
  {
    text: 'De 20418 betalen we vrijdag min de creditnota van 200,00, u ontvangt dus 1.011,01.',
    says: ['2026-03-13 1011.01'],
  },
  { text: 'Alle drie, in totaal 4.403,41, zitten in de betaalrun van de 20e.', says: ['2026-03-20 4403.41'] },
  { text: 'Zoals maandag afgesproken betalen we de 20418 vrijdag.', says: ['2026-03-13 -'] },
  { text: 'We betalen vrijdag, uiterlijk maandag.', says: ['2026-03-16 -'] },
  {
    text: 'Vrijdag betaal ik 400. Nog eens 400 op de 20e.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00'],
  },
  // Getallen die geen bedragen zijn.
  { text: 'De 20411 wordt vrijdag betaald, de 20418 op de 20e.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'We betalen vrijdag. Mijn nummer is 06 12345678.', says: ['2026-03-13 -'] },
  { text: 'We betalen de 20418 vrijdag op NL91 ABNA 0417 1643 00.', says: ['2026-03-13 -'] },
  {
    text: 'Factuur 20433 wordt in week 12 betaald, ons btw-nummer is NL123456789B01.',
    says: ['2026-03-20 -'],
  },
  { text: 'Vrijdag hebben we 400 dozen ontvangen.', says: [] },
  { text: 'Ik heb vrijdag 400 betaald.', says: [] },

  // A question behind it, a day beside it, sums in words.
  {
    text: 'De helft van de 20433 (1.190,00) maken we vrijdag over, mogen we voor de andere helft uitstel tot eind mei?',
    says: ['2026-03-13 1190.00'],
  },
  { text: 'Donderdag hebben we inventaris, volgende week krijgt u de 812,40.', says: ['2026-03-20 812.40'] },
  { text: '20433: gaat donderdag mee, 2.380.', says: ['2026-03-12 2380.00'] },
  {
    text: 'Wij betalen 500 euro maandag, omdat onze klant pas vrijdag betaalt.',
    says: ['2026-03-16 500.00'],
  },
];
