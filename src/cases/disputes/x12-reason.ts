import type { DisputeReason } from '#base/finding.ts';

/** A code of ANSI ASC X12 data element 426 (adjustment reason code). `nearest`: the standard has none for just this. */
export type X12Reason = {
  readonly code: string;
  /** As the standard calls it. */
  readonly name: string;
  readonly fit: 'exact' | 'nearest';
  readonly because: string;
};

/** Codes and names as of release 004010, unchanged since; looked up in Stedi's X12 reference, stedi.com/edi/x12-004010/element/426. */
export const X12_REASONS: Readonly<Record<DisputeReason, X12Reason>> = {
  pricing: exact('01', 'Pricing Error', 'price, discount or surcharge is not as agreed'),
  quantity: exact('06', 'Quantity Contested', 'short or wrong quantity'),
  quality: exact(
    '05',
    'Item Not Accepted - Quality',
    '04 is for damage alone; we do not tell damage from defect',
  ),
  non_delivery: exact(
    '59',
    'Item not received',
    'late and contested deliveries are disputed as not received',
  ),
  duplicate: exact('19', 'Duplicate Billing', 'billed or claimed twice'),
  paperwork: nearest(
    '17',
    'Required Data Missing',
    'order number, address, VAT number or format: there is one code for each (MH, 40, 44), and none for all',
  ),
  credit_due: nearest(
    'J3',
    'Promised Adjustment Not Received',
    'the credit note, rebate or bonus was expected, not always promised',
  ),
  returned: nearest('RM', 'Returned Material', 'a cancelled order would be E9: we have one reason for both'),
  tax: nearest('55', 'Tax Deducted', 'the standard knows no wrong tax but those of Canada'),
  terms: exact('09', 'Terms of Sale Error', 'due day, payment terms, late fees'),
  not_ours: exact('18', 'Not Company Bill', 'wrong debtor'),
  other: nearest('ZZ', 'Mutually Defined', 'what the parties agree on'),
};

function exact(code: string, name: string, because: string): X12Reason {
  return { code, name, fit: 'exact', because };
}

function nearest(code: string, name: string, because: string): X12Reason {
  return { code, name, fit: 'nearest', because };
}
