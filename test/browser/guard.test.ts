/** The guard in the preview, on the real service: the very script that Outlook runs, in its frame. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PreviewMessage, VerdictView } from '#contract/contract.ts';
import { openBrowser } from './find-browser.ts';
import { axeFindings, overflow } from './pane-page.ts';
import { type RealService, START_MS, startRealService } from './real-service.ts';

const SCREENS = join(import.meta.dirname, '..', '..', 'docs', 'screens');
/** Her invoice HR26-10323 is contested: the order number is missing on it. */
const CUSTOMER = 'Teresa Moreira';
const DISPUTED = 'HR26-10323';

let service: RealService;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startRealService()]);
}, START_MS);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});
beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(service.address);
  await page.locator('.list button').filter({ hasText: CUSTOMER }).first().click();
  await page.locator('.reading h2').waitFor();
});

const pane = () => page.frameLocator('iframe[title="Relance"]');
const alert = () => page.locator('.smart-alert');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const write = (text: string) => page.locator('.compose textarea').fill(text);
/** A reminder is opened, and checked while it is written: a starved machine may be too slow for the guard at Send. */
const remind = async () => {
  const prepared = page.waitForResponse('**/api/drafts/check');
  await press('New reminder');
  return (await (await prepared).json()) as VerdictView;
};
const sentMails = async () => {
  const all = (await (
    await fetch(`${service.address}/api/preview/messages`)
  ).json()) as readonly PreviewMessage[];
  return all.filter(({ folder }) => folder === 'sent');
};

describe('the compose form', () => {
  it('axe-core finds nothing, in the light, in the dark, and narrow', async () => {
    await press('New mail');
    await page.locator('.compose textarea').waitFor();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await press('Dark');
    await expect.poll(() => axeFindings(page.mainFrame())).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    expect(await overflow(page.mainFrame())).toBe(0);
    expect(await page.locator('.compose fluent-button').first().getAttribute('aria-disabled')).toBe('true');
  });

  it('takes a letter that the pane opens as a draft', async () => {
    await page.locator('.list button').filter({ hasText: 'RE: Fatura HR26-10323 em atraso' }).first().click();
    await pane().getByRole('button', { name: 'Draft reply' }).click();
    await expect.poll(() => page.locator('.compose textarea').inputValue()).toMatch(/RLC-/);
    expect(await page.getByLabel('To').inputValue()).toContain('financeira@carpintariamoreira.example');
    await press('Discard');
    await page.getByRole('button', { name: 'Reply all' }).waitFor();
  });
});

describe('a reminder that chases what is disputed', () => {
  it('is held up by a Smart Alert that says what, since when, why and who', async () => {
    await remind();
    expect(await page.locator('.compose textarea').inputValue()).toContain(DISPUTED);
    await press('Send');
    await alert().waitFor();
    expect(await alert().locator('p').textContent()).toMatch(
      /^HR26-10323 is disputed since 6 Nov \(paperwork, Teresa Moreira\): chase the rest of the account instead\?/,
    );
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    if (process.env.RELANCE_SCREENSHOTS === '1') await page.screenshot({ path: join(SCREENS, 'guard.png') });
    expect((await sentMails()).some(({ subject }) => subject === 'Payment reminder')).toBe(false);
  });

  it('opens the case beside the draft', async () => {
    await remind();
    await press('Send');
    await press('Open the case');
    await pane().locator('.finding').filter({ hasText: DISPUTED }).first().waitFor();
    await pane()
      .getByRole('heading', { name: /HR26-10323/ })
      .waitFor();
    expect(await page.locator('.compose textarea').inputValue()).toContain(DISPUTED);
  });

  it('goes out anyway where a person wants it, and the case follows', async () => {
    await remind();
    await page.getByLabel('Subject').fill('Payment reminder, sent anyway');
    await press('Send');
    await press('Send anyway');
    await page.getByRole('heading', { name: 'Payment reminder, sent anyway' }).waitFor();
    const [sent] = (await sentMails()).filter(({ subject }) => subject.endsWith('sent anyway'));
    expect(sent).toMatchObject({ from: { email: 'receivables@halden-roe.example' }, folder: 'sent' });
    await pane().locator('.timeline li').filter({ hasText: CUSTOMER }).first().waitFor();
  });

  it('is changed, and passes without the disputed item', async () => {
    await remind();
    await press('Send');
    await press('Change the message');
    await write('Dear Teresa,\n\nplease tell us your new opening hours.\n\nKind regards');
    await page.getByLabel('Subject').fill('Opening hours');
    await press('Send');
    await page.getByRole('heading', { name: 'Opening hours' }).waitFor();
    await expect.poll(() => alert().count()).toBe(0);
  });
});

describe('a fair mail', () => {
  it('passes: the answer to the dispute', async () => {
    await page
      .locator('.list button')
      .filter({ hasText: `Fatura ${DISPUTED}` })
      .first()
      .click();
    await page.getByRole('heading', { name: new RegExp(`RE: Fatura ${DISPUTED}`) }).waitFor();
    await press('Reply all');
    await write(
      `Cara Teresa,\n\na sua reclamação sobre a ${DISPUTED} está em análise. Até termos resposta não precisa de pagar.`,
    );
    await press('Send');
    await page.getByRole('heading', { name: `RE: Fatura ${DISPUTED} em atraso` }).waitFor();
    const [answer] = await sentMails();
    expect(answer?.subject).toBe(`RE: Fatura ${DISPUTED} em atraso`);
    await expect.poll(() => alert().count()).toBe(0);
  });

  it('passes where the service does not answer: the guard fails open', async () => {
    await page.route('**/api/drafts/check', (route) => route.abort());
    await press('New reminder');
    await page.getByLabel('Subject').fill('Unchecked');
    await press('Send');
    await page.getByRole('heading', { name: 'Unchecked' }).waitFor();
    await expect.poll(() => alert().count()).toBe(0);
  });

  it('is checked while it is written, and not asked about again when nothing changed', async () => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/api/drafts/check') && asked.push(request.url()));
    expect((await remind()).is).toBe('warn');
    await press('Send');
    await alert().waitFor();
    expect(asked.length).toBe(1);
  });
});
