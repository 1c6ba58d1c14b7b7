import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import type { MailView } from '#contract/contract.ts';
import type { DraftForm, OpenMessage, ToPane } from '../../src/preview/outlook-protocol.ts';
import type { StandIn } from './stand-in-service.ts';

/** What a test sees: the pane's frame in a page that plays Outlook. */
export type PanePage = {
  readonly page: Page;
  readonly pane: Frame;
  /** Turns Outlook to another item, theme or language. */
  readonly tell: (change: Partial<ToPane>, stage?: ToPane['stage']) => Promise<void>;
  /** Addresses asked for outside the service. */
  readonly strangers: readonly string[];
};

export type Look = {
  readonly shown?: Partial<ToPane>;
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active';
};

/** The width that Outlook gives a task pane at least. */
export const PANE_WIDTH = 320;

export async function openPane(browser: Browser, standIn: StandIn, look: Look = {}): Promise<PanePage> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? PANE_WIDTH, height: look.height ?? 900 },
    timezoneId: 'Europe/Paris',
    ...(look.forcedColors ? { forcedColors: look.forcedColors } : {}),
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(standIn.url)) strangers.push(request.url());
  });
  const shown = encodeURIComponent(JSON.stringify(look.shown ?? {}));
  await page.goto(`${standIn.url}/host.html?shown=${shown}`);
  const pane = page.frames().find((frame) => frame.url().endsWith('/preview/pane.html'));
  if (!pane) throw new Error('the host page has no pane');
  return {
    page,
    pane,
    strangers,
    tell: (change, stage = 'item-changed') =>
      page.evaluate(
        ([changes, at]) =>
          (globalThis as unknown as { tell: (c: unknown, s: unknown) => void }).tell(changes, at),
        [change, stage] as const,
      ),
  };
}

/** The drafts that the pane opened in Outlook. */
export function formsOf({ page }: PanePage): Promise<readonly DraftForm[]> {
  return page.evaluate(() => (globalThis as unknown as { forms: readonly DraftForm[] }).forms);
}

/** The message that Office would have open for a view. */
export function messageOf({ messageId, subject, from }: MailView): OpenMessage {
  return {
    itemId: `item-${messageId}`,
    internetMessageId: `<${messageId}>`,
    conversationId: 'conversation',
    subject,
    from: from && { displayName: from.name, emailAddress: from.email },
    to: [],
    cc: [],
    sentAt: '2026-09-21T08:12:00Z',
    html: '<p>Bonjour</p>',
    attachments: [],
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in a page, one line each. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // Colours are judged when they have arrived: a button fades into another theme. What never ends is not waited for.
    const arrived = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await Promise.race([arrived, new Promise((done) => setTimeout(done, 1_000))]);
    // Each frame is judged by itself: Outlook's page around the pane is not ours.
    const { violations } = await axe.run(document, { iframes: false });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

/** How far a page is wider than its window, in pixels. */
export function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
