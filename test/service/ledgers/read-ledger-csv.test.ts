import { describe, expect, it } from 'vitest';
import type { LedgerRead, WhenBad } from '#ledger/ledger-read.ts';
import { readLedgerCsv } from '#service/ledgers/read-ledger-csv.ts';

const CUSTOMERS =
  'account_no,name,currency,payment_terms_days\nK1,Sable & Fils,EUR,30\nK2,Brook Ltd,GBP,45\n';
const INVOICES =
  'invoice_no,account_no,issue_date,due_date,currency,amount,open_amount\n10023456,K1,2026-01-10,2026-02-09,EUR,100.00,40.00\n';
const PAYMENTS =
  'payment_ref,account_no,payment_date,currency,amount,invoice_no\nP1,K1,2026-02-01,EUR,60.00,10023456\n';

function read(
  files: { customers?: string; invoices?: string; payments?: string },
  whenBad: WhenBad = 'report',
) {
  const texts = { customers: CUSTOMERS, invoices: INVOICES, ...files };
  return readLedgerCsv(
    Object.entries(texts).map(([name, text]) => ({ name: `${name}.csv`, text })),
    { whenBad },
  );
}

function loaded(result: LedgerRead) {
  if (result.outcome !== 'loaded') throw new Error(result.code);
  return result;
}

describe('a ledger from CSV', () => {
  it('reads customers, invoices and payments, told apart by their headers', () => {
    const { ledger, report } = loaded(read({ payments: PAYMENTS }, 'refuse'));
    expect(report).toEqual([]);
    expect(ledger.customers.map((customer) => customer.name)).toEqual(['Sable & Fils', 'Brook Ltd']);
    expect(ledger.items[0]).toMatchObject({
      number: '10023456',
      amount: { minor: 10_000 },
      openAtExport: { minor: 4_000 },
    });
    expect(ledger.payments[0]).toMatchObject({
      itemNumber: '10023456',
      amount: { minor: 6_000, currency: 'EUR' },
    });
  });

  it('reads a byte order mark, semicolons, decimal commas, quotes, empty lines and sep=', () => {
    const invoices =
      '\uFEFFsep=;\r\nRechnungsnummer;Kundennummer;Rechnungsdatum;Fälligkeit;Betrag\r\n\r\n"R-118/26";K1;10.01.2026;09.02.2026;"1.234,50"\r\n;;;;\r\n';
    const { ledger, report, notes } = loaded(read({ invoices }));
    expect(report).toEqual([]);
    expect(notes).toContain('invoices.csv: the comma is the decimal mark');
    expect(ledger.items).toMatchObject([
      {
        number: 'R-118/26',
        amount: { minor: 123_450, currency: 'EUR' },
        openAtExport: null,
        dueOn: '2026-02-09',
      },
    ]);
  });

  it.each(['\t', '|', ';'])('reads %j as separator', (separator) => {
    const { ledger } = loaded(read({ invoices: INVOICES.replaceAll(',', separator) }));
    expect(ledger.items).toHaveLength(1);
  });

  it('works out the due date from the terms, and reads month first where the file proves it', () => {
    const invoices = 'invoice,account,date,amount\n1,K1,03/04/2026,5\n2,K1,03/25/2026,5\n';
    const { ledger } = loaded(read({ invoices }));
    expect(ledger.items.map((item) => [item.issuedOn, item.dueOn])).toEqual([
      ['2026-03-04', '2026-04-03'],
      ['2026-03-25', '2026-04-24'],
    ]);
  });

  it('makes credit notes negative however they are written, and their payments', () => {
    const invoices =
      'invoice_no,account_no,type,issue_date,amount,open_amount\nG1,K1,credit_note,2026-01-10,50.00,50.00\nG2,K1,credit,2026-01-10,-50.00,0.00\n3,K1,invoice,2026-01-10,-7.00,0\n';
    const payments =
      'payment_ref,account_no,payment_date,amount,invoice_no\nP1,K1,2026-02-01,20.00,G1\nP2,K1,2026-02-01,-50.00,G2\n';
    const { ledger } = loaded(read({ invoices, payments }));
    expect(ledger.items.map((item) => [item.type, item.amount.minor])).toEqual([
      ['credit_note', -5_000],
      ['credit_note', -5_000],
      ['credit_note', -700],
    ]);
    expect(ledger.payments.map((payment) => payment.amount.minor)).toEqual([-2_000, -5_000]);
  });

  it('knows currencies without and with three decimals', () => {
    const invoices =
      'invoice_no,account_no,issue_date,currency,amount\n1,K1,2026-01-10,JPY,5000\n2,K1,2026-01-10,KWD,1.234\n3,K1,2026-01-10,EUR,10.50\n';
    expect(loaded(read({ invoices })).ledger.items.map((item) => item.amount.minor)).toEqual([
      5_000, 1_234, 1_050,
    ]);
  });

  it('lets two accounts use one number, and one customer have a row per contact', () => {
    const customers =
      'account_no,name,contact_name,contact_email\nK1,Sable,Ana,ana@sable.example\nK1,Sable,Bo,bo@sable.example\nK2,Brook,,\n';
    const invoices =
      'invoice_no,account_no,issue_date,currency,amount\n77,K1,2026-01-10,EUR,5\n77,K2,2026-01-10,EUR,6\n';
    const { ledger, report } = loaded(read({ customers, invoices }));
    expect(report).toEqual([]);
    expect(ledger.items).toHaveLength(2);
    expect(ledger.customers[0]?.contacts.map((contact) => contact.email)).toEqual([
      'ana@sable.example',
      'bo@sable.example',
    ]);
  });

  it('loads an empty ledger and says so', () => {
    const empty = (text: string) => `${text.split('\n')[0]}\n`;
    const result = loaded(read({ customers: empty(CUSTOMERS), invoices: empty(INVOICES) }, 'refuse'));
    expect(result.ledger.items).toEqual([]);
    expect(result.notes).toContain('invoices.csv: has a header and no rows');
  });
});

const HEAD = 'invoice_no,account_no,issue_date,currency,amount\n';
const OK = '1,K1,2026-01-10,EUR,5.00\n';
const BAD_ROWS: readonly { says: string; invoices: string; bad: readonly (readonly unknown[])[] }[] = [
  {
    says: 'no day',
    invoices: `${HEAD}${OK}2,K1,31.02.2026,EUR,5.00\n`,
    bad: [[3, 'issue_date', '31.02.2026', 'not-a-date']],
  },
  {
    says: 'two bad cells',
    invoices: `${HEAD}2,K9,2026-01-10,XXQ,5.00\n`,
    bad: [
      [2, 'account_no', 'K9', 'unknown-account'],
      [2, 'currency', 'XXQ', 'unknown-currency'],
    ],
  },
  {
    says: 'no amount',
    invoices: `${HEAD}2,K1,2026-01-10,EUR,about 5\n`,
    bad: [[2, 'amount', 'about 5', 'not-an-amount']],
  },
  {
    says: 'too fine',
    invoices: `${HEAD}${OK}2,K1,2026-01-10,JPY,5.50\n`,
    bad: [[3, 'amount', '5.50', 'not-an-amount']],
  },
  {
    says: 'empty number',
    invoices: `${HEAD},K1,2026-01-10,EUR,5\n`,
    bad: [[2, 'invoice_no', '', 'missing']],
  },
  { says: 'same row twice', invoices: `${HEAD}${OK}${OK}`, bad: [[3, 'invoice_no', '1', 'repeated-row']] },
  {
    says: 'same number twice',
    invoices: `${HEAD}${OK}1,K1,2026-01-10,EUR,6.00\n`,
    bad: [[3, 'invoice_no', '1', 'number-used-twice']],
  },
  {
    says: 'unquoted decimal comma',
    invoices: `${HEAD}2,K1,2026-01-10,EUR,5,00\n`,
    bad: [[2, null, '2 | K1 | 2026-01-10 | EUR | 5 | 00', 'wrong-cell-count']],
  },
  {
    says: 'line counted over a quoted break',
    invoices: `${HEAD}"1\n1",K1,2026-01-10,EUR,5\n2,K1,never,EUR,5\n`,
    bad: [[4, 'issue_date', 'never', 'not-a-date']],
  },
];

describe('bad rows', () => {
  it.each(BAD_ROWS)('$says: reported by line and column, the rest is loaded', ({ invoices, bad }) => {
    const { report } = loaded(read({ invoices }));
    expect(report.map((one) => [one.line, one.column, one.value, one.problem])).toEqual(bad);
    expect(report.every((one) => one.file === 'invoices.csv' && one.wayOut !== '')).toBe(true);
  });

  it.each(BAD_ROWS)('$says: refused whole', ({ invoices, bad }) => {
    const result = read({ invoices }, 'refuse');
    expect(result).toMatchObject({ outcome: 'refused', code: 'ledger/bad-cells' });
    expect(result.report).toHaveLength(bad.length);
  });

  it('keeps the first of two customers with one number', () => {
    const { ledger, report } = loaded(read({ customers: `${CUSTOMERS}K1,Other SA,EUR,30\n` }));
    expect(ledger.customers[0]?.name).toBe('Sable & Fils');
    expect(report).toMatchObject([
      { line: 4, column: 'account_no', value: 'K1', problem: 'account-used-twice' },
    ]);
  });

  it('keeps a customer whose terms cannot be read, without terms', () => {
    const { ledger, report } = loaded(read({ customers: 'account_no,name,terms\nK1,Sable,later\n' }));
    expect(ledger.customers[0]?.paymentTermsDays).toBeNull();
    expect(report).toMatchObject([
      { effect: 'cell left empty', column: 'terms', problem: 'not-a-number-of-days' },
    ]);
  });

  it('tells a payment in another currency, a repeated one and one of nobody', () => {
    const payments = `${PAYMENTS}P1,K1,2026-02-01,EUR,60.00,10023456\nP2,K1,2026-02-01,GBP,1.00,10023456\nP3,,2026-02-01,EUR,1.00,999\nP4,,2026-02-03,EUR,1.00,10023456\n`;
    const { ledger, report } = loaded(read({ payments }));
    expect(report.map((one) => one.problem)).toEqual(['repeated-row', 'other-currency', 'unknown-account']);
    expect(ledger.payments.map((payment) => payment.reference)).toEqual(['P1', 'P4']);
  });

  it('names a file it does not know, a broken one, and what is missing', () => {
    const files = [
      { name: 'odd.csv', text: 'colour,shape\nred,round\n' },
      { name: 'torn.csv', text: 'account_no,name\nK1,"Sable\n' },
    ];
    const result = readLedgerCsv(files, { whenBad: 'report' });
    expect(result).toMatchObject({ outcome: 'refused', code: 'ledger/no-customers' });
    expect(result.report.map((one) => [one.file, one.problem])).toEqual([
      ['torn.csv', 'broken-quotes'],
      ['odd.csv', 'unknown-table'],
    ]);
  });
});

describe('bank details and phone of a customer', () => {
  const headers = [
    'account_no,name,phone,iban',
    'Compte client;Nom;N° téléphone;Coordonnées bancaires',
    'Kundennummer;Name;Telefonnummer;Bankverbindung',
    'Código cliente;Nombre;Teléfono;Cuenta bancaria',
    'Codice cliente;Nome;Telefono;Coordinate bancarie',
    'Klantnummer;Naam;Telefoonnummer;Bankrekeningnummer',
    'Código do cliente;Nome;Telefone;Conta bancária',
  ];
  const customersOf = (customers: string) => loaded(read({ customers }));

  it.each(headers)('stand under %s', (header) => {
    const cells = ['K1', 'Sable', '+33 1 99 00 12 00', 'DE89370400440532013000'];
    const text = `${header}\n${cells.join(header.includes(';') ? ';' : ',')}\n`;
    const { ledger, report } = customersOf(text);
    expect(report).toEqual([]);
    expect(ledger.customers).toMatchObject([
      { phone: '+33 1 99 00 12 00', bankDetails: 'DE89 3704 0044 0532 0130 00' },
    ]);
  });

  it('are left empty where they are wrong, and the row is kept', () => {
    const { ledger, report } = customersOf(
      'account_no,name,currency,phone,iban\nK1,Sable,EUR,4.4E+11,DE88370400440532013000\n',
    );
    expect(ledger.customers).toMatchObject([{ accountNumber: 'K1', phone: '', bankDetails: '' }]);
    expect(report.map(({ line, column, problem, effect }) => [line, column, problem, effect])).toEqual([
      [2, 'iban', 'bad-iban', 'cell left empty'],
      [2, 'phone', 'shortened-number', 'cell left empty'],
    ]);
    expect(report[0]?.message).toBe('this is no IBAN: its check digits or its length are wrong');
  });

  it('are those of the first row where a later row of the account has others', () => {
    const { ledger, report } = customersOf(
      'account_no,name,currency,email,iban\nK1,Sable,EUR,a@sable.example,DE89370400440532013000\nK1,Sable,EUR,b@sable.example,NO9386011117947\n',
    );
    expect(ledger.customers).toMatchObject([
      { bankDetails: 'DE89 3704 0044 0532 0130 00', contacts: [{}, { email: 'b@sable.example' }] },
    ]);
    expect(report.map(({ line, problem }) => [line, problem])).toEqual([[3, 'other-bank-details']]);
  });

  it('are empty where the export has no such columns', () => {
    const { ledger } = customersOf(CUSTOMERS);
    expect(ledger.customers[0]).toMatchObject({ phone: '', bankDetails: '' });
  });
});
