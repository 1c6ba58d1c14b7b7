/** The mails of the walk, written for it: people and matters are invented, customers and invoices are the sample's. */

/** A mail that a person drops into the preview as an `.eml` file. */
export type OwnMail = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** As in the header of the mail. */
  readonly date: string;
  readonly text: string;
};

const OUR_MAILBOX = 'Halden & Roe Receivables <receivables@halden-roe.example>';
const CLAIRE = 'Claire Vasseur <compta@vasseur-menuiserie.example>';

/** Two of six boxes are missing: a part of one invoice is contested, for a reason and a sum. */
export const SHORT_DELIVERY: OwnMail = {
  id: 'walk-1@vasseur-menuiserie.example',
  from: CLAIRE,
  to: OUR_MAILBOX,
  subject: 'Livraison incomplète',
  date: 'Fri, 20 Nov 2026 09:12:00 +0100',
  text: [
    'Bonjour Monsieur Perrot,',
    '',
    'en rangeant la livraison d’octobre, nous avons constaté qu’il manque deux cartons de charnières sur six. Nous contestons donc 118,40 € sur la facture HR26-10490.',
    '',
    'Cordialement,',
    'Claire Vasseur',
    'Menuiserie Vasseur',
  ].join('\n'),
};

/** What must not reach the customer. */
export const SAID_INSIDE = 'Entre nous, c’est la troisième fois avec ce transporteur';

/** Logistics answers a colleague: no invoice number, no account, no thread. */
export const FROM_LOGISTICS: OwnMail = {
  id: 'walk-2@halden-roe.example',
  from: 'Luc Meunier <luc.meunier@halden-roe.example>',
  to: 'Mathieu Perrot <mathieu.perrot@halden-roe.example>',
  subject: 'Vasseur : cartons de charnières',
  date: 'Mon, 23 Nov 2026 10:40:00 +0100',
  text: [
    'Mathieu,',
    '',
    `l’avoir pour Vasseur est validé : ses deux cartons de charnières sont restés sur le quai. ${SAID_INSIDE}.`,
    '',
    'Luc',
    'Logistique',
  ].join('\n'),
};

/** A promise in plain words, with its day. */
export const PROMISE: OwnMail = {
  id: 'walk-3@penmar-boatyard.example',
  from: 'Jo Trelawny <accounts@penmar-boatyard.example>',
  to: OUR_MAILBOX,
  subject: 'HR26-10539',
  date: 'Tue, 24 Nov 2026 15:05:00 +0000',
  text: [
    'Hello,',
    '',
    'we will pay HR26-10539 in full on Monday, 30 November.',
    '',
    'Best wishes,',
    'Jo Trelawny',
    'Penmar Boatyard',
  ].join('\n'),
};

/** A part of one invoice is contested, in another customer's words. */
export const DAMAGED_FRAMES: OwnMail = {
  id: 'walk-4@ashdowngroup.example',
  from: 'Colin Birch <colin.birch@ashdowngroup.example>',
  to: OUR_MAILBOX,
  subject: 'Damaged frames',
  date: 'Thu, 03 Dec 2026 09:20:00 +0000',
  text: [
    'Hello,',
    '',
    'three of the frames on HR26-10471 arrived damaged, so we dispute 126.00 GBP of that invoice.',
    '',
    'Regards,',
    'Colin Birch',
    'Ashdown Doors',
  ].join('\n'),
};

/** The message as a file. */
export function emlOf({ id, from, to, subject, date, text }: OwnMail): Buffer {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${date}`,
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}
