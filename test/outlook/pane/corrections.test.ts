import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../browser/find-browser.ts';
import { axeFindings, messageOf, openPane, overflow, type PanePage } from '../../browser/pane-page.ts';
import { DISPUTE, DISPUTED_MAIL } from '../../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../../browser/stand-in-service.ts';

let browser: Browser;
let standIn: StandIn;
let at: PanePage;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  standIn.views.set(DISPUTED_MAIL.messageId, DISPUTED_MAIL);
  at = await openPane(browser, standIn, { shown: { item: messageOf(DISPUTED_MAIL) } });
  await at.pane.getByText('Acknowledge the dispute').waitFor();
});
afterEach(async () => {
  await at.page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

const press = (name: string | RegExp) => at.pane.getByRole('button', { name }).first().click();
const { messageId } = DISPUTED_MAIL;

describe('corrections', () => {
  it('right: one click', async () => {
    await press('Right Dispute');
    await at.pane.locator('.finding .confirmed').waitFor();
    await at.pane.getByText('Relance learned from this.').waitFor();
    await expect.poll(() => at.pane.getByRole('link', { name: 'What Relance learned' }).count()).toBe(1);
    expect(standIn.corrections).toEqual([{ messageId, field: 'right', finding: 0 }]);
    await expect.poll(() => at.pane.getByRole('button', { name: 'Right Promise' }).count()).toBe(1);
  });

  it('not a dispute: two clicks, shown at once, undone at once', async () => {
    await press('Correct… Dispute');
    await press('The mail does not say this');
    await at.pane.getByText('Corrected: Dispute → nothing').waitFor();
    await expect.poll(() => at.pane.getByRole('button', { name: 'Correct… Dispute' }).count()).toBe(0);
    expect(standIn.corrections).toEqual([{ messageId, field: 'kind', finding: 0, to: null }]);
    expect(await axeFindings(at.pane)).toEqual([]);
    expect(await at.pane.evaluate(() => document.activeElement?.className)).toContain('note');
    await press('Undo');
    await at.pane.locator('.corrections .undone').waitFor();
    await expect.poll(() => at.pane.getByText('Corrected:').count()).toBe(0);
  });

  it('rather the runner-up: one click in the menu', async () => {
    await press('Correct… Dispute');
    await press('Rather: Question');
    await at.pane.getByText('Corrected: Dispute → Question').waitFor();
  });

  const FORMS = [
    {
      name: 'It is something else',
      fill: (value: string) => at.pane.getByLabel('It is something else').selectOption(value),
      value: 'paid',
      body: { field: 'kind', finding: 0, to: 'paid' },
    },
    {
      name: 'Other reason',
      fill: (value: string) => at.pane.getByLabel('Other reason').selectOption(value),
      value: 'quantity',
      body: { field: 'reason', finding: 0, to: 'quantity' },
    },
    {
      name: 'Other day',
      fill: (value: string) => at.pane.getByLabel('Other day').fill(value),
      value: '2026-10-02',
      body: { field: 'day', finding: 0, to: '2026-10-02' },
    },
    {
      name: 'Other amount',
      fill: (value: string) => at.pane.getByLabel('Other amount (EUR)').fill(value),
      value: '1.104,64',
      body: { field: 'amount', finding: 0, to: { minor: 110464, currency: 'EUR' } },
    },
    {
      name: 'Wrong invoices',
      fill: (value: string) => at.pane.getByLabel(value).check(),
      value: 'R-140/26',
      body: { field: 'items', finding: 0, to: ['R-118/26', 'R-140/26'] },
    },
  ] as const;
  it.each(FORMS)('$name', async ({ name, fill, value, body }) => {
    await press('Correct… Dispute');
    await press(name);
    await fill(value);
    expect(await axeFindings(at.pane)).toEqual([]);
    expect(await overflow(at.pane)).toBe(0);
    await press('Save');
    await at.pane.getByRole('heading', { name: 'Corrections' }).waitFor();
    expect(standIn.corrections).toEqual([{ messageId, ...body }]);
  });

  it('wrong customer: searched and chosen', async () => {
    await at.pane.getByText('98% sure').click();
    await press('Wrong customer…');
    await at.pane.getByLabel('Name or account number').fill('korn');
    await press(/Korn & Söhne/);
    await at.pane.getByText('Corrected: Customer: 411BELLER → 10023456').waitFor();
  });

  it('someone else was quicker: says so, shows what stands now, and the next try holds', async () => {
    const body = { messageId, field: 'kind', finding: 1, to: null } as const;
    const theirs = {
      id: 'theirs',
      at: '2026-09-24T09:00:00Z',
      by: 'Ada Field',
      isUndone: false,
      body,
      was: '',
      taught: 0,
    };
    const shown = { ...DISPUTED_MAIL, findings: [DISPUTE], corrections: [theirs] };
    standIn.views.set(messageId, shown);
    await press('Right Dispute');
    await at.pane.getByText('Someone corrected this mail meanwhile.').waitFor();
    await at.pane
      .getByText(/Ada Field/)
      .last()
      .waitFor();
    expect(standIn.corrections).toEqual([]);
    await expect.poll(() => at.pane.getByRole('button', { name: 'Right Promise' }).count()).toBe(0);
    await press('Right Dispute');
    await at.pane.locator('.finding .confirmed').waitFor();
    await at.pane.getByText('Relance learned from this.').waitFor();
    await expect.poll(() => at.pane.getByRole('link', { name: 'What Relance learned' }).count()).toBe(1);
    expect(standIn.corrections).toEqual([{ messageId, field: 'right', finding: 0 }]);
  });

  it('a service that does not answer: says so, and nothing is lost of the view', async () => {
    standIn.mood = 'down';
    await press('Right Dispute');
    await at.pane.getByText('Relance does not answer').waitFor();
    await expect.poll(() => at.pane.getByText('la remise de 2 %').count()).toBe(1);
  });
});

describe('by keyboard alone', () => {
  // One more try: a starved browser has once moved the focus late (seen once in some ten runs, cause not found).
  it('every control is reached in reading order, and a dispute is corrected', { retry: 1 }, async () => {
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await at.page.keyboard.press('Tab');
      const name = await at.pane.evaluate(() => {
        const { activeElement } = document;
        return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
          .trim()
          .replace(/\s+/g, ' ');
      });
      seen.push(name);
      if (name.startsWith('Correct… Dispute')) break;
    }
    expect(seen).toEqual([
      'Refresh',
      expect.stringContaining('Days past due'),
      expect.stringContaining('The customer in figures'),
      expect.stringContaining('98% sure'),
      'Right Dispute',
      'Correct… Dispute',
    ]);
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    await at.pane.getByText('Corrected: Dispute → nothing').waitFor();
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Space');
    await at.pane.locator('.corrections .undone').waitFor();
  });

  it('Escape leaves a form without saving', async () => {
    await press('Correct… Dispute');
    await press('Other day');
    await at.pane.getByLabel('Other day').press('Escape');
    await expect.poll(() => at.pane.getByLabel('Other day').count()).toBe(0);
    expect(standIn.corrections).toEqual([]);
  });
});
