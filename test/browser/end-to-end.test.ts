import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewMessage, Status } from '#contract/contract.ts';
import { openBrowser } from './find-browser.ts';
import { axeFindings } from './pane-page.ts';
import { type RealService, START_MS, startRealService } from './real-service.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCREENS = join(ROOT, 'docs', 'screens');

/** A mail of the sample that contests one invoice and says nothing else. */
const DISPUTED = 'Facture de septembre';
/** The last that a customer wrote. */
const LAST_WORD = 'AW: 2. Mahnung HR26-10381 und HR26-10382';
/** Another, so that the case of the first stays as short as it was. */
const ALSO_DISPUTED = 'Fattura HR26-10340 - aliquota IVA';

let service: RealService;
let address: string;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startRealService()]);
  ({ address } = service);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
}, START_MS);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const pane = () => page.frameLocator('iframe[title="Relance"]');
const openMail = async (messageId: string) => {
  await page.goto(address);
  const message = (await messages()).find((one) => one.messageId === messageId);
  await page
    .getByRole('button', { name: new RegExp(message?.folder === 'inbox' ? '^Inbox' : '^Internal') })
    .click();
  await page
    .locator('.list button')
    .filter({ hasText: message?.subject ?? '' })
    .first()
    .click();
};
const messages = async () =>
  (await (await fetch(`${address}/api/preview/messages`)).json()) as readonly PreviewMessage[];

describe('the whole way, on the real service', () => {
  it('the address opens the preview: mailbox, worklist, all from the sample', async () => {
    await page.goto(address);
    await page.locator('.list button').nth(5).waitFor();
    await pane().locator('.worklist button').first().waitFor();
    expect((await messages()).length).toBeGreaterThanOrEqual(60);
  });

  const openDisputed = async (subject: string) => {
    const isIt = (one: PreviewMessage) => one.subject === subject && one.categories[0] === 'dispute';
    await openMail((await messages()).find(isIt)?.messageId ?? '');
  };

  it('a mail shows its customer, its findings and its case; a correction is made and undone', async () => {
    await openDisputed(DISPUTED);
    await pane().locator('.finding .said mark').first().waitFor();
    await pane().locator('.customer h2').waitFor();
    await pane().locator('.timeline li').first().waitFor();
    if (process.env.RELANCE_SCREENSHOTS === '1')
      await page.screenshot({ path: join(SCREENS, 'preview.png') });
    await pane().getByRole('button', { name: 'Correct… Dispute' }).first().click();
    await pane().getByRole('button', { name: 'The mail does not say this' }).click();
    await pane().getByText('Corrected: Dispute → nothing').waitFor();
    await pane().getByRole('button', { name: 'Undo' }).first().click();
    await pane().getByRole('button', { name: 'Correct… Dispute' }).first().waitFor();
    await pane().locator('.corrections .undone').waitFor();
  });

  it('what was missed is added to one of its sentences: the case has a promise more, until it is undone', async () => {
    await openDisputed(ALSO_DISPUTED);
    await pane().getByRole('button', { name: 'Add what was missed…' }).click();
    await pane().getByRole('radio').nth(1).check();
    await pane().getByLabel('What it says').selectOption('promise');
    await pane().locator('.says-more input[type="date"]').fill('2026-12-24');
    await pane().getByRole('button', { name: 'Save' }).click();
    await pane().getByText('Relance learned from this.').waitFor();
    const promised = pane()
      .locator('.case')
      .getByText(/24 Dec/);
    await promised.first().waitFor();
    await pane().getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => promised.count()).toBe(0);
  });

  it('the tone set right moves how content the customer seems, until it is undone', async () => {
    await openDisputed(LAST_WORD);
    await pane()
      .getByRole('button', { name: /^Tone: / })
      .click();
    await pane().getByRole('button', { name: 'frustrated' }).click();
    await pane()
      .getByText(/Corrected: Tone: .* → frustrated/)
      .waitFor();
    await pane().locator('.customer').getByText('strained').first().waitFor({ state: 'attached' });
    await pane().getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => pane().getByRole('button', { name: 'Tone: frustrated' }).count()).toBe(0);
  });

  it('a correction teaches; the page of what was learned lists it and takes it back', async () => {
    await openDisputed(ALSO_DISPUTED);
    await pane().getByRole('button', { name: 'Right Dispute' }).first().click();
    await pane().getByText('Relance learned from this.').waitFor();
    const other = await (await browser.newContext()).newPage();
    await other.goto(`${address}/lessons`);
    await other.getByText('Confirmed as right').first().waitFor();
    expect(await axeFindings(other.mainFrame())).toEqual([]);
    await other.getByRole('button', { name: 'Undo' }).click();
    await other.getByText('undone').waitFor();
    await other.reload();
    await other.getByText('Nothing yet.').waitFor();
    await other.context().close();
    await openDisputed(DISPUTED);
    await pane().getByRole('button', { name: 'Right Dispute' }).first().waitFor();
  });

  it('a case is given to its resolver from the pane, and taken back', async () => {
    const next = pane().locator('section.next').first();
    await next.getByRole('button', { name: 'Assign…' }).click();
    await next.getByRole('button', { name: 'Save' }).click();
    await next.getByText(/^ ?Given to /).waitFor();
    await pane().getByText('with the resolver since').first().waitFor();
    await next.getByRole('button', { name: 'Undo' }).click();
    await pane().locator('.timeline .taken-back').first().waitFor();
    await pane().getByText('identified since').first().waitFor();
  });

  it('a letter is drafted from the ledger, for a person to send', async () => {
    const next = pane().locator('section.next').first();
    await next.getByRole('button', { name: 'Draft reply' }).click();
    await next.getByText('The draft is open in Outlook. Sent?').waitFor();
    const number = await pane().locator('.case-number').first().textContent();
    await expect.poll(() => page.getByLabel('Message', { exact: true }).inputValue()).toContain(number);
    await page.getByRole('button', { name: 'Discard' }).click();
    await next.getByRole('button', { name: 'Not sent' }).click();
  });

  it('two cases become one, and part again by one click', async () => {
    const section = pane().locator('section.case').first();
    const mails = () => section.getByRole('button', { name: /^Move this mail/ });
    const before = await mails().count();
    await section.getByRole('button', { name: 'Join with…' }).click();
    const other = section.locator('.other-cases button').first();
    await other.waitFor();
    await other.click();
    await section.getByText(/came into this case/).waitFor();
    await expect.poll(() => mails().count()).toBeGreaterThan(before);
    await section.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => mails().count()).toBe(before);
  });

  it('the worklist’s page shows what waits, and a case beside it', async () => {
    const other = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await other.goto(`${address}/worklist`);
    await other.locator('.worklist button').first().waitFor();
    await other.keyboard.press('j');
    await other.locator('.beside .case-number').waitFor();
    expect(await axeFindings(other.mainFrame())).toEqual([]);
    await other.context().close();
  });

  it('a mail of one’s own is read as it is dropped in', async () => {
    const eml = [
      'From: Jo Nemo <jo@nobody-known.example>',
      'To: receivables@halden-roe.example',
      'Subject: Shall we have lunch',
      'Date: Thu, 19 Nov 2026 10:00:00 +0000',
      'Message-ID: <lunch-e2e@nobody-known.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Are you around on Monday?',
    ].join('\r\n');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Own mail (.eml)…' }).click(),
    ]);
    await chooser.setFiles({ name: 'lunch.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) });
    await page.getByRole('heading', { name: 'Shall we have lunch' }).waitFor();
    await pane().getByRole('heading', { name: 'Shall we have lunch' }).waitFor();
  });

  it('today moves', async () => {
    const before = (await (await fetch(`${address}/api/status`)).json()) as Status;
    await page.getByRole('button', { name: '+ 1 week' }).click();
    await expect
      .poll(async () => ((await (await fetch(`${address}/api/status`)).json()) as Status).today)
      .not.toBe(before.today);
  });

  it('its strict headers let the pages work: nothing is blocked, axe-core finds nothing', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.reload();
    await pane().locator('.worklist button').first().waitFor();
    expect(complaints).toEqual([]);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
  });
});
