import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailView } from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { type RunningApp, runApp } from '../http/running.ts';
import { posted } from '../mails-made.ts';

const BANK = (item: string) =>
  `<p>Guten Tag,</p><p>zur Rechnung ${item}: unsere Bankverbindung hat sich geändert. Bitte überweisen Sie Gutschriften künftig auf DE02 1203 0000 0000 2020 51. Rückfragen unter 0171 5550199.</p>`;

describe.each(await engines())('risks on $name', (engine) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(engine);
  });
  afterAll(() => app.close());

  const risksOf = async (id: string, from: string, item = '2026-1187', html = BANK(item)) => {
    const json = posted(html, {
      internetMessageId: `<${id}@risks.example>`,
      from: { name: 'Buchhaltung', email: from },
      subject: `Rechnung ${item}`,
    });
    const view = (await app.ask('POST', '/api/mails', { json })).body as MailView;
    expect(view.customer?.accountNumber).toBe(item === '2026-1187' ? 'C-200' : 'C-100');
    return view.risks;
  };
  const onFile = { bank: 'DE89 3704 0044 0532 0130 00', phone: '+49 30 23125 000' };

  it('show new bank details beside what the ledger knows, never what the mail says', async () => {
    expect(await risksOf('bank', 'jan@kraft-anlagen.example')).toEqual([{ kind: 'bank_change', onFile }]);
  });

  it('say where the ledger knows nothing to check by', async () => {
    expect(await risksOf('none', 'lea.marchand@roux-mobilier.example', 'R-118/26')).toEqual([
      { kind: 'bank_change', onFile: { bank: null, phone: null } },
    ]);
  });

  it('show a sender whose domain is almost the customer’s', async () => {
    expect(await risksOf('alike', 'jan@kraft-an1agen.example')).toEqual([
      { kind: 'bank_change', onFile },
      { kind: 'look_alike', domain: 'kraft-an1agen.example', known: 'kraft-anlagen.example' },
    ]);
  });

  it('are silent on an ordinary mail', async () => {
    const html = '<p>Die Rechnung 2026-1187 zahlen wir am 30.11.2026.</p>';
    expect(await risksOf('plain', 'jan@kraft-anlagen.example', '2026-1187', html)).toEqual([]);
  });
});
