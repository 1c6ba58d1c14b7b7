import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './find-browser.ts';
import { type ComposeHost, openComposeUnderMicrosoft } from './microsoft-compose-host.ts';
import { type StandIn, startStandIn } from './stand-in-service.ts';

const MAIL = { to: 'ana@calzados.example', subject: 'Overdue', html: '<p>Please pay F1.</p>' };
const WARNS = {
  is: 'warn',
  message: 'F1 is disputed since 5 Mar.',
  reasons: [],
  openCase: 'Open the case',
  caseId: 'case-1',
} as const;

let browser: Browser;
let standIn: StandIn;
let host: ComposeHost;
beforeAll(async () => {
  [browser, standIn] = await Promise.all([openBrowser(), startStandIn()]);
  host = await openComposeUnderMicrosoft(browser, standIn, MAIL);
});
afterAll(async () => {
  await browser?.close();
  await standIn?.close();
});

describe('the built guard on Microsoft’s own office.js', () => {
  it('reads the draft while it is written, asks, and keeps the verdict in its session', async () => {
    standIn.verdict = WARNS;
    expect(await host.launch('onMessageCompose')).toBeUndefined();
    expect(standIn.drafts).toEqual([
      {
        to: [{ name: '', email: MAIL.to }],
        subject: MAIL.subject,
        text: '',
        html: MAIL.html,
        conversationId: 'conversation-1',
        inReplyTo: null,
        language: 'en-US',
      },
    ]);
    expect(Object.keys(await host.session())).toEqual(['relance.verdict']);
  });

  it('warns when it is sent, by what was prepared', async () => {
    expect(await host.launch('onMessageSend')).toEqual({
      allowEvent: false,
      errorMessage: WARNS.message,
      cancelLabel: WARNS.openCase,
      commandId: 'relance.compose.pane',
      contextData: '{"caseId":"case-1"}',
    });
    expect(standIn.drafts.length).toBe(1);
  });

  it('lets it go where the service is down', async () => {
    standIn.mood = 'down';
    const other = await openComposeUnderMicrosoft(browser, standIn, { ...MAIL, subject: 'Other' });
    expect(await other.launch('onMessageSend')).toEqual({ allowEvent: true });
  });

  it('leads nowhere else', () => expect(host.strangers).toEqual([]));
});
