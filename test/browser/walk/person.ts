import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { emlOf, type OwnMail } from './mails.ts';

const LEDGER = join(import.meta.dirname, '..', '..', '..', 'sample', 'ledger');
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const sampleFile = (name: string) => readFileSync(join(LEDGER, name), 'utf8');

/** Folders of the mailbox, by how their buttons begin. */
export type FolderName = 'Inbox' | 'Internal' | 'Sent Items';

/** A collector at the preview: what they press, drop, write and look at. */
export function collectorAt(page: Page) {
  const pane: FrameLocator = page.frameLocator('iframe[title="Relance"]');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const letter = page.getByLabel('Message', { exact: true });
  const opened = (subject: string) =>
    Promise.all([
      page.locator('.reading h2').filter({ hasText: subject }).waitFor(),
      pane.locator('.title .subject').filter({ hasText: subject }).waitFor(),
      pane.locator('.customer h2').waitFor(),
    ]);
  return {
    pane,
    next: pane.locator('section.next').first(),
    theCase: pane.locator('section.case').first(),
    timeline: pane.locator('.timeline').first(),
    alert: page.locator('.smart-alert'),
    letter,
    press,
    inNext: (name: string) => pane.locator('section.next').first().getByRole('button', { name }).click(),
    /** Drops a mail in as a file, and waits until it is read. */
    receive: async (mail: OwnMail) => {
      const file = { name: 'mail.eml', mimeType: 'message/rfc822', buffer: emlOf(mail) };
      await page.getByLabel('Own mail as an .eml file').setInputFiles(file);
      await opened(mail.subject);
    },
    open: async (folder: FolderName, subject: string) => {
      await page.getByRole('button', { name: new RegExp(`^${folder}`) }).click();
      await page.locator('.list button').filter({ hasText: subject }).first().click();
      await opened(subject);
    },
    /** Sends the open draft, and waits until the preview shows it among what was sent, or among what is internal. */
    send: async (folder: FolderName = 'Sent Items') => {
      await press('Send');
      await page.locator('.folders button[aria-current]').filter({ hasText: folder }).waitFor();
    },
    /** Turns the day on, one by one. */
    wait: async (days: number, until: string) => {
      for (let day = 0; day < days; day += 1) {
        const before = await page.locator('.today').textContent();
        await page.getByRole('button', { name: 'Next day' }).click();
        await page
          .locator('.today')
          .filter({ hasNotText: before ?? '' })
          .waitFor();
      }
      await page.locator('.today').filter({ hasText: until }).waitFor();
    },
    /** Loads the sample's ledger with these lines more among its items. */
    loadLedger: async (lines: readonly string[]) => {
      await press('Ledger…');
      const items = `${sampleFile('invoices.csv').trimEnd()}\n${lines.join('\n')}\n`;
      await page.getByLabel('Customers').setInputFiles(csv('customers.csv', sampleFile('customers.csv')));
      await page.getByLabel('Open items').setInputFiles(csv('open_items.csv', items));
      await page.getByLabel('Payments').setInputFiles(csv('payments.csv', sampleFile('payments.csv')));
      await press('Load the ledger');
    },
    /** Scrolls the pane to a part of it. */
    lookAt: (part: Locator) => part.evaluate((element) => element.scrollIntoView({ block: 'start' })),
  };
}

export type Collector = ReturnType<typeof collectorAt>;
