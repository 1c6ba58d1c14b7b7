import type { PromiseCase } from './promise-case.ts';

export const cases: readonly PromiseCase[] = [
  // En plusieurs fois, sommes sans monnaie.
  {
    text: 'Pour la 20418 vous aurez 400 vendredi, 400 le 20 et le reste en fin de mois.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-31 411.01'],
  },
  {
    text: 'Je vous règle la moitié de la 20418 vendredi, le solde fin de mois.',
    says: ['2026-03-13 605.51', '2026-03-31 605.50'],
  },
  {
    text: 'Facture 20433 : 1 200 tout de suite et le reste à la fin du mois.',
    says: ['2026-03-10 1200.00', '2026-03-31 1180.00'],
  },
  {
    text: "La 20418, je ne l'oublie pas. Je vous en vire trois cents jeudi et le reste lundi en huit.",
    says: ['2026-03-12 300.00', '2026-03-23 911.01'],
  },
  {
    text: 'Pour la 20411 : 500 € partent le 13 et les derniers 312,40 € le vendredi suivant.',
    says: ['2026-03-13 500.00', '2026-03-20 312.40'],
  },
  {
    text: "Sur la 20433, nous réglerons 500 ce vendredi, 500 une semaine plus tard et le restant d'ici le 10 avril.",
    says: ['2026-03-13 500.00', '2026-03-20 500.00', '2026-04-10 1380.00'],
  },
  {
    text: 'Nous réglerons la 20433 en trois échéances de 793,33 les 13 mars, 27 mars et 10 avril.',
    says: ['2026-03-13 793.33', '2026-03-27 793.33', '2026-04-10 793.33'],
  },
  {
    text: "La 20433 sera réglée en deux fois, même montant, 1 190,00 € : mardi prochain puis le mardi d'après.",
    says: ['2026-03-17 1190.00', '2026-03-24 1190.00'],
  },
  {
    text: 'Pour la facture 20418 nous virerons 400 chaque vendredi pendant trois semaines.',
    says: ['2026-03-13 400.00', '2026-03-20 400.00', '2026-03-27 400.00'],
  },
  {
    text: 'Notre échéancier :\n\n20411    812,40    13/03\n20418    1 211,01    20/03\n20433    2 380,00    31/03',
    says: ['2026-03-13 812.40', '2026-03-20 1211.01', '2026-03-31 2380.00'],
  },
  {
    text: 'Pour la 20411, 500 sont partis ce matin et 312,40 partiront le 20.',
    says: ['2026-03-20 312.40'],
  },
  // Une somme.
  { text: 'Vous recevrez 2,4 k€ vendredi.', says: ['2026-03-13 2400.00'] },
  { text: 'Je vous vire mille quatre cent vingt vendredi.', says: ['2026-03-13 1420.00'] },
  { text: 'La 20411 et la 20418 (2 023,41 au total) seront réglées vendredi.', says: ['2026-03-13 2023.41'] },
  { text: 'Les 812,40 et les 1 211,01 seront réglés vendredi.', says: ['2026-03-13 2023.41'] },
  { text: 'Je règle celle de 812,40 vendredi.', says: ['2026-03-13 812.40'] },
  { text: 'Sur les 1 211,01, je réglerai 400 vendredi.', says: ['2026-03-13 400.00'] },
  { text: 'La facture 20418 de 1 211,01 € sera réglée vendredi.', says: ['2026-03-13 1211.01'] },
  {
    text: "J'ai bien votre courrier pour les 812,40 €. Ils seront virés vendredi.",
    says: ['2026-03-13 812.40'],
  },
  { text: 'La 20418 sera réglée vendredi. Vous recevrez 1 211,01.', says: ['2026-03-13 1211.01'] },
  {
    text: "Nous réglerons la 20418 vendredi, moins l'avoir de 200,00, vous recevrez donc 1 011,01.",
    says: ['2026-03-13 1011.01'],
  },
  {
    text: 'Les trois, soit 4 403,41 au total, sont dans la campagne de règlement du 20.',
    says: ['2026-03-20 4403.41'],
  },
  { text: 'Comme convenu lundi, nous réglerons la 20418 vendredi.', says: ['2026-03-13 -'] },
  { text: 'Nous réglerons vendredi, lundi au plus tard.', says: ['2026-03-16 -'] },
  {
    text: "La moitié des 2 380 lundi prochain, l'autre moitié le lundi d'après.",
    says: ['2026-03-16 1190.00', '2026-03-23 1190.00'],
  },
  { text: 'Vous aurez 400 vendredi. Encore 400 le 20.', says: ['2026-03-13 400.00', '2026-03-20 400.00'] },
  // Des nombres qui ne sont pas des sommes.
  { text: 'La 20411 sera réglée vendredi, la 20418 le 20.', says: ['2026-03-13 -', '2026-03-20 -'] },
  { text: 'Nous réglerons vendredi. Mon numéro : 06 12 34 56 78.', says: ['2026-03-13 -'] },
  {
    text: "Nous réglerons la 20418 vendredi sur l'IBAN FR76 3000 6000 0112 3456 7890 189.",
    says: ['2026-03-13 -'],
  },
  {
    text: 'Nous réglerons la facture 20433 en semaine 12, notre n° de TVA est FR12345678901.',
    says: ['2026-03-20 -'],
  },
  { text: 'Nous avons reçu 400 cartons vendredi.', says: [] },
  { text: "J'ai viré 400 vendredi.", says: [] },

  // A question behind it, a day beside it, sums in words.
  {
    text: 'Nous réglons la moitié de la 20433 (1 190,00) vendredi, pourriez-vous nous accorder un délai jusque fin mai pour le solde ?',
    says: ['2026-03-13 1190.00'],
  },
  {
    text: "Jeudi nous avons l'inventaire, vous recevrez les 812,40 la semaine prochaine.",
    says: ['2026-03-20 812.40'],
  },
  {
    text: 'Je vous verse nonante-cinq euros vendredi, les septante-deux restants à la fin du mois.',
    says: ['2026-03-13 95.00', '2026-03-31 72.00'],
  },
  { text: "Ci-joint la preuve du virement d'aujourd'hui, 812,40 €.", says: [] },
  { text: 'Nous réglons 500 € lundi, car notre client nous paie vendredi.', says: ['2026-03-16 500.00'] },
];
