import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/find-browser.ts';
import { axeFindings, overflow } from '../browser/pane-page.ts';
import { DISPUTED_MAIL, WORKLIST } from '../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../browser/stand-in-service.ts';

const SCREENS = join(import.meta.dirname, '..', '..', 'docs', 'screens');

let browser: Browser;
let standIn: StandIn;
const pages: Page[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  standIn.views.set(DISPUTED_MAIL.messageId, DISPUTED_MAIL);
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

type Look = Parameters<Browser['newContext']>[0];

async function open(search = '', look: Look = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${standIn.url}/worklist/${search}`);
  return page;
}
const heads = (page: Page) => page.locator('.worklist h2').allTextContents();

describe('the worklist’s page', () => {
  it('groups by urgency with counts, the most urgent first', async () => {
    const page = await open();
    await page.getByText('Korn & Söhne GmbH').waitFor();
    expect((await heads(page)).map((one) => one.trim())).toEqual([
      'Broken promises 1',
      'To do today 1',
      'Later 1',
    ]);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
  });

  it('opens a case at the right, to be read, with the list still there', async () => {
    const page = await open();
    await page.getByRole('button', { name: /Bellerive/ }).click();
    await page.locator('.beside').getByText('RLC-7K3Q-XZ4M').waitFor();
    for (const words of [
      'Acknowledge the dispute',
      'day 3 of 5',
      'Deuxième rappel',
      '22.09 of 1,104.64 EUR',
    ]) {
      await expect.poll(() => page.locator('.beside').getByText(words).count()).toBeGreaterThan(0);
    }
    await expect.poll(() => page.locator('.beside').getByRole('button').count()).toBe(1);
    await expect.poll(() => page.locator('.worklist button').count()).toBe(3);
    expect(new URL(page.url()).searchParams.get('case')).toBe('case-1042');
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    if (process.env.RELANCE_SCREENSHOTS === '1') {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, 'worklist-page.png') });
    }
    await page.getByRole('button', { name: 'Close this view' }).click();
    await page.getByText('Choose a case to see it here.').waitFor();
  });

  it('j and k walk through the list and open each case, from anywhere on the page', async () => {
    const page = await open();
    await page.getByText('Korn & Söhne GmbH').waitFor();
    const here = () => page.locator('.worklist button[aria-current]').textContent();
    await page.keyboard.press('j');
    await page.locator('.worklist button[aria-current]').waitFor();
    expect(await here()).toContain('Fattura');
    await page.keyboard.press('j');
    await expect.poll(here).toContain('Bellerive');
    await page.locator('.beside').getByText('RLC-7K3Q-XZ4M').waitFor();
    await page.keyboard.press('k');
    await expect.poll(here).toContain('Fattura');
    await page.keyboard.press('k');
    expect(await here()).toContain('Fattura');
  });

  it('filters stand in the address, so that a view can be sent', async () => {
    standIn.worklist = WORKLIST.map((line, at) => ({ ...line, owner: at === 1 ? 'Ada Field' : null }));
    const page = await open('?owner=Ada+Field');
    await page.getByText('Korn & Söhne GmbH').waitFor();
    await expect.poll(() => page.locator('.worklist button').count()).toBe(1);
    await page.getByLabel('Whose cases').selectOption({ label: 'nobody’s (2)' });
    await page.getByText('Fattura F26/0737?').waitFor();
    expect(new URL(page.url()).search).toBe('?owner=-');
    await page.goBack();
    await page.getByText('Korn & Söhne GmbH').waitFor();
    await expect.poll(() => page.locator('.worklist button').count()).toBe(1);
  });

  it('typing in the filter does not walk', async () => {
    const page = await open();
    await page.getByText('Korn & Söhne GmbH').waitFor();
    await page.getByLabel('Whose cases').focus();
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.worklist button[aria-current]').count()).toBe(0);
  });

  it('says that nothing waits', async () => {
    standIn.worklist = [];
    const page = await open();
    await page.getByText('Nothing waits for you.').waitFor();
  });

  it('a service out of reach: says so, and comes up when it does', async () => {
    standIn.mood = 'down';
    const page = await open();
    await page.getByText('Relance does not answer.').waitFor();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    standIn.mood = 'well';
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('Korn & Söhne GmbH').waitFor();
  });

  it('a case that is not there: the refusal, with the list still there', async () => {
    const page = await open('?case=gone');
    await page.locator('.beside').getByRole('alert').waitFor();
    await expect.poll(() => page.locator('.worklist button').count()).toBe(3);
  });

  it.each([
    ['fr-FR', 'À faire aujourd’hui', 'fr'],
    ['de-DE', 'Heute zu tun', 'de'],
    ['pl-PL', 'To do today', 'en'],
  ])('language: %s', async (locale, says, code) => {
    const page = await open('?case=case-1042', { locale });
    await page.getByText(says).waitFor();
    await page.locator('.beside').getByText('RLC-7K3Q-XZ4M').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(code);
    expect(await overflow(page.mainFrame())).toBe(0);
  });

  it.each([
    ['narrow', { viewport: { width: 320, height: 800 } }],
    ['dark', { colorScheme: 'dark' as const }],
    ['high contrast', { forcedColors: 'active' as const }],
  ])('%s: nothing for axe-core, nothing wider than the page', async (_, look) => {
    const page = await open('?case=case-1042', look);
    await page.locator('.beside').getByText('RLC-7K3Q-XZ4M').waitFor();
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    expect(await overflow(page.mainFrame())).toBe(0);
  });
});
