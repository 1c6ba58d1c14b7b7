import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // Em partes, valores sem moeda.
  {
    text: 'A 20418 pago assim: 400 na sexta, 400 no dia 20 e o que falta até ao fim do mês.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'Pagamos metade da 20418 na sexta-feira e o restante no fim do mês.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Fatura 20433: 1.200 já e o resto no fim do mês.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: 'A 20418 não está esquecida. Transfiro trezentos na quinta e o resto na segunda da semana que vem.',
    says: ['2026-03-12 300.00', '2026-03-16 911.01'],
  },
  {
    text: 'Para a 20411: 500 € saem no dia 13 e os últimos 312,40 € na sexta-feira seguinte.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: 'Da 20433 pagaremos 500 esta sexta-feira, 500 uma semana depois e o restante até 10 de abril.',
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'Pagaremos a 20433 em três prestações de 793,33 nos dias 13 de março, 27 de março e 10 de abril.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
    notYet: 'heard as a request for a plan',
  },
  {
    text: 'A 20433 pagamos em duas vezes, 1.190,00 cada uma: na próxima terça-feira e depois na terça seguinte.',
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'Para a fatura 20418 vamos transferir 400 cada sexta-feira durante três semanas.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'O nosso plano de pagamentos:\n\n20411    812,40    13/03\n20418    1.211,01    20/03\n20433    2.380,00    31/03',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'Da 20411, 500 saíram hoje de manhã e 312,40 saem no dia 20.',
    says: ['2026-03-20 312.40'],
  },
  // Um valor.
  { text: 'Na sexta-feira recebem 2,4 k€.', says: ['2026-03-13 2400.00'] },
  { text: 'Na sexta transfiro mil quatrocentos e vinte.', says: ['2026-03-13 1420.00'] },
  { text: 'A 20411 e a 20418 (2.023,41 no total) serão pagas na sexta-feira.', says: ['2026-03-13 2023.41'] },
  { text: 'Os 812,40 e os 1.211,01 serão pagos na sexta-feira.', says: ['2026-03-13 2023.41'] },
  { text: 'A de 812,40 pago na sexta.', says: ['2026-03-13 812.40'] },
  { text: 'Dos 1.211,01 vou pagar 400 na sexta.', says: ['2026-03-13 400.00'] },
  { text: 'A fatura 20418 de 1.211,01 € será paga na sexta-feira.', says: ['2026-03-13 1211.01'] },
  {
    text: 'Tenho a vossa carta sobre os 812,40 €. Serão transferidos na sexta-feira.',
    says: ['2026-03-13 812.40'],
  },
  { text: 'A 20418 será paga na sexta-feira. Vão receber 1.211,01.', says: ['2026-03-13 1211.01'] },
  {
    text: 'A 20418 pagamos na sexta menos a nota de crédito de 200,00, portanto vão receber 1.011,01.',
    says: ['2026-03-13 1011.01'],
  },
  { text: 'As três, 4.403,41 no total, vão nos pagamentos do dia 20.', says: ['2026-03-20 4403.41'] },
  { text: 'Como combinado na segunda, pagaremos a 20418 na sexta.', says: ['2026-03-13 -'] },
  { text: 'Pagamos na sexta, o mais tardar na segunda.', says: ['2026-03-16 -'] },
  { text: 'Pago 400 na sexta. Outros 400 no dia 20.', says: ['2026-03-13 400.00', '2026-03-20 400.00'] },
  // Números que não são valores.
  { text: 'A 20411 será paga na sexta-feira, a 20418 no dia 20.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'Pagamos na sexta. O meu número é 912 345 678.', says: ['2026-03-13 -'] },
  { text: 'Pagaremos a 20418 na sexta para o IBAN PT50 0002 0123 1234 5678 9015 4.', says: ['2026-03-13 -'] },
  { text: 'A fatura 20433 será paga na semana 12, o nosso NIF é 501234567.', says: ['2026-03-20 -'] },
  {
    text: 'Pagamos a 20418 na sexta, as 400 caixas chegaram bem.',
    says: ['2026-03-13 -'],
  },
  { text: 'Na sexta paguei 400.', says: [] },

  // A question behind it, a day beside it, sums in words.
  {
    text: 'Metade da 20433 (1.190,00) pagamos na sexta, podem dar-nos até ao fim de maio para a outra metade?',
    says: ['2026-03-13 1190.00'],
  },
  { text: 'Na quinta temos inventário, na próxima semana transfiro os 812,40.', says: ['2026-03-20 812.40'] },
  {
    text: 'Sexta mando-lhe quinhentos euros que é o que posso, os trezentos que faltam no fim do mês.',
    says: ['2026-03-13 500.00', '2026-03-31 300.00'],
  },
  { text: 'Segue comprovativo da transferência de hoje, 812,40 €, FT 2195.', says: [] },
];
