import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LessonView } from '#contract/contract.ts';
import { openBrowser } from '../browser/find-browser.ts';
import { axeFindings, overflow } from '../browser/pane-page.ts';
import { DISPUTED_MAIL } from '../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../browser/stand-in-service.ts';

const SCREENS = join(import.meta.dirname, '..', '..', 'docs', 'screens');

function lesson(correctionId: string, more: Partial<LessonView> = {}): LessonView {
  return {
    correctionId,
    at: '2026-09-23T09:12:00.000Z',
    by: 'Ada',
    messageId: DISPUTED_MAIL.messageId,
    subject: 'Re: Mahnung 2',
    accountNumber: '10023456',
    customerName: 'Korn & Söhne GmbH',
    sentences: [
      {
        text: 'Die Rechnung 2026-1187 haben wir auf Halde gelegt.',
        was: [{ kind: 'acknowledgement', reason: null }],
        is: [{ kind: 'dispute', reason: 'quality' }],
        words: 'halde gelegt',
      },
    ],
    ...more,
  };
}
const LESSONS = [
  lesson('c1'),
  lesson('c2', {
    customerName: 'Bellerive Matériaux SARL',
    sentences: [
      {
        text: 'Merci, bonne journée et <img src=x onerror="document.title=1"> à vendredi !',
        was: [{ kind: 'promise', reason: null }],
        is: [],
        words: '',
      },
      {
        text: 'Nous réglons vendredi.',
        was: [{ kind: 'promise', reason: null }],
        is: [{ kind: 'promise', reason: null }],
        words: 'reglons',
      },
    ],
  }),
  lesson('c3', { customerName: null, accountNumber: null }),
];

let browser: Browser;
let standIn: StandIn;
const pages: Page[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  standIn.lessons = { total: 3, hasOlder: false, learnedOn: '2026-09-20', lessons: LESSONS };
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

type Look = Parameters<Browser['newContext']>[0];

async function open(look: Look = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look });
  const page = await context.newPage();
  pages.push(page);
  await page.goto(`${standIn.url}/lessons/`);
  return page;
}

describe('the page of what was learned', () => {
  it('tells when, who, of whom; the words, what was read in them, what is right', async () => {
    const page = await open();
    const first = page.locator('.lesson').first();
    await first.waitFor();
    const told = await first.textContent();
    for (const words of [
      'Korn & Söhne GmbH',
      'Wed, Sep 23',
      'Ada',
      'auf Halde gelegt',
      'quality',
      'halde gelegt',
    ])
      expect(told).toContain(words);
    expect(told).toMatch(/→/);
    await expect.poll(() => page.getByText('nothing').count()).toBe(1);
    await expect.poll(() => page.getByText('Confirmed as right').count()).toBe(1);
    await expect.poll(() => page.getByText('Learned anew on').count()).toBe(1);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    if (process.env.RELANCE_SCREENSHOTS === '1') {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, 'lessons.png') });
    }
  });

  it('shows mail text as text', async () => {
    const page = await open();
    await page.getByText('onerror').waitFor();
    await expect.poll(() => page.locator('.lesson img').count()).toBe(0);
    expect(await page.title()).toBe('What Relance learned · Relance');
  });

  it('takes one back, and says so', async () => {
    standIn.views.set(DISPUTED_MAIL.messageId, {
      ...DISPUTED_MAIL,
      corrections: [
        {
          id: 'c1',
          at: '2026-09-23T09:12:00.000Z',
          by: 'Ada',
          isUndone: false,
          body: { messageId: DISPUTED_MAIL.messageId, field: 'kind', finding: 0, to: 'dispute' },
          was: 'acknowledgement',
          taught: 1,
        },
      ],
    });
    const page = await open();
    const [first, second] = [page.locator('.lesson').first(), page.locator('.lesson').nth(1)];
    await first.getByRole('button', { name: 'Undo' }).click();
    await first.getByText('undone').waitFor();
    expect(standIn.views.get(DISPUTED_MAIL.messageId)?.corrections[0]?.isUndone).toBe(true);
    await expect.poll(() => second.getByRole('button', { name: 'Undo' }).count()).toBe(1);
    await second.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => second.getByText('undone').count()).toBe(0);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
  });

  it('goes on to older ones, below those shown', async () => {
    const page = await open();
    await page.locator('.lesson').first().waitFor();
    await expect.poll(() => page.locator('.lesson').count()).toBe(2);
    await page.getByRole('button', { name: 'Show older ones' }).click();
    await page.locator('.lesson').nth(2).waitFor();
    await expect.poll(() => page.locator('.lesson').count()).toBe(3);
    await expect.poll(() => page.getByRole('button', { name: 'Show older ones' }).count()).toBe(0);
  });

  it('says how to begin where nothing was learned', async () => {
    standIn.lessons = { total: 0, hasOlder: false, learnedOn: null, lessons: [] };
    const page = await open();
    await page.getByText('Nothing yet.').waitFor();
    await expect.poll(() => page.locator('.lesson').count()).toBe(0);
  });

  it.each<[string, Look]>([
    ['at 320 px', { viewport: { width: 320, height: 640 } }],
    ['at 320 px in German', { viewport: { width: 320, height: 640 }, locale: 'de-DE' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['in French', { locale: 'fr-FR' }],
  ])('%s nothing is wider than the page, and axe finds nothing', async (name, look) => {
    const page = await open(look);
    await page.locator('.lesson').first().waitFor();
    expect(await overflow(page.mainFrame())).toBe(0);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    if (process.env.RELANCE_LOOK)
      await page.screenshot({ path: `${process.env.RELANCE_LOOK}/${name}.png`, fullPage: true });
  });
});
