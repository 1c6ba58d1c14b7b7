import type { Browser, Page } from 'playwright-core';
import { answerUnderMicrosoft, HOST, PANE } from './microsoft-host.ts';
import type { StandIn } from './stand-in-service.ts';

/** Microsoft's own office.js in the hidden page where the new Outlooks run the guard, under a host page of ours. */
export type ComposeHost = {
  readonly page: Page;
  /** Runs one event of the manifest, and gives what the guard completed it with. */
  readonly launch: (name: string) => Promise<unknown>;
  /** What the guard keeps in the session of the draft. */
  readonly session: () => Promise<Readonly<Record<string, string>>>;
  readonly strangers: readonly string[];
};

/** The numbers by which the library names what it asks of Outlook. */
const RECIPIENTS_GET = 15;
const SUBJECT_GET = 18;
const BODY_GET = 37;
const EVENT_COMPLETED = 94;
const SESSION_SET = 185;
const SESSION_GET = 186;
const OUTLOOK_WEB = 64;
/** Kinds of items in the library. */
const MESSAGE_COMPOSE = 4;

export type WrittenMail = { readonly to: string; readonly subject: string; readonly html: string };

export async function openComposeUnderMicrosoft(
  browser: Browser,
  standIn: StandIn,
  mail: WrittenMail,
): Promise<ComposeHost> {
  const page = await (await browser.newContext()).newPage();
  const strangers: string[] = [];
  await page.route('**/*', (route) => {
    const isHost = route.request().url() === `${HOST}/mail`;
    return isHost
      ? route.fulfill({ contentType: 'text/html', body: HOST_PAGE })
      : answerUnderMicrosoft(route, standIn, strangers);
  });
  await page.addInitScript(`window.__mail = ${JSON.stringify(mail)};`);
  await page.goto(`${HOST}/mail`);
  await page.waitForFunction(() => 'commands' in globalThis);
  return {
    page,
    strangers,
    launch: (name) =>
      page.evaluate((n) => (globalThis as unknown as { launch: (name: string) => unknown }).launch(n), name),
    session: () =>
      page.evaluate(() => (globalThis as unknown as { session: Record<string, string> }).session),
  };
}

const HOST_PAGE = `<!doctype html><html><title>Outlook</title>
<script>
const frame = document.createElement('iframe');
frame.name = JSON.stringify({
  baseFrameName: 'guard',
  hostInfo: 'Outlook|Web|16.01|en-US|correlation|||0',
  xdmInfo: 'conversation|guard-id|' + location.origin,
  serializerVersion: '1',
  flights: '[]',
});
const mail = window.__mail;
const reply = (asked, responseType, data) => frame.contentWindow.postMessage(JSON.stringify({
  _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId,
  _correlationId: asked._correlationId, _origin: location.origin, _data: data, _errorCode: 0,
  _responseType: responseType, _serializerVersion: 1,
}), '*');
window.session = {};
const values = (method, params) => {
  switch (method) {
    case ${RECIPIENTS_GET}: return params && params.recipientField ? [] : [{ name: '', address: mail.to }];
    case ${SUBJECT_GET}: return mail.subject;
    case ${BODY_GET}: return mail.html;
    case ${SESSION_SET}: window.session[params.name] = params.value; return undefined;
    case ${SESSION_GET}: return window.session[params.name];
  }
};
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
  const asked = JSON.parse(event.data);
  if (asked._actionName === 'appCommandInvoked') { window.commands = asked; return reply(asked, 0, {}); }
  const data = asked._data || {};
  const method = (data.MethodData || data.DdaMethod || {}).DispatchId;
  if (method === ${EVENT_COMPLETED}) window.completed(JSON.parse(data[2]).completedContext);
  switch (asked._actionName) {
    case 'ContextActivationManager_getAppContextAsync': return reply(asked, 0, CONTEXT);
    case 'GetInitialData': return reply(asked, 0, ITEM);
    case 'ExecuteMethod': {
      const value = values(method, data.ApiParams);
      return reply(asked, 0, { wasSuccessful: true, data: value, error: false });
    }
    default: return reply(asked, 0, {});
  }
});
const ITEM = {
  itemType: ${MESSAGE_COMPOSE}, permissionLevel: 3, userDisplayName: 'Sample Collector',
  userEmailAddress: 'ar@preview.example', userTimeZone: 'UTC', hostVersion: '16.0.0.0', owaView: 'OneColumn',
  conversationId: 'conversation-1',
};
const CONTEXT = {
  _id: 'guard-id', _appName: ${OUTLOOK_WEB}, _appVersion: '16.01', _appUILocale: 'en-US', _dataLocale: 'en-US',
  _docUrl: location.href, _clientMode: 0, _settings: {}, _reason: 0, _osfControlType: 0, _eToken: '',
  _correlationId: 'correlation', _appInstanceId: 'guard-id', _requirementMatrix: '{"Mailbox":1.13}',
};
let last = 0;
window.launch = (name) => new Promise((resolve) => {
  last += 1;
  window.completed = (data) => resolve(data);
  reply(window.commands, 1, { 0: String(last), 1: name, 2: JSON.stringify({ type: name }) });
});
addEventListener('DOMContentLoaded', () => {
  frame.src = '${PANE}/guard/events.html';
  document.body.append(frame);
});
</script><body></body></html>`;
