/** The pane in a real browser: bytes to load, and the time from an item change to the case drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../browser/find-browser.ts';
import { messageOf, openPane, type PanePage } from '../browser/pane-page.ts';
import { DISPUTED_MAIL, mail } from '../browser/sample-views.ts';
import { startStandIn } from '../browser/stand-in-service.ts';
import { printTable } from './print-table.ts';

const PANE_FILES = join(import.meta.dirname, '..', '..', 'dist', 'pane');
/** Enough for a steady median, few enough for seconds. */
const CHANGES = 40;

/** Milliseconds from each ItemChanged to the case drawn and painted, and from opening to the first case. */
export async function benchPane(): Promise<{
  readonly opening: number;
  readonly changes: readonly number[];
}> {
  const [browser, standIn] = await Promise.all([openBrowser(), startStandIn()]);
  try {
    const views = Array.from({ length: CHANGES }, (_, at) =>
      mail({
        messageId: `m${at}@bench.example`,
        subject: `Mail ${at}`,
        nextAction: {
          action: 'call_customer',
          on: `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
          rule: 'question_open',
          decided: null,
        },
      }),
    );
    for (const view of [DISPUTED_MAIL, ...views]) standIn.views.set(view.messageId, view);
    const before = performance.now();
    const opened = await openPane(browser, standIn, { shown: { item: messageOf(DISPUTED_MAIL) } });
    await opened.pane.locator('.next').waitFor();
    const opening = performance.now() - before;
    const changes: number[] = [];
    for (const view of views) changes.push(await timeChange(opened, view));
    return { opening, changes };
  } finally {
    await browser.close();
    await standIn.close();
  }
}

/** Measured inside the pane: from the message that Outlook sends to the frame after the case stands in the page. */
async function timeChange({ pane, tell }: PanePage, view: typeof DISPUTED_MAIL): Promise<number> {
  const drawn = pane.evaluate(
    (rule) =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener('message', () => (start = performance.now()), { once: true });
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.next')?.textContent?.includes(rule)) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    view.nextAction?.rule ?? '',
  );
  await tell({ item: messageOf(view) });
  return drawn;
}

function bytesOf(ending: string): string {
  const files = readdirSync(PANE_FILES).filter((name) => name.endsWith(ending));
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(PANE_FILES, name))).length, 0);
  return `${(bytes / 1024).toFixed(1)} KB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { opening, changes } = await benchPane();
  const sorted = changes.toSorted((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0)} ms`;
  printTable(
    ['pane', 'figure'],
    [
      ['script, gzipped', bytesOf('.js')],
      ['style, gzipped', bytesOf('.css')],
      ['page opened to first case', `${opening.toFixed(0)} ms`],
      ['item changed to case drawn, median', at(0.5)],
      ['item changed to case drawn, 95 in 100', at(0.95)],
    ],
  );
}
