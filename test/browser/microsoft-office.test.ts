import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './find-browser.ts';
import { type MicrosoftHost, openUnderMicrosoft } from './microsoft-host.ts';
import { messageOf } from './pane-page.ts';
import { DISPUTED_MAIL, LETTER, NOT_OURS_MAIL } from './sample-views.ts';
import { type StandIn, startStandIn } from './stand-in-service.ts';

/** The number by which the library names it. */
const DISPLAY_REPLY_ALL_FORM = 31;

let browser: Browser;
let standIn: StandIn;
let host: MicrosoftHost;
beforeAll(async () => {
  [browser, standIn] = await Promise.all([openBrowser(), startStandIn()]);
  standIn.whenPosted = DISPUTED_MAIL;
  standIn.views.set(NOT_OURS_MAIL.messageId, NOT_OURS_MAIL);
  host = await openUnderMicrosoft(browser, standIn, messageOf(DISPUTED_MAIL));
});
afterAll(async () => {
  await browser?.close();
  await standIn?.close();
});

describe('the built pane on Microsoft’s own office.js', () => {
  it('gets ready, takes the open item with its body, and shows its case', async () => {
    await host.pane.getByText('Acknowledge the dispute').waitFor();
    expect(standIn.posted).toMatchObject([
      {
        internetMessageId: DISPUTED_MAIL.messageId,
        subject: DISPUTED_MAIL.subject,
        from: DISPUTED_MAIL.from,
        sentAt: '2026-09-21T08:12:00.000Z',
        html: '<p>Bonjour</p>',
        mailbox: 'ar@preview.example',
      },
    ]);
  });

  it('opens a draft in the reply form', async () => {
    await host.pane.getByRole('button', { name: 'Draft reply' }).click();
    await host.pane.getByText('The draft is open in Outlook. Sent?').waitFor();
    expect((await host.calls()).at(-1)).toMatchObject({
      ApiParams: { htmlBody: LETTER.html },
      MethodData: { DispatchId: DISPLAY_REPLY_ALL_FORM },
    });
  });

  it('follows ItemChanged', async () => {
    await host.tellItem(messageOf(NOT_OURS_MAIL));
    await host.pane.getByText('Nothing to collect here').waitFor();
  });

  it('bears a null item: the worklist', async () => {
    await host.tellItem(null);
    await host.pane.getByText('Korn & Söhne GmbH').waitFor();
  });

  it('leads nowhere else', () => expect(host.strangers).toEqual([]));
});
