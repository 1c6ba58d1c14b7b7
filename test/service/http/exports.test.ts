import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailView } from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { DISPUTE, posted } from '../mails-made.ts';
import { type RunningApp, runApp } from './running.ts';

describe.each(await engines())('the export of disputes on $name', (engine) => {
  let app: RunningApp;
  let view: MailView;
  beforeAll(async () => {
    app = await runApp(engine);
    const json = posted(`<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`);
    view = (await app.ask('POST', '/api/mails', { json })).body as MailView;
  });
  afterAll(() => app.close());

  it('is a file with a line for each dispute, with its code and what is open of it', async () => {
    const { status, body, headers } = await app.ask('GET', '/api/disputes.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="disputes-2026-11-20.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
    const number = view.cases[0]?.number;
    expect((body as string).split('\r\n')).toEqual([
      expect.stringContaining('case_number,account_no,customer_name,invoice_nos,reason,x12_426,'),
      `${number},C-200,Kraft Anlagen,2026-1187,pricing,01,Pricing Error,exact,800.00,EUR,2026-11-10,2026-11-13,identified,sales,,,`,
      '',
    ]);
  });

  it('is not for other sites', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await app.ask('GET', '/api/disputes.csv', { headers })).status).toBe(403);
  });
});

describe('relance export disputes', () => {
  const dir = mkdtempSync(join(tmpdir(), 'relance-export-'));
  const relance = (...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../../../scripts/relance.mjs'), 'export', ...args],
      {
        env: { ...process.env, RELANCE_DATA: join(dir, 'data'), DATABASE_URL: '' },
        encoding: 'utf8',
      },
    );

  it('writes the file once, and never over another without being told to', () => {
    const file = join(dir, 'disputes.csv');
    expect(relance('disputes', '--out', file)).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\uFEFFcase_number,.*credit_note_no\r\n$/);
    expect(relance('disputes', '--out', file)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--force'),
    });
    expect(relance('disputes').stdout).toBe(text);
    expect(relance('invoices')).toMatchObject({ status: 1, stderr: expect.stringContaining('disputes') });
  }, 120_000);
});
