import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '#base/calendar-date.ts';
import type { MailView, PreviewBody, TimelineLine } from '#contract/contract.ts';
import { openBrowser } from './find-browser.ts';
import { HOSTILE } from './hostile-html.ts';
import { messageOf, openPane, type PanePage } from './pane-page.ts';
import { CUSTOMER, DISPUTE, DISPUTED_MAIL, mail, OTHER_CASES } from './sample-views.ts';
import { type StandIn, startStandIn } from './stand-in-service.ts';

/** Strings in one mail: more at once find no more, and one failing names a smaller group. */
const AT_ONCE = 100;
const groups = Array.from({ length: Math.ceil(HOSTILE.length / AT_ONCE) }, (_, at) =>
  HOSTILE.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

let browser: Browser;
let standIn: StandIn;
beforeAll(async () => {
  [browser, standIn] = await Promise.all([openBrowser(), startStandIn()]);
});
afterAll(async () => {
  await browser?.close();
  await standIn?.close();
});

describe(`hostile mail (${HOSTILE.length} strings)`, () => {
  it('has a few hundred of them', () => expect(HOSTILE.length).toBeGreaterThan(300));

  it.each(groups.map((strings, at) => ({ at, strings })))(
    'in every text of the pane: group $at',
    async ({ strings }) => {
      standIn.views.set(DISPUTED_MAIL.messageId, hostileView(strings));
      standIn.cases.others = OTHER_CASES.map((one) => ({ ...one, subject: strings.join(' ') }));
      const opened = await openPane(browser, standIn);
      const hits = await countHits(opened.page);
      await opened.tell({
        item: { ...messageOf(DISPUTED_MAIL), subject: strings.join(' '), html: strings.join('') },
      });
      await opened.pane.getByText('Acknowledge the dispute').waitFor();
      await opened.pane.getByRole('button', { name: 'Join with…' }).click();
      await opened.pane.getByText('RLC-2B4C-77QF').waitFor();
      await opened.pane
        .locator('summary')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).click()));
      await settle(opened);
      expect([hits.length, opened.strangers]).toEqual([0, []]);
      await opened.page.context().close();
    },
  );

  it.each(groups.map((strings, at) => ({ at, strings })))(
    'as a mail in the preview: group $at',
    async ({ strings }) => {
      standIn.messages = strings.map((html, at) => hostileMessage(html, at));
      const strangers: string[] = [];
      const page = await (await browser.newContext()).newPage();
      const hits = await countHits(page);
      page.on(
        'request',
        (request) => !request.url().startsWith(standIn.url) && strangers.push(request.url()),
      );
      await page.goto(`${standIn.url}/preview/index.html`);
      await page.locator('.list button').first().waitFor();
      await page.locator('.list button').evaluateAll(async (buttons) => {
        for (const button of buttons) {
          (button as HTMLElement).click();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
      await page.locator('.reading h2').waitFor();
      await page.waitForTimeout(300);
      expect([hits.length, strangers]).toEqual([0, []]);
      await page.context().close();
    },
  );
});

/** Counts the scripts that ran, from any frame. */
async function countHits(page: Page): Promise<readonly string[]> {
  const hits: string[] = [];
  await page.exposeFunction('hit', () => hits.push('script'));
  return hits;
}

/** Time for what would load or run to do so. */
async function settle({ page }: PanePage): Promise<void> {
  await page.waitForTimeout(300);
}

function hostileView(strings: readonly string[]): MailView {
  const [name = '', ...others] = strings;
  const text = strings.join(' ');
  return mail({
    subject: text,
    from: { name, email: `${others[0]}@stranger.example` },
    customer: {
      ...CUSTOMER,
      name: text,
      segment: name,
      because: strings.map((value) => ({ kind: 'name_in_text', value })),
    },
    findings: strings.map((sentence, index) => ({
      ...DISPUTE,
      index,
      sentence,
      span: { start: 1, end: sentence.length - 1 },
      because: sentence,
      items: [],
    })),
    attachments: strings.map((one) => ({ name: one, bearing: 'dispute' as const })),
    risks: [
      { kind: 'bank_change', onFile: { bank: text, phone: text } },
      { kind: 'look_alike', domain: text, known: name },
    ],
    cases: DISPUTED_MAIL.cases.map((one) => ({
      ...one,
      number: text,
      owner: text,
      notes: strings.map((item) => ({ kind: 'item_gone', item }) as const),
      timeline: strings.map((what, at) => ({
        ...(one.timeline[0] as (typeof one.timeline)[number]),
        id: `e${at}`,
        who: what,
        what,
        because: { kind: 'same_person', value: what } as const,
        ...(at % 2 ? { kind: 'outcome-recorded' as const, step: outcome(what) } : {}),
      })),
    })),
    notes: strings,
  });
}

function outcome(note: string): TimelineLine['step'] {
  return {
    kind: 'outcome-recorded',
    on: calendarDate(2026, 9, 24) as CalendarDate,
    outcome: 'refused',
    items: [note],
    note,
  };
}

function hostileMessage(html: string, at: number): PreviewBody {
  return {
    messageId: `hostile-${at}`,
    folder: 'inbox',
    from: { name: html, email: 'x@stranger.example' },
    to: [],
    cc: [],
    subject: html,
    sentAt: `2026-09-21T08:00:${String(at % 60).padStart(2, '0')}Z`,
    conversationId: null,
    attachments: [{ name: html, size: 1 }],
    categories: [],
    html: `<html><body>${html}<p>Bonjour</p></body></html>`,
  };
}
