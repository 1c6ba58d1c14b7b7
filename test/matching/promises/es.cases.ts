import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // En partes, importes sin moneda.
  {
    text: 'De la 20418 os pagaré 400 el viernes, 400 el día 20 y el resto a fin de mes.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'Pagaremos la mitad de la 20418 el viernes y el resto a final de mes.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Factura 20433: 1.200 ahora y el resto a fin de mes.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: 'La 20418 no se me olvida. Te transfiero trescientos el jueves y el resto el lunes de la semana que viene.',
    says: ['2026-03-12 300.00', '2026-03-16 911.01'],
  },
  {
    text: 'Para la 20411: 500 € salen el día 13 y los últimos 312,40 € el viernes siguiente.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: 'De la 20433 pagaremos 500 este viernes, 500 una semana después y lo que falta antes del 10 de abril.',
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'Pagaremos la 20433 en tres plazos de 793,33 el 13 de marzo, el 27 de marzo y el 10 de abril.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
  },
  {
    text: 'La 20433 la pagamos en dos veces, 1.190,00 cada una: el próximo martes y luego el martes siguiente.',
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'Para la factura 20418 transferiremos 400 cada viernes durante tres semanas.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'Nuestro plan de pagos:\n\n20411    812,40    13/03\n20418    1.211,01    20/03\n20433    2.380,00    31/03',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'De la 20411, 500 salieron esta mañana y 312,40 salen el día 20.',
    says: ['2026-03-20 312.40'],
  },
  // Un importe.
  { text: 'El viernes recibiréis 2,4 k€.', says: ['2026-03-13 2400.00'] },
  { text: 'El viernes os transfiero mil cuatrocientos veinte.', says: ['2026-03-13 1420.00'] },
  { text: 'La 20411 y la 20418 (2.023,41 en total) se pagarán el viernes.', says: ['2026-03-13 2023.41'] },
  { text: 'Los 812,40 y los 1.211,01 se pagarán el viernes.', says: ['2026-03-13 2023.41'] },
  { text: 'La de 812,40 la pago el viernes.', says: ['2026-03-13 812.40'] },
  { text: 'De los 1.211,01 pagaré 400 el viernes.', says: ['2026-03-13 400.00'] },
  { text: 'La factura 20418 de 1.211,01 € se pagará el viernes.', says: ['2026-03-13 1211.01'] },
  {
    text: 'Tengo vuestra carta por los 812,40 €. Se transferirán el viernes.',
    says: ['2026-03-13 812.40'],
    notYet: 'the letter is heard as a payment',
  },
  { text: 'La 20418 se pagará el viernes. Recibiréis 1.211,01.', says: ['2026-03-13 1211.01'] },
  {
    text: 'La 20418 la pagamos el viernes menos el abono de 200,00, así que recibiréis 1.011,01.',
    says: ['2026-03-13 1011.01'],
  },
  { text: 'Las tres, 4.403,41 en total, van en la remesa del día 20.', says: ['2026-03-20 4403.41'] },
  { text: 'Como quedamos el lunes, pagaremos la 20418 el viernes.', says: ['2026-03-13 -'] },
  { text: 'Pagaremos el viernes, el lunes a más tardar.', says: ['2026-03-16 -'] },
  {
    text: 'Recibiréis 400 el viernes. Otros 400 el día 20.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00'],
  },
  // Números que no son importes.
  { text: 'La 20411 se pagará el viernes, la 20418 el día 20.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'Pagaremos el viernes. Mi número es el 612 345 678.', says: ['2026-03-13 -'] },
  { text: 'Pagaremos la 20418 el viernes al IBAN ES91 2100 0418 4502 0005 1332.', says: ['2026-03-13 -'] },
  { text: 'La factura 20433 se pagará en la semana 12, nuestro NIF es B12345678.', says: ['2026-03-20 -'] },
  { text: 'El viernes recibimos 400 cajas.', says: [] },
  { text: 'El viernes pagué 400.', says: [] },

  // A question behind it, a day beside it, sums in words.
  {
    text: 'La mitad de la 20433 (1.190,00) se la pagamos el viernes, ¿nos podéis dar hasta finales de mayo para la otra mitad?',
    says: ['2026-03-13 1190.00'],
  },
  {
    text: 'El jueves tenemos inventario, la semana que viene os transfiero los 812,40.',
    says: ['2026-03-20 812.40'],
  },
  {
    text: 'El viernes le mando quinientos euros, los trescientos que faltan a fin de mes.',
    says: ['2026-03-13 500.00', '2026-03-31 300.00'],
  },
  {
    text: 'Contestado el 15, contestado el 22 y contestado otra vez el jueves con el justificante del banco.',
    says: [],
  },
  {
    text: 'Una por una:\n\n- 20411: transferida esta mañana, 812,40.\n- 20418: conforme, sale a final de mes, 1.211,01.',
    says: ['2026-03-31 1211.01'],
  },
];
