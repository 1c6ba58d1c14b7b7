import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with a small ledger of plain five-digit invoice numbers and four mails about one of its customers. */
export async function writeSampleCompany(): Promise<{
  readonly ledger: string;
  readonly mail: string;
  readonly root: string;
}> {
  const root = await mkdtemp(join(tmpdir(), 'relance-cli-'));
  const [ledger, mail] = [join(root, 'ledger'), join(root, 'mail')];
  await mkdir(ledger);
  await mkdir(mail);
  await writeFile(join(ledger, 'customers.csv'), CUSTOMERS);
  await writeFile(join(ledger, 'invoices.csv'), INVOICES);
  await writeFile(
    join(ledger, 'payments.csv'),
    'payment_ref,account_no,payment_date,currency,amount,invoice_no\n',
  );
  for (const [name, text] of Object.entries(MAILS))
    await writeFile(join(mail, name), text.replaceAll('\n', '\r\n'));
  return { ledger, mail, root };
}

const CUSTOMERS = `account_no,name,legal_name,country,language,currency,vat_id,email_domain,contact_name,contact_email,payment_terms_days
K-20,Tannhof Keramik,Tannhof Keramik GmbH,DE,de,EUR,DE811907980,tannhof-keramik.example,Rita Sommer,rita@tannhof-keramik.example,30
K-21,Ferrand Outillage,Ferrand Outillage SARL,FR,fr,EUR,FR40303265045,ferrand-outillage.example,Paul Ferrand,paul@ferrand-outillage.example,30
`;
const INVOICES = `invoice_no,account_no,type,issue_date,due_date,currency,amount,open_amount,po_number
48211,K-20,invoice,2026-01-12,2026-02-11,EUR,1180.00,1180.00,
48262,K-20,invoice,2026-01-26,2026-02-25,EUR,642.50,642.50,
48299,K-21,invoice,2026-01-30,2026-03-01,EUR,95.00,95.00,
`;

const REMINDER_ID = 'reminder-1@lieferant.example';

/** File names are not in the order of the dates. */
const MAILS = {
  'z-reminder.eml': `From: Jo Brandt <jo@lieferant.example>
To: Rita Sommer <rita@tannhof-keramik.example>
Date: Mon, 2 Mar 2026 09:00:00 +0100
Message-ID: <${REMINDER_ID}>
Subject: Zahlungserinnerung Konto K-20
Content-Type: text/plain; charset=utf-8

Guten Tag Frau Sommer,

folgende Rechnungen sind offen: 48211 über 1.180,00 EUR und 48262 über 642,50 EUR.

Jo Brandt
`,
  'a-answer.eml': `From: Rita Sommer <rita@tannhof-keramik.example>
To: Jo Brandt <jo@lieferant.example>
Date: Tue, 3 Mar 2026 10:00:00 +0100
Message-ID: <answer-1@tannhof-keramik.example>
In-Reply-To: <${REMINDER_ID}>
Subject: AW: Zahlungserinnerung Konto K-20
Content-Type: text/plain; charset=utf-8

Hallo Frau Brandt,

die Rechnung 48211 überweisen wir am 13.03.2026.

Rita Sommer
`,
  'm-inside.eml': `From: Uli Kern <uli@lieferant.example>
To: Jo Brandt <jo@lieferant.example>
Date: Wed, 4 Mar 2026 10:00:00 +0100
Message-ID: <inside-1@lieferant.example>
Subject: Tannhof 48262
Content-Type: text/plain; charset=utf-8

Hallo Jo,

bei Tannhof Keramik fehlen zwei Kisten auf der 48262, ich kläre das mit dem Lager.

Uli
`,
  'other.eml': `From: Paul Ferrand <paul@ferrand-outillage.example>
To: Jo Brandt <jo@lieferant.example>
Date: Thu, 5 Mar 2026 10:00:00 +0100
Message-ID: <other-1@ferrand-outillage.example>
Subject: Facture 48299
Content-Type: text/plain; charset=utf-8

Bonjour,

Nous avons bien reçu la facture 48299 et la réglerons le 20 mars 2026.

Paul Ferrand
`,
  'broken.eml': '',
};
