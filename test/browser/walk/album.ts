import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHAPTERS, type StepName } from './steps.ts';

/** The page that tells the walk, and the pictures of its steps beside it. */
const ALBUM = join(import.meta.dirname, '..', '..', '..', 'docs', 'walk');
const PAGE = join(ALBUM, 'README.md');
/** Fluent's buttons fade to their colours. */
const SETTLES_MS = 300;
const isDrawing = process.env.RELANCE_SCREENSHOTS === '1';

/** Keeps a picture of what stands on the page, where pictures are asked for. */
export async function picture(page: Page, name: StepName): Promise<void> {
  if (!isDrawing) return;
  mkdirSync(ALBUM, { recursive: true });
  await page.waitForTimeout(SETTLES_MS);
  await page.screenshot({ path: join(ALBUM, `${name}.png`) });
}

/** The page of the walk as its steps tell it; written where pictures are asked for, else as it lies there. */
export function albumPage(): { readonly told: string; readonly kept: string } {
  const told = pageOf();
  if (isDrawing) {
    mkdirSync(ALBUM, { recursive: true });
    writeFileSync(PAGE, told);
  }
  return { told, kept: readFileSync(PAGE, 'utf8') };
}

function pageOf(): string {
  const chapters = CHAPTERS.map(({ title, steps }) => {
    const told = steps.map(({ name, says }, at) => `**${at + 1}.** ${says}\n\n![${says}](${name}.png)\n`);
    return `## ${title}\n\n${told.join('\n')}`;
  });
  return `${HEAD}\n${chapters.join('\n')}`;
}

const HEAD = `# A walk through a collector's days

Walked in the preview by a browser test (\`test/browser/walk.test.ts\`) on the real service and store, with the pane that Outlook
loads; the mails are written for it, the ledger is the sample's. \`npm test\` walks it every time;
\`RELANCE_SCREENSHOTS=1 npx vitest run test/browser/walk.test.ts\` draws the pictures and this page anew.
`;
