import type { Draft, Verdict } from './wire.ts';

/** Where the service is, as the manifest says; put in when this file is built. */
declare var RELANCE_SERVICE: string;
/** What the runtimes have, each perhaps not: pages have all, classic Outlook no location. */
declare var location: { readonly origin: string } | undefined;
declare var XMLHttpRequest: (new () => Request) | undefined;
declare var fetch: (url: string, options: object) => Later<Response>;

type Request = {
  open: (method: string, url: string, isAsync: boolean) => void;
  setRequestHeader: (name: string, value: string) => void;
  send: (body: string) => void;
  timeout: number;
  onload: () => void;
  onerror: () => void;
  ontimeout: () => void;
  readonly status: number;
  readonly responseText: string;
};
type Response = { readonly status: number; text: () => Later<string> };
type Later<T> = { then: (done: (value: T) => void, failed: () => void) => void };

/** Classic Outlook for Windows runs the guard without a page: then only what was built in tells where the service is. */
function addressOfService(): string {
  var here = typeof location === 'undefined' ? '' : String(location.origin);
  return (/^https?:/.test(here) ? here : RELANCE_SERVICE) + '/api/drafts/check';
}

/** Asks the service about a draft; null where it does not answer, or not in time, or not in our words. */
export function askService(draft: Draft, limitMs: number, done: (verdict: Verdict | null) => void): void {
  var body = JSON.stringify(draft);
  try {
    if (typeof XMLHttpRequest === 'undefined') askByFetch(body, done);
    else askByRequest(new XMLHttpRequest(), { body: body, limitMs: limitMs }, done);
  } catch {
    done(null);
  }
}

type Asked = { readonly body: string; readonly limitMs: number };

function askByRequest(request: Request, asked: Asked, done: (verdict: Verdict | null) => void): void {
  var failed = function () {
    done(null);
  };
  request.open('POST', addressOfService(), true);
  request.setRequestHeader('Content-Type', 'application/json');
  request.timeout = asked.limitMs;
  request.onerror = failed;
  request.ontimeout = failed;
  request.onload = function () {
    done(request.status === 200 ? verdictIn(request.responseText) : null);
  };
  request.send(asked.body);
}

/** Without a limit of its own: who asks keeps the time. */
function askByFetch(body: string, done: (verdict: Verdict | null) => void): void {
  var failed = function () {
    done(null);
  };
  var headers = { 'Content-Type': 'application/json' };
  fetch(addressOfService(), { method: 'POST', headers: headers, body: body }).then(function (response) {
    if (response.status !== 200) return failed();
    response.text().then(function (text) {
      done(verdictIn(text));
    }, failed);
  }, failed);
}

/** What the service or the session says, if it is a verdict. */
export function verdictIn(text: string): Verdict | null {
  try {
    var told = JSON.parse(text);
    var isVerdict = told && (told.is === 'allow' || told.is === 'warn') && typeof told.message === 'string';
    return isVerdict ? told : null;
  } catch {
    return null;
  }
}
