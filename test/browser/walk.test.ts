/** A collector's days, walked through the preview: real service, real store, the pane that Outlook loads. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '#cases/policy/policy.ts';
import { openBrowser } from './find-browser.ts';
import { axeFindings, overflow } from './pane-page.ts';
import { type RealService, START_MS, startRealService } from './real-service.ts';
import { albumPage, picture } from './walk/album.ts';
import { DAMAGED_FRAMES, FROM_LOGISTICS, PROMISE, SAID_INSIDE, SHORT_DELIVERY } from './walk/mails.ts';
import { type Collector, collectorAt } from './walk/person.ts';
import { type StepName, sentenceOf } from './walk/steps.ts';

/** A step that hangs says so soon: all that follow would hang with it. */
const PATIENCE_MS = 10_000;
const LOGISTICS = 'logistics@halden-roe.example';
const CREDIT_NOTE = 'HC26-0121,K-30204,credit,2026-11-24,2026-11-24,EUR,-118.40,-118.40,CV-2311';

let service: RealService;
let browser: Browser;
let page: Page;
let me: Collector;
let caseNumber = '';
beforeAll(async () => {
  const user = { RELANCE_USER: 'm.perrot' };
  [browser, service] = await Promise.all([openBrowser(), startRealService(user)]);
  page = await (
    await browser.newContext({ viewport: { width: 1280, height: 960 }, locale: 'en-GB' })
  ).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(service.address);
  await page.locator('.list button').nth(5).waitFor();
  me = collectorAt(page);
  await page.evaluate(nameLogistics, LOGISTICS);
}, START_MS);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

/** The house's rules with the address of Logistics, as an administrator puts them. */
async function nameLogistics(address: string): Promise<void> {
  const policy = (await (await fetch('/api/policy')).json()) as Policy;
  const resolvers = policy.resolvers.map((rule) =>
    rule.resolver === 'logistics' ? { ...rule, address } : rule,
  );
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ ...policy, resolvers });
  const answer = await fetch('/api/policy', { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(await answer.text());
}

/** One step: walked, looked at, and kept as a picture where pictures are asked for. */
function step(name: StepName, walk: () => Promise<void>): void {
  it(sentenceOf(name), async () => {
    await walk();
    await picture(page, name);
    const pane = page.frames().find((frame) => frame.url().includes('/pane.html'));
    if (pane) expect(await overflow(pane)).toBe(0);
  });
}

/** Looks for what keeps people from using the page and its pane, at the end of a chapter. */
function accessible(before = async () => {}): void {
  it('axe-core finds nothing', async () => {
    await before();
    for (const frame of page.frames().filter((one) => !one.url().includes('/events.html')))
      expect(await axeFindings(frame)).toEqual([]);
  });
}

/** What stands in a part of the pane, on one line. */
const text = async (part: { innerText: () => Promise<string> }) =>
  (await part.innerText()).replace(/\s+/g, ' ').trim();
const stage = () => text(me.theCase.locator('.stage'));
const stepsDone = () => me.theCase.locator('.stage-bar .done').count();
const seen = (words: string | RegExp) => me.pane.getByText(words).first().waitFor();

describe('a dispute, from the customer’s mail to the closed case', () => {
  step('a1-dispute-arrives', async () => {
    await me.receive(SHORT_DELIVERY);
    const finding = me.pane.locator('.finding').first();
    await finding.waitFor();
    caseNumber = await text(me.theCase.locator('.case-number'));
    expect(await text(finding)).toContain('Dispute · quantity · 118.40 EUR');
    expect(await text(finding.locator('.said'))).toContain(
      'Nous contestons donc 118,40 € sur la facture HR26-10490',
    );
    await expect.poll(() => finding.locator('mark').count()).toBeGreaterThan(0);
    expect(await text(me.pane.locator('.customer'))).toContain('Menuiserie Vasseur');
    await expect.poll(() => text(me.next)).toContain('Acknowledge the dispute by Mon 23 Nov');
    await expect.poll(() => text(me.theCase)).toContain('118.40 of 742.18 EUR');
    expect(await stage()).toBe('identified since Fri 20 Nov');
    await expect.poll(() => me.timeline.locator('li').count()).toBe(1);
  });

  step('a2-letter-drafted', async () => {
    await me.inNext('Draft reply');
    await expect.poll(() => me.letter.inputValue()).toContain(caseNumber);
    const letter = await me.letter.inputValue();
    expect(letter).toContain('Bonjour Claire Vasseur,\n\n');
    expect(letter).toContain('Le montant contesté est de 118,40 €.');
    expect(letter).toContain('au plus tard le mercredi 25 novembre 2026');
    expect(letter).toContain('Le reste, soit 623,78 €, n’est pas concerné');
    expect(await page.getByLabel('To').inputValue()).toBe(
      'Claire Vasseur <compta@vasseur-menuiserie.example>',
    );
    await seen('The draft is open in Outlook. Sent?');
  });

  step('a3-acknowledged', async () => {
    await me.send();
    await me.open('Inbox', SHORT_DELIVERY.subject);
    // The letter's own pane says the same: wait until it is the customer's mail again, as it stands now.
    await me.pane
      .locator('.title .subject')
      .filter({ hasText: /^Livraison/ })
      .waitFor();
    await expect.poll(() => text(me.next)).toContain('Give it to Logistics');
    await seen('acknowledged since Fri 20 Nov');
    expect(await stepsDone()).toBe(1);
    await expect.poll(() => me.pane.getByText('The draft is open in Outlook. Sent?').count()).toBe(0);
    await expect.poll(() => text(me.theCase)).toContain('for Logistics');
  });

  step('a4-given-to-logistics', async () => {
    await me.inNext('Assign…');
    expect(await me.next.getByLabel('Who resolves it').inputValue()).toBe('logistics');
    expect(await me.next.getByLabel('Answer by').inputValue()).toBe('2026-11-25');
    await me.inNext('Save');
    await seen(/^ ?Given to Logistics · by Wed 25 Nov/);
    expect(await stage()).toBe('with the resolver since Fri 20 Nov');
    await expect.poll(() => text(me.next)).toContain('Wait for the resolver by Tue 24 Nov');
    await expect.poll(() => text(me.theCase)).toContain('with Logistics · by Wed 25 Nov');
    expect(await stepsDone()).toBe(2);
    await expect.poll(() => me.letter.inputValue()).toContain('Please settle this dispute.');
    const letter = await me.letter.inputValue();
    expect(letter).toContain(`Case ${caseNumber}, customer Menuiserie Vasseur, account K-30204`);
    expect(letter).toContain('Contested: €118.40, since 20 November 2026.');
    expect(letter).toContain('Nous contestons donc 118,40 € sur la facture HR26-10490.');
    expect(letter).toContain('Please tell us by Wednesday 25 November 2026');
    expect(await page.getByLabel('To').inputValue()).toBe(LOGISTICS);
    expect(await page.getByLabel('Subject').inputValue()).toContain(caseNumber);
  });

  step('a5-internal-mail-joins', async () => {
    await me.send('Internal');
    await me.wait(3, 'Mon 23 Nov');
    await me.receive(FROM_LOGISTICS);
    expect(await text(me.theCase.locator('.case-number'))).toBe(caseNumber);
    const inside = me.timeline.locator('li.internal');
    await expect.poll(() => inside.count()).toBe(2);
    expect(await text(inside.first())).toMatch(/^Luc Meunier internal/);
    const finding = me.pane.locator('.finding').first();
    expect(await text(finding)).toContain('Resolution · credited');
    await finding.getByRole('button', { name: 'Right' }).click();
    await seen('resolved since Mon 23 Nov');
    await expect.poll(() => text(me.next)).toContain('Tell the customer the outcome today');
    await expect.poll(() => text(me.timeline)).toContain('Confirmed as right 23 Nov Resolution');
  });

  step('a6-credit-note-in-the-ledger', async () => {
    await me.wait(1, 'Tue 24 Nov');
    await me.loadLedger([CREDIT_NOTE]);
    await page.getByText('Loaded 20 customers, 249 items, 171 payments. Bad rows: 0.').waitFor();
    await me.open('Inbox', SHORT_DELIVERY.subject);
    await seen('resolved since Mon 23 Nov');
    await expect.poll(() => text(me.theCase)).toContain('credited HR26-10490 · HC26-0121 · Mon 23 Nov');
    await expect.poll(() => text(me.timeline)).toContain('credit note · 118.40 EUR · HC26-0121 · HR26-10490');
    await expect.poll(() => text(me.next)).toContain('Tell the customer the outcome today');
  });

  step('a7-outcome-told', async () => {
    await me.press('Close');
    await me.inNext('Draft reply');
    await expect.poll(() => me.letter.inputValue()).toContain('HC26-0121');
    const letter = await me.letter.inputValue();
    expect(letter).toContain('crédité votre compte de 118,40 € (avoir HC26-0121)');
    expect(letter).toContain('Il reste 623,78 € à régler.');
    for (const word of ['Luc', 'quai', 'transporteur']) expect(letter).not.toContain(word);
  });

  step('a8-closed', async () => {
    await me.send();
    await expect.poll(() => me.alert.count()).toBe(0);
    await me.open('Inbox', SHORT_DELIVERY.subject);
    await seen('Close the case');
    await me.inNext('Close the case');
    await seen('closed since Tue 24 Nov');
    expect(await stepsDone()).toBe(4);
    await expect.poll(() => text(me.next)).toContain('Nothing to do');
    const told = await me.timeline.locator('li').allInnerTexts();
    const line = (words: string) => told.findLastIndex((one) => one.includes(words));
    expect(told.some((one) => one.includes('Mathieu Perrot'))).toBe(true);
    const order = ['Closed', 'Nous revenons vers vous', 'HC26-0121', 'Luc Meunier', 'Given to Logistics'];
    expect(order.map(line)).toEqual(order.map(line).toSorted((a, b) => a - b));
    expect(order.map(line)).not.toContain(-1);
    await me.theCase.getByText('Time in each stage').click();
    expect(await text(me.theCase.locator('.stage-times dl'))).toMatch(
      /identified .* acknowledged .* with the resolver .* resolved .* closed/,
    );
  });

  accessible();
});

describe('a promise that is not kept', () => {
  step('b1-promise', async () => {
    await me.receive(PROMISE);
    expect(await text(me.pane.locator('.finding').first())).toContain('Promise · by Mon 30 Nov');
    await expect.poll(() => text(me.next)).toContain('Wait for the promised day by Thu 3 Dec');
    expect(await stage()).toBe('promised since Tue 24 Nov');
  });

  step('b2-due-today', async () => {
    await me.wait(6, 'Mon 30 Nov');
    await seen('due today');
    await expect.poll(() => text(me.next)).toContain('Wait for the promised day');
  });

  step('b3-broken', async () => {
    await me.wait(3, 'Thu 3 Dec');
    await me.loadLedger([CREDIT_NOTE]);
    await page.getByText('Loaded 20 customers').waitFor();
    await me.press('Close');
    await seen('broken');
    await expect
      .poll(() => text(me.next))
      .toContain('Call the customer today the day promised has passed without the money');
    await expect.poll(() => me.next.getByRole('button', { name: 'Customer told…' }).count()).toBe(1);
  });

  step('b4-worklist', async () => {
    await page.goto(`${service.address}/worklist`);
    await page.locator('.worklist button').first().waitFor();
    const groups = await page.locator('.worklist h2').allInnerTexts();
    const names = groups.map((one) => one.replace(/\s*\d+$/, ''));
    expect(names.slice(0, 2)).toEqual(['Law, insolvency, bank details', 'Broken promises']);
    expect(names).toContain('To do today');
    await page.locator('.worklist button').filter({ hasText: 'Penmar Boatyard' }).click();
    await page.locator('.beside').getByText('the day promised has passed without the money').waitFor();
  });

  step('b5-second-ask', async () => {
    await page.goto(service.address);
    await me.open('Inbox', PROMISE.subject);
    await me.inNext('Draft reply');
    await expect.poll(() => me.letter.inputValue()).toContain('Monday 30 November 2026');
    const letter = await me.letter.inputValue();
    expect(letter).toContain('You told us that you would pay by Monday 30 November 2026.');
    expect(letter).toContain('Invoice HR26-10539, due 28 November 2026: £940.00');
    expect(letter).toContain('let us know by Thursday 10 December 2026');
  });

  step('b6-asked-again', async () => {
    await me.send();
    await me.open('Inbox', PROMISE.subject);
    await seen('waiting for the customer since Thu 3 Dec');
    await expect.poll(() => text(me.next)).toContain('Wait for the customer by Thu 17 Dec');
    await expect.poll(() => text(me.theCase)).toContain('broken');
  });

  accessible();
});

describe('a reminder that should not go out', () => {
  step('c1-part-contested', async () => {
    await me.receive(DAMAGED_FRAMES);
    expect(await text(me.pane.locator('.finding').first())).toContain('Dispute · quality · 126.00 GBP');
    await expect.poll(() => text(me.theCase)).toContain('126.00 of 842.00 GBP');
  });

  step('c2-held-up', async () => {
    await me.press('New reminder');
    await expect.poll(() => me.letter.inputValue()).toContain('HR26-10471   due Sun 1 Nov   842.00 GBP');
    await me.press('Send');
    await me.alert.waitFor();
    expect(await text(me.alert.locator('p'))).toBe(
      'HR26-10471 is disputed since 3 Dec (quality, 126.00 of 842.00 GBP, Colin Birch): chase the other 716.00 or the rest of the account?',
    );
  });

  step('c3-case-opened', async () => {
    await me.press('Open the case');
    await me.pane.locator('.finding').filter({ hasText: 'HR26-10471' }).first().waitFor();
    expect(await me.letter.inputValue()).toContain('HR26-10471');
    await expect.poll(() => text(me.next)).toContain('Acknowledge the dispute');
  });

  step('c4-internal-words', async () => {
    await me.press('Discard');
    await me.open('Inbox', SHORT_DELIVERY.subject);
    await me.press('Reply all');
    await me.letter.fill(`Bonjour,\n\nvoici ce que me dit la logistique : ${SAID_INSIDE}.\n\nBien à vous`);
    await me.press('Send');
    await me.alert.waitFor();
    expect(await text(me.alert.locator('p'))).toContain('Luc Meunier');
  });

  accessible(() => me.press('Change the message'));
});

describe('the page of the walk', () => {
  it('tells the steps that are walked', () => {
    const { told, kept } = albumPage();
    expect(kept).toBe(told);
  });
});
