import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../browser/find-browser.ts';
import { axeFindings, messageOf, openPane, overflow, type PanePage } from '../../browser/pane-page.ts';
import { DISPUTED_MAIL, ITEMS, NOT_OURS_MAIL, SENTENCES } from '../../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../../browser/stand-in-service.ts';

let browser: Browser;
let standIn: StandIn;
let at: PanePage;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  for (const view of [DISPUTED_MAIL, NOT_OURS_MAIL]) standIn.views.set(view.messageId, view);
});
afterEach(async () => {
  await at.page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

const open = async (view = DISPUTED_MAIL) => {
  at = await openPane(browser, standIn, { shown: { item: messageOf(view) } });
  await at.pane.getByRole('button', { name: 'Add what was missed…' }).waitFor();
};
const press = (name: string | RegExp) => at.pane.getByRole('button', { name }).first().click();
const torn = SENTENCES[3];
const isSaveOff = () =>
  at.pane
    .getByRole('button', { name: 'Save' })
    .evaluate((one) => one.getAttribute('aria-disabled') === 'true');

describe('what was missed', () => {
  it('a dispute: its sentence, kind and reason are chosen, the invoices are those of the mail', async () => {
    await open();
    await press('Add what was missed…');
    await at.pane.getByRole('radio', { name: /sacs déchirés/ }).check();
    await at.pane.getByLabel('What it says').selectOption('dispute');
    expect(await isSaveOff()).toBe(true);
    await expect
      .poll(() => at.pane.locator('.says-more input[type="checkbox"]:checked').count())
      .toBe(ITEMS.length);
    await expect.poll(() => at.pane.locator('.says-more .money').count()).toBe(ITEMS.length);
    await at.pane.getByLabel('Reason').selectOption('quality');
    expect(await axeFindings(at.pane)).toEqual([]);
    expect(await overflow(at.pane)).toBe(0);
    await press('Save');
    await at.pane.getByText('Corrected: nothing → Dispute').waitFor();
    await at.pane.getByText('Relance learned from this.').waitFor();
    expect(standIn.corrections).toEqual([
      {
        messageId: DISPUTED_MAIL.messageId,
        field: 'missed',
        evidence: torn,
        ...{ kind: 'dispute', reason: 'quality', on: null, amount: null },
        items: DISPUTED_MAIL.items.map(({ number }) => number),
      },
    ]);
    const added = at.pane.locator('.finding').last();
    expect(await added.locator('.confidence').textContent()).toBe('Corrected');
    expect(await added.getByRole('button').allTextContents()).toEqual(['Correct… Dispute']);
  });

  it('a promise: with day and sum, both by keyboard', async () => {
    await open();
    await at.pane.getByRole('button', { name: 'Add what was missed…' }).focus();
    await at.page.keyboard.press('Enter');
    await at.pane.getByRole('radio').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown']) await at.page.keyboard.press(key);
    await at.pane.getByLabel('What it says').selectOption('promise');
    await at.pane.getByLabel('Day', { exact: true }).fill('2026-10-02');
    await at.pane.getByLabel('Amount (EUR)').fill('nonsense');
    expect(await isSaveOff()).toBe(true);
    await at.pane.getByLabel('Amount (EUR)').fill('1.104,64');
    await at.pane.getByLabel('Amount (EUR)').press('Enter');
    await at.pane.getByText(/Corrected: nothing → Promise/).waitFor();
    expect(standIn.corrections).toMatchObject([
      {
        evidence: SENTENCES[2],
        kind: 'promise',
        on: '2026-10-02',
        amount: { minor: 110464, currency: 'EUR' },
      },
    ]);
  });

  it('in a mail in which nothing was heard', async () => {
    await open(NOT_OURS_MAIL);
    await press('Add what was missed…');
    await at.pane.getByRole('radio').first().waitFor();
    await expect.poll(() => at.pane.getByRole('radio').count()).toBe(SENTENCES.length);
    await at.pane.getByRole('radio').first().press('Escape');
    await at.pane.getByRole('radio').first().waitFor({ state: 'detached' });
    await expect.poll(() => at.pane.getByRole('radio').count()).toBe(0);
    expect(standIn.corrections).toEqual([]);
  });

  it('a mail without sentences says so, and nothing can be saved', async () => {
    standIn.sentences = [];
    await open();
    await press('Add what was missed…');
    await at.pane.getByText('No sentence of this mail can be chosen.').waitFor();
    await at.pane.getByLabel('What it says').selectOption('question');
    expect(await isSaveOff()).toBe(true);
  });
});

describe('the tone', () => {
  it('one click on another, undone with one', async () => {
    await open();
    await press('Tone: frustrated');
    expect(await axeFindings(at.pane)).toEqual([]);
    await press('hostile');
    await at.pane.getByText('Corrected: Tone: frustrated → hostile').waitFor();
    expect(standIn.corrections).toEqual([
      { messageId: DISPUTED_MAIL.messageId, field: 'tone', to: 'hostile' },
    ]);
    await at.pane.getByRole('button', { name: 'Tone: hostile' }).waitFor();
    await press('Undo');
    await at.pane.locator('.corrections .undone').waitFor();
  });

  it('leaves a confirmed finding confirmed', async () => {
    await open();
    await press('Right Dispute');
    await at.pane.locator('.finding .confirmed').waitFor();
    await press('Tone: frustrated');
    await press('neutral');
    await at.pane.getByText('Corrected: Tone: frustrated → neutral').waitFor();
    await expect.poll(() => at.pane.locator('.finding .confirmed').count()).toBe(1);
  });
});
