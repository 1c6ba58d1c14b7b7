import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CorrectionBody, PostedMail, TodayBody } from '../../src/contract/contract.ts';
import { correctionSchema, postedMailSchema, todaySchema } from '../../src/contract/schemas.ts';

/** The schemas are annotated with their types; here every value of the types passes them. */
const CORRECTIONS: readonly CorrectionBody[] = [
  { messageId: 'a@b', field: 'right', finding: null },
  { messageId: 'a@b', field: 'right', finding: 0 },
  { messageId: 'a@b', field: 'account', to: 'C-1' },
  { messageId: 'a@b', field: 'account', to: null },
  { messageId: 'a@b', field: 'items', finding: null, to: [] },
  { messageId: 'a@b', field: 'items', finding: 2, to: ['R-118/26'] },
  { messageId: 'a@b', field: 'kind', finding: 0, to: 'dispute' },
  { messageId: 'a@b', field: 'kind', finding: 0, to: null },
  { messageId: 'a@b', field: 'reason', finding: 0, to: 'quantity' },
  { messageId: 'a@b', field: 'day', finding: 0, to: '2026-03-10' },
  { messageId: 'a@b', field: 'amount', finding: 0, to: { minor: -1, currency: 'EUR' } },
];
const MAIL: PostedMail = {
  internetMessageId: '<a@b>',
  mailbox: null,
  conversationId: 'AAQk',
  from: null,
  to: [{ name: '', email: 'a@b.example' }],
  cc: [],
  subject: '',
  sentAt: '2026-03-10T09:00:00.000Z',
  html: '',
  attachments: [{ name: 'x.pdf', size: 12 }],
  headers: null,
};
const TODAY: TodayBody = { today: '2026-03-10' };

describe('the schemas of the border', () => {
  it.each(CORRECTIONS)('take the correction of $field', (body) => {
    expect(v.parse(correctionSchema, body)).toEqual(body);
  });

  it('take a posted mail and a day', () => {
    expect(v.parse(postedMailSchema, MAIL)).toEqual(MAIL);
    expect(v.parse(todaySchema, TODAY)).toEqual(TODAY);
  });

  it.each([
    ['a mail without a sender field', { ...MAIL, from: undefined }],
    ['an unknown field', { ...MAIL, raw: 'x' }],
    ['a day in words', { ...MAIL, sentAt: 'yesterday' }],
    ['a negative size', { ...MAIL, attachments: [{ name: 'x', size: -1 }] }],
    [
      'too many recipients',
      { ...MAIL, to: Array.from({ length: 3_000 }, () => ({ name: '', email: 'a@b' })) },
    ],
    ['nothing', null],
  ])('refuse %s', (_, body) => {
    expect(v.safeParse(postedMailSchema, body).success).toBe(false);
  });
});
