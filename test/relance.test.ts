import { describe, expect, it } from 'vitest';
import type { CollectionCase } from '#cases/collection-case.ts';
import { follow } from '#cases/follow.ts';
import { conversationOf } from '#cases/grouping/thread.ts';
import type { Customer, Ledger, OpenItem } from '#ledger/ledger.ts';
import type { Mail } from '#mail/mail.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { withConversation } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { type Filed, fileOne, readOne } from '../src/relance.ts';
import { aMail, day, US } from './cases/samples.ts';

const calzados: Customer = {
  accountNumber: 'A1',
  name: 'Calzados Prado',
  legalName: 'Calzados Prado SL',
  country: 'ES',
  language: 'es',
  currency: 'EUR',
  vatId: 'ESB70123456',
  emailDomains: ['calzados.example'],
  contacts: [{ name: 'Ana Prado', email: 'ana@calzados.example' }],
  bankDetails: '',
  phone: '',
  paymentTermsDays: 30,
  creditLimit: null,
  segment: '',
  collector: '',
};
const anInvoice = (number: string, minor: number): OpenItem => ({
  number,
  accountNumber: 'A1',
  type: 'invoice',
  issuedOn: day('2026-01-15'),
  dueOn: day('2026-02-14'),
  amount: { minor, currency: 'EUR' },
  openAtExport: null,
  orderNumber: '',
});
const ledger: Ledger = {
  customers: [calzados],
  items: [anInvoice('F26/0412', 118_000), anInvoice('F26/0498', 64_250)],
  payments: [],
};
const index = indexLedger(ledger);

function file(mail: Mail, cases: readonly CollectionCase[] = []): Filed {
  const read = readOne(mail, { us: [US], prior: null });
  const conversation = conversationOf(mail, cases);
  const candidates = candidatesFor(index, withConversation(read.keys, conversation));
  return fileOne(read, { candidates, conversation, cases }, mail.messageId);
}

function casesAfter(filed: Filed): readonly CollectionCase[] {
  return filed.events.map((event) =>
    follow(null, { id: 'e', at: '2026-03-10T09:00:00Z', by: 'relance', ...event }),
  );
}

const dispute = aMail('d1', {
  subject: 'Factura F26/0412',
  text: 'Buenos días:\n\nEn la factura F26/0412 faltan 12 cajas de suelas, no vamos a pagarla hasta aclararlo.\n\nAna Prado\n',
});

describe('the story of a mail', () => {
  it('is read, matched and opens a case', () => {
    const { match, placement, events } = file(dispute);
    expect(match.account?.number).toBe('A1');
    expect(match.items.map(({ number }) => number)).toEqual(['F26/0412']);
    expect(placement.touches).toMatchObject([
      { caseId: 'd1', isNew: true, because: { kind: 'new_matter', value: '' } },
    ]);
    expect(events).toMatchObject([
      { caseId: 'd1', kind: 'mail-read', messageId: 'd1', direction: 'inbound', items: ['F26/0412'] },
    ]);
  });

  it('keeps the first words after the greeting for the timeline, never the whole text', () => {
    const [event] = file({ ...dispute, text: `Buenos días:\n\n${'Faltan cajas. '.repeat(100)}` }).events;
    expect(event).toMatchObject({
      kind: 'mail-read',
      excerpt: expect.stringMatching(/^Faltan cajas\. .{1,150}…$/),
    });
  });

  it('goes on in the same case when a colleague writes about it, with the items of the thread', () => {
    const inside = aMail('d2', {
      from: { name: 'Kim Vos', email: `kim@${US}` },
      to: [{ name: 'Bo', email: `bo@${US}` }],
      inReplyTo: 'd1',
      sentOn: day('2026-03-11'),
      subject: 'WG: Factura F26/0412',
      text: 'Bo, can you check with the warehouse about this invoice?\n\nKim\n',
    });
    const filed = file(inside, casesAfter(file(dispute)));
    expect(filed.placement.touches).toMatchObject([
      { caseId: 'd1', isNew: false, because: { kind: 'answers', value: '2026-03-10' } },
    ]);
    expect(filed.events).toMatchObject([{ direction: 'internal' }]);
  });

  it('gives the same result for the same mail: nothing is remembered', () => {
    expect(file(dispute)).toEqual(file(dispute));
  });

  it('files a mail of a stranger about nothing of ours nowhere', () => {
    const stranger = aMail('s1', {
      from: { name: 'Lee', email: 'lee@stranger.example' },
      subject: 'Garden party',
      text: 'Hello,\n\nthe garden party starts at seven.\n\nLee\n',
    });
    const { match, events, isSettled } = file(stranger);
    expect(match.account).toBeNull();
    expect(events).toEqual([]);
    expect(isSettled).toBe(false);
  });
});
