import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PreviewBody } from '#contract/contract.ts';
import { openBrowser } from '../browser/find-browser.ts';
import { axeFindings, overflow } from '../browser/pane-page.ts';
import { DISPUTED_MAIL, NOT_OURS_MAIL } from '../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../browser/stand-in-service.ts';

const message = (told: Partial<PreviewBody>): PreviewBody => ({
  messageId: DISPUTED_MAIL.messageId,
  folder: 'inbox',
  from: DISPUTED_MAIL.from,
  to: [{ name: 'Receivables', email: 'ar@halden.example' }],
  cc: [],
  subject: DISPUTED_MAIL.subject,
  sentAt: '2026-09-21T08:12:00Z',
  conversationId: null,
  attachments: [{ name: 'accord-tarifaire-2026.pdf', size: 1 }],
  categories: ['dispute', 'promise'],
  html: '<div>Bonjour,</div><div><br></div><div>Sauf erreur de ma part, la remise de 2&nbsp;% n’a pas été déduite de la R-118/26.</div><div>Le solde partira vendredi, comme convenu.</div><style>p{color:red}</style><pre>S. Marchand\n  04 00 00 00</pre>',
  ...told,
});
const MESSAGES = [
  message({}),
  message({
    messageId: NOT_OURS_MAIL.messageId,
    subject: 'Lunch on Friday?',
    sentAt: '2026-09-20T10:00:00Z',
    categories: [],
    attachments: [],
  }),
  message({ messageId: 'sent@halden.example', folder: 'sent', subject: 'Rappel 2', categories: [] }),
];

let browser: Browser;
let standIn: StandIn;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  standIn.messages = MESSAGES;
  for (const view of [DISPUTED_MAIL, NOT_OURS_MAIL]) standIn.views.set(view.messageId, view);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Paris',
  });
  page = await context.newPage();
  await page.goto(`${standIn.url}/preview/index.html`);
  await page.getByRole('button', { name: /Solène Marchand.*Rappel/ }).waitFor();
});
afterEach(async () => {
  await page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

const pane = () => page.frameLocator('iframe[title="Relance"]');
const openFirst = () => page.getByRole('button', { name: /Solène Marchand.*Rappel/ }).click();

describe('the preview', () => {
  it('says what it is', async () => {
    expect(await page.locator('.honest').textContent()).toBe(
      'Preview: a stand-in for Outlook with a sample company',
    );
  });

  it('shows a mail as text, and the pane beside it', async () => {
    await openFirst();
    await pane().getByText('Acknowledge the dispute').waitFor();
    const text = await page.locator('.mail-text').textContent();
    expect(text).toBe(
      'Bonjour,\n\nSauf erreur de ma part, la remise de 2 % n’a pas été déduite de la R-118/26.\nLe solde partira vendredi, comme convenu.\nS. Marchand\n04 00 00 00',
    );
  });

  it('axe-core finds nothing, in the light, in the dark, and narrow', async () => {
    await openFirst();
    await pane().getByText('Acknowledge the dispute').waitFor();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    expect(await overflow(page.mainFrame())).toBe(0);
  });

  it('no mail, one, several, by mouse and by arrow keys', async () => {
    await pane().getByText('Korn & Söhne GmbH').waitFor();
    await openFirst();
    await pane().getByText('Acknowledge the dispute').waitFor();
    await page.keyboard.press('ArrowDown');
    await pane().getByText('Nothing to collect here').waitFor();
    await page.getByRole('button', { name: /Solène Marchand.*Rappel/ }).click({ modifiers: ['Control'] });
    await pane().getByText('2 mails are selected.').waitFor();
  });

  it('folders', async () => {
    await page.getByRole('button', { name: /Sent Items/ }).click();
    await page.getByText('Rappel 2').waitFor();
    await expect.poll(() => page.getByText('Lunch on Friday?').count()).toBe(0);
  });

  it('moves today', async () => {
    await page.getByText(/Today is Thu,? 24 Sept?/).waitFor();
    await page.getByRole('button', { name: '+ 1 week' }).click();
    await page.getByText(/Today is Thu,? 1 Oct/).waitFor();
    expect(standIn.status.today).toBe('2026-10-01');
  });

  it('speaks the language that Outlook is set to', async () => {
    await page.getByLabel('Language').selectOption('nl');
    await openFirst();
    await pane().getByText('Ontvangst van de betwisting bevestigen').waitFor();
  });

  it('takes a mail of one’s own', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Own mail (.eml)…' }).click(),
    ]);
    standIn.dropped = message({ messageId: 'own@me.example', subject: 'My own question' });
    await chooser.setFiles({
      name: 'own.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from('Subject: My own question\r\n\r\nHello'),
    });
    await page.getByRole('heading', { name: 'My own question' }).waitFor();
  });

  it('loads a ledger and shows the report', async () => {
    await page.getByRole('button', { name: 'Ledger…' }).click();
    await page
      .getByLabel('Open items')
      .setInputFiles({ name: 'open_items.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') });
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Load the ledger' }).click();
    await page.getByText('Loaded 3 customers, 12 items, 0 payments. Bad rows: 1.').waitFor();
    await page.getByText('open_items.csv, line 7, amount').waitFor();
  });

  it('a service that is down: says so', async () => {
    standIn.mood = 'down';
    await page.reload();
    await page.getByText('Relance does not answer. Start the service').waitFor();
  });
});
