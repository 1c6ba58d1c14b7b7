import type { OpenItemType } from './ledger.ts';

/** How ERPs name the three kinds of line. Compared without case, spaces, hyphens and underscores. */
const TYPE_WORDS: Readonly<Record<OpenItemType, string>> = {
  invoice:
    'invoice|inv|in|ar invoice|sales invoice|debit note|debit|d|i|facture|fac|fa|vente|rechnung|re|rv|dr|ar|verkaufsrechnung|lastschrift|factura|fra|fattura|ft|fatt|factuur|fact|verkoopfactuur|fatura|fat|ft',
  credit_note:
    'credit note|credit|credit memo|cn|cm|cr|c|avoir|av|note de crédit|gutschrift|gu|gs|dg|stornorechnung|storno|nota de crédito|abono|ab|rectificativa|factura rectificativa|nota di credito|nc|accredito|creditnota|creditfactuur|cred|nota de credito',
  payment_on_account:
    'payment on account|on account|unapplied|unapplied cash|unallocated|payment|pay|pmt|deposit|prepayment|advance|acompte|règlement|versement|anzahlung|akontozahlung|a conto|zahlung|dz|anticipo|pago a cuenta|cobro|acconto|incasso|vooruitbetaling|aanbetaling|betaling|adiantamento|pagamento por conta|recebimento',
};

const TYPE_BY_WORD: ReadonlyMap<string, OpenItemType> = new Map(
  (Object.entries(TYPE_WORDS) as [OpenItemType, string][]).flatMap(([type, words]) =>
    words.split('|').map((word) => [foldType(word), type] as const),
  ),
);

/** Reads a type cell; null for a word no row names. */
export function readItemType(cell: string): OpenItemType | null {
  return TYPE_BY_WORD.get(foldType(cell)) ?? null;
}

function foldType(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '');
}
