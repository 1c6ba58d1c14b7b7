import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import type { OpenMessage } from '../../src/preview/outlook-protocol.ts';
import type { StandIn } from './stand-in-service.ts';

/**
 * Microsoft's own office.js under a host page of ours: the built pane as Outlook loads it, without Outlook. The
 * protocol is not documented; what stands here was seen in the library's own code. Keep it small.
 */
export type MicrosoftHost = {
  readonly page: Page;
  readonly pane: Frame;
  readonly tellItem: (message: OpenMessage | null) => Promise<void>;
  /** What the library asked Outlook to do. */
  readonly calls: () => Promise<readonly unknown[]>;
  /** Addresses asked for that neither the pane, nor the service, nor office.js has a right to. */
  readonly strangers: readonly string[];
};

/** Where Outlook's page and ours pretend to be. */
export const HOST = 'https://outlook.office.com';
export const PANE = 'https://relance.example';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com/';
/** Where the library reports to; it goes on when nobody listens. */
const TELEMETRY = /telemetry|aria|\.events\.data\.microsoft\.com/;
const OFFICE_FILES = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** The few parts of Microsoft's old Ajax library that office.js looks for. */
const AJAX_STUB = `
window.Type = Function;
Type.registerNamespace = (name) => name.split('.').reduce((within, part) => (within[part] ??= {}), window);
Type.registerClass = () => {};
for (const name of ['registerClass', 'registerInterface', 'registerEnum']) Function.prototype[name] = function () { return this; };
window.Sys = { StringBuilder: function () {}, Debug: { trace() {} } };
Function._validateParams = () => null;
Function.createDelegate = (self, method) => method.bind(self);
Function.createCallback = (method, context) => (...all) => method(...all, context);
`;

/** The numbers by which the library names what it asks of Outlook. */
const BODY_GET = 37;
const HEADERS_GET = 168;
const OUTLOOK_WEB = 64;

export async function openUnderMicrosoft(
  browser: Browser,
  standIn: StandIn,
  message: OpenMessage | null,
): Promise<MicrosoftHost> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 900 } })).newPage();
  const strangers: string[] = [];
  await page.route('**/*', (route) => answer(route, standIn, strangers));
  await page.addInitScript(`window.__item = ${JSON.stringify(initialData(message))};`);
  await page.goto(`${HOST}/mail`);
  const pane = page.frames().find((frame) => frame.url().startsWith(PANE));
  if (!pane) throw new Error('the host page has no pane');
  return {
    page,
    pane,
    strangers,
    calls: () => page.evaluate(() => (globalThis as unknown as { calls: readonly unknown[] }).calls),
    tellItem: (next) =>
      page.evaluate(
        (item) => (globalThis as unknown as { tellItem: (item: unknown) => void }).tellItem(item),
        initialData(next),
      ),
  };
}

async function answer(route: Route, standIn: StandIn, strangers: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href === `${HOST}/mail`) return route.fulfill({ contentType: 'text/html', body: HOST_PAGE });
  return answerUnderMicrosoft(route, standIn, strangers);
}

/** Microsoft's own files, our own pages from the service, and nothing else. */
export async function answerUnderMicrosoft(
  route: Route,
  standIn: StandIn,
  strangers: string[],
): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href.startsWith(OFFICE)) return officeFile(route, url.href.slice(OFFICE.length));
  if (url.href.startsWith(AJAX)) return route.fulfill({ contentType: 'text/javascript', body: AJAX_STUB });
  if (url.origin === PANE) {
    const response = await route.fetch({ url: standIn.url + url.pathname + url.search });
    return route.fulfill({ response });
  }
  if (!TELEMETRY.test(url.href)) strangers.push(url.href);
  return route.abort();
}

function officeFile(route: Route, name: string): Promise<void> {
  const path = join(OFFICE_FILES, name.split('?')[0] ?? '');
  if (!path.startsWith(OFFICE_FILES) || !existsSync(path)) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path, 'utf8') });
}

/** What Outlook tells of a message in read mode. */
function initialData(message: OpenMessage | null) {
  if (!message) return null;
  const person = (one: { readonly displayName: string; readonly emailAddress: string }) => ({
    name: one.displayName,
    address: one.emailAddress,
  });
  return {
    itemType: 1,
    id: message.itemId,
    permissionLevel: 3,
    userDisplayName: 'Sample Collector',
    userEmailAddress: 'ar@preview.example',
    userTimeZone: 'UTC',
    hostVersion: '16.0.0.0',
    owaView: 'OneColumn',
    subject: message.subject,
    normalizedSubject: message.subject,
    from: message.from && person(message.from),
    sender: message.from && person(message.from),
    to: message.to.map(person),
    cc: message.cc.map(person),
    attachments: [],
    dateTimeCreated: Date.parse(message.sentAt),
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    html: message.html,
  };
}

const HOST_PAGE = `<!doctype html><html><title>Outlook</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style>
<script>
const frame = document.createElement('iframe');
frame.name = JSON.stringify({
  baseFrameName: 'pane',
  hostInfo: 'Outlook|Web|16.01|en-US|correlation|||0',
  xdmInfo: 'conversation|pane-id|' + location.origin,
  serializerVersion: '1',
  flights: '[]',
});
let item = window.__item;
const reply = (asked, responseType, data) => frame.contentWindow.postMessage(JSON.stringify({
  _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId,
  _correlationId: asked._correlationId, _origin: location.origin, _data: data, _errorCode: 0,
  _responseType: responseType, _serializerVersion: 1,
}), '*');
let itemEvents = null;
window.calls = [];
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
  const asked = JSON.parse(event.data);
  if (asked._actionName === 'olkItemSelectedChanged') itemEvents = asked;
  const method = asked._data && asked._data.MethodData ? asked._data.MethodData.DispatchId : null;
  if (method !== null) window.calls.push(asked._data);
  switch (asked._actionName) {
    case 'ContextActivationManager_getAppContextAsync': return reply(asked, 0, CONTEXT);
    case 'GetInitialData': return reply(asked, 0, item);
    case 'ExecuteMethod': return reply(asked, 0, { wasSuccessful: true, data: { ${BODY_GET}: item && item.html, ${HEADERS_GET}: '' }[method] });
    default: return reply(asked, 0, {});
  }
});
const CONTEXT = {
  _id: 'pane-id', _appName: ${OUTLOOK_WEB}, _appVersion: '16.01', _appUILocale: 'en-US', _dataLocale: 'en-US',
  _docUrl: location.href, _clientMode: 0, _settings: {}, _reason: 0, _osfControlType: 0, _eToken: '',
  _correlationId: 'correlation', _appInstanceId: 'pane-id', _requirementMatrix: '{"Mailbox":1.8}',
};
window.tellItem = (next) => { item = next; if (itemEvents) reply(itemEvents, 1, next === null ? '' : next); };
addEventListener('DOMContentLoaded', () => {
  frame.src = '${PANE}/pane/pane.html';
  document.body.append(frame);
});
</script><body></body></html>`;
