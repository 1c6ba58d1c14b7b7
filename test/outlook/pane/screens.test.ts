import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../browser/find-browser.ts';
import { axeFindings, type Look, messageOf, openPane, overflow } from '../../browser/pane-page.ts';
import { BANK_CHANGE_MAIL, DISPUTED_MAIL, NOT_OURS_MAIL, UNCLEAR_MAIL } from '../../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../../browser/stand-in-service.ts';

const SCREENS = join(import.meta.dirname, '..', '..', '..', 'docs', 'screens');
/** Fluent's buttons fade to their colours. */
const SETTLES_MS = 300;
const isDrawing = process.env.RELANCE_SCREENSHOTS === '1';

let browser: Browser;
let standIn: StandIn;
beforeAll(async () => {
  [browser, standIn] = await Promise.all([openBrowser(), startStandIn()]);
});
beforeEach(() => {
  for (const view of [DISPUTED_MAIL, BANK_CHANGE_MAIL, UNCLEAR_MAIL, NOT_OURS_MAIL]) {
    standIn.views.set(view.messageId, view);
  }
});
afterAll(async () => {
  await browser?.close();
  await standIn?.close();
});

type Screen = {
  readonly name: string;
  readonly look: Look;
  readonly sees: string;
  /** What a person does before the picture is taken; the part that it is about is scrolled to. */
  readonly does?: (pane: Frame) => Promise<void>;
};

const press = async (pane: Frame, name: string | RegExp) => {
  await pane.getByRole('button', { name }).first().click();
};
const show = (pane: Frame, part: string) =>
  pane
    .locator(part)
    .first()
    .evaluate((element) => element.scrollIntoView());

const item = messageOf(DISPUTED_MAIL);
const SCREENS_OF_THE_PANE: readonly Screen[] = [
  { name: 'pane', look: { shown: { item } }, sees: 'Acknowledge the dispute' },
  { name: 'pane-dark', look: { shown: { item, isDark: true } }, sees: 'Acknowledge the dispute' },
  {
    name: 'pane-high-contrast',
    look: { shown: { item }, forcedColors: 'active' },
    sees: 'Acknowledge the dispute',
  },
  {
    name: 'pane-de',
    look: { shown: { item, language: 'de-DE' } },
    sees: 'Eingang der Reklamation bestätigen',
  },
  {
    name: 'pane-risk',
    look: { shown: { item: messageOf(BANK_CHANGE_MAIL) } },
    sees: 'Do not use or confirm',
  },
  { name: 'pane-unclear', look: { shown: { item: messageOf(UNCLEAR_MAIL) } }, sees: 'Whose mail is this?' },
  {
    name: 'pane-not-ours',
    look: { shown: { item: messageOf(NOT_OURS_MAIL) } },
    sees: 'Nothing to collect here',
  },
  {
    name: 'pane-fr',
    look: { shown: { item, language: 'fr-FR' } },
    sees: 'Accuser réception du litige',
  },
  {
    name: 'pane-assign',
    look: { shown: { item } },
    sees: 'Acknowledge the dispute',
    does: async (pane) => {
      await press(pane, 'Assign…');
      await show(pane, 'section.next');
    },
  },
  {
    name: 'pane-more',
    look: { shown: { item } },
    sees: 'Acknowledge the dispute',
    does: async (pane) => {
      await press(pane, 'More');
      await show(pane, 'section.next');
    },
  },
  {
    name: 'pane-told',
    look: { shown: { item } },
    sees: 'Acknowledge the dispute',
    does: async (pane) => {
      await press(pane, 'Draft reply');
      await press(pane, 'Mark as told');
      await pane.getByText('Customer told · Acknowledgement · by mail').first().waitFor();
      await show(pane, 'section.next');
    },
  },
  {
    name: 'pane-case',
    look: { shown: { item } },
    sees: 'Acknowledge the dispute',
    does: async (pane) => {
      await press(pane, 'Join with…');
      await pane.getByText('RLC-2B4C-77QF').waitFor();
      await show(pane, 'section.case');
    },
  },
  { name: 'worklist', look: {}, sees: 'Korn & Söhne GmbH' },
];

describe('the pane at 320 px', () => {
  for (const { name, look, sees, does } of SCREENS_OF_THE_PANE) {
    it(`${name}: nothing for axe-core, nothing wider than the pane`, async () => {
      const { page, pane, strangers } = await openPane(browser, standIn, look);
      await pane.getByText(sees).first().waitFor();
      await does?.(pane);
      if (isDrawing) {
        mkdirSync(SCREENS, { recursive: true });
        await page.waitForTimeout(SETTLES_MS);
        await page.screenshot({ path: join(SCREENS, `${name}.png`) });
      }
      expect(await axeFindings(pane)).toEqual([]);
      expect(await overflow(pane)).toBe(0);
      expect(strangers).toEqual([]);
      await page.context().close();
    });
  }
});
