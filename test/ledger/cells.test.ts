import { describe, expect, it } from 'vitest';
import { readItemType } from '#ledger/item-type-words.ts';
import { decimalMarkOf, readAmountCell } from '#ledger/read-cell-amount.ts';
import { dateOrderOf, readDateCell } from '#ledger/read-cell-date.ts';
import { recogniseTable } from '#ledger/recognise-table.ts';

describe('day cells', () => {
  it.each([
    ['2026-03-04', 'unproven', '2026-03-04'],
    ['2026-03-04T00:00:00', 'unproven', '2026-03-04'],
    ['20260304', 'unproven', '2026-03-04'],
    ['2026/3/4', 'unproven', '2026-03-04'],
    ['04.03.2026', 'month first', '2026-03-04'],
    ['04/03/2026', 'unproven', '2026-03-04'],
    ['04/03/2026', 'month first', '2026-04-03'],
    ['04/03/26', 'day first', '2026-03-04'],
    ['4-3-2026', 'day first', '2026-03-04'],
    ['04/03/2026 00:00', 'day first', '2026-03-04'],
    ['25/03/2026', 'mixed', '2026-03-25'],
    ['03/25/2026', 'mixed', '2026-03-25'],
    ['04/03/2026', 'mixed', 'ambiguous-date'],
    ['03/03/2026', 'mixed', '2026-03-03'],
    ['31/02/2026', 'day first', 'not-a-date'],
    ['2026131', 'unproven', 'not-a-date'],
    ['46085', 'unproven', 'not-a-date'],
    ['soon', 'unproven', 'not-a-date'],
  ] as const)('%s in a file that is %s: %s', (cell, order, on) => {
    expect(readDateCell(cell, order)).toBe(on);
  });

  it('only a day above 12 proves the order', () => {
    expect(dateOrderOf(['03/04/2026', '03/25/2026'])).toBe('month first');
    expect(dateOrderOf(['03/04/2026', '25/03/2026'])).toBe('day first');
    expect(dateOrderOf(['03/04/2026', '', '2026-03-25', '25.03.2026'])).toBe('unproven');
    expect(dateOrderOf(['25/03/2026', '03/25/2026'])).toBe('mixed');
  });
});

describe('amount cells', () => {
  it.each([
    ['1234.50', '.', 'EUR', 123_450],
    ['1,234.50', '.', 'EUR', 123_450],
    ['1.234,50', ',', 'EUR', 123_450],
    ['1 234,50 €', ',', 'EUR', 123_450],
    ["CHF 1'234.50", '.', 'CHF', 123_450],
    ['1.234', ',', 'EUR', 123_400],
    ['1.234', 'unproven', 'EUR', 123_400],
    ['1.234', '.', 'KWD', 1_234],
    ['1.234', 'unproven', 'KWD', 1_234],
    ['1.234.567', 'unproven', 'EUR', 123_456_700],
    ['0.500', 'unproven', 'EUR', 50],
    ['1.234', 'mixed', 'EUR', 'ambiguous-amount'],
    ['1.234', '.', 'EUR', 'not-an-amount'],
    ['123,45-', ',', 'EUR', -12_345],
    ['(123.45)', '.', 'EUR', -12_345],
    ['-123.45', '.', 'EUR', -12_345],
    ['\u2212123.45', '.', 'EUR', -12_345],
    ['5000', '.', 'JPY', 5_000],
    ['5000.00', '.', 'JPY', 5_000],
    ['12.34.5', '.', 'EUR', 'not-an-amount'],
    ['1,23,456.00', '.', 'EUR', 'not-an-amount'],
    ['12.345', '.', 'EUR', 'not-an-amount'],
    ['n/a', '.', 'EUR', 'not-an-amount'],
    ['-', '.', 'EUR', 'not-an-amount'],
  ] as const)('%s where the mark is %s, in %s: %s', (cell, mark, currency, minor) => {
    const read = readAmountCell(cell, mark, currency);
    expect(typeof read === 'object' ? read.minor : read).toBe(minor);
  });

  it('judges a file by what its cells prove', () => {
    expect(decimalMarkOf(['1.234', '12,5'])).toBe(',');
    expect(decimalMarkOf(['1,234', '1,234.00'])).toBe('.');
    expect(decimalMarkOf(['1.234', '99'])).toBe('unproven');
    expect(decimalMarkOf(['1.5', '1,5'])).toBe('mixed');
  });
});

describe('headers', () => {
  it.each([
    ['invoices', 'invoice_no,account_no,type,issue_date,due_date,currency,amount,open_amount,po_number'],
    ['invoices', 'N° Facture,Code client,Date facture,Échéance,Montant TTC,Solde'],
    [
      'invoices',
      'Belegnummer,Rechnungsnummer,Kundennummer,Rechnungsdatum,Faelligkeit,Betrag,Offener Betrag,Währung',
    ],
    ['invoices', 'Nº factura,Cliente,Fecha factura,Vencimiento,Importe,Pendiente'],
    ['invoices', 'Numero fattura,Codice cliente,Data fattura,Scadenza,Importo,Residuo'],
    ['invoices', 'Factuurnummer,Klantnummer,Factuurdatum,Vervaldatum,Bedrag,Openstaand'],
    ['invoices', 'N.º fatura,N.º cliente,Data de emissão,Data de vencimento,Valor,Em aberto'],
    ['payments', 'payment_ref,account_no,payment_date,currency,amount,invoice_no'],
    ['payments', 'Zahlungsdatum,Kundennummer,Betrag,Rechnungsnummer'],
    ['payments', 'Date règlement,Compte client,Montant,N° facture'],
    ['customers', 'Customer Number,Customer,Country'],
    ['customers', 'Kundennummer,Firma,USt-IdNr.,E-Mail'],
    [null, 'colour,shape'],
    [null, 'invoice_no,amount'],
  ])('%s: %s', (kind, header) => {
    expect(recogniseTable(header.split(','))?.kind ?? null).toBe(kind);
  });

  it('names the kinds of line as ERPs do', () => {
    expect(
      ['Gutschrift', 'credit_note', 'Avoir', 'RECTIFICATIVA', 'Nota di credito'].map(readItemType),
    ).toEqual(Array.from({ length: 5 }, () => 'credit_note'));
    expect(readItemType('elephant')).toBeNull();
  });
});
