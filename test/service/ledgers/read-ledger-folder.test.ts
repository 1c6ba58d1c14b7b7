import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedgerFolder } from '#service/ledgers/read-ledger-folder.ts';

const INVOICES = 'invoice_no,account_no,issue_date,currency,amount\n1,K1,2026-01-10,EUR,5\n';

async function folderWith(files: Readonly<Record<string, Uint8Array | string>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'relance-ledger-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return dir;
}

describe('a ledger folder', () => {
  it.each([
    ['UTF-8', Buffer.from('account_no,name\nK1,Café Müller\n', 'utf8')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFaccount_no,name\nK1,Café Müller\n', 'utf8')],
    ['windows-1252', Buffer.from('account_no,name\nK1,Café Müller\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFaccount_no,name\nK1,Café Müller\n', 'utf16le')],
  ])('reads %s', async (_charset, customers) => {
    const read = await readLedgerFolder(
      await folderWith({ 'b.csv': INVOICES, 'A.CSV': customers, 'notes.txt': 'x' }),
      {
        whenBad: 'refuse',
      },
    );
    expect(read).toMatchObject({ outcome: 'loaded', ledger: { customers: [{ name: 'Café Müller' }] } });
  });

  it('refuses with a code and a way out where there is nothing to read', async () => {
    const options = { whenBad: 'report' } as const;
    expect(await readLedgerFolder('/no/such/folder', options)).toMatchObject({ code: 'ledger/no-folder' });
    expect(await readLedgerFolder(await folderWith({}), options)).toMatchObject({ code: 'ledger/no-files' });
    expect(await readLedgerFolder(await folderWith({ 'a.csv': INVOICES }), options)).toMatchObject({
      code: 'ledger/no-customers',
    });
  });
});
