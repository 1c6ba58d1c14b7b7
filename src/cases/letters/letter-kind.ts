/** What we write to customers about a case. */
export const CUSTOMER_LETTERS = [
  'acknowledgement',
  'missing',
  'status',
  'outcome',
  'promise',
  'plan',
  'payment_lookup',
] as const;

/** All that we write; `hand_over` goes to the one of us who can settle a dispute, never to a customer. */
export const LETTER_KINDS = [...CUSTOMER_LETTERS, 'hand_over'] as const;

/**
 * `acknowledgement`: we have it, and what happens next; `missing`: a day, document or amount is needed; `status`: the
 * dispute is still with us; `outcome`: how it ends; `promise`: we noted the day; `plan`: instalments within our limits;
 * `payment_lookup`: thank you, we look for the money.
 */
export type LetterKind = (typeof LETTER_KINDS)[number];
