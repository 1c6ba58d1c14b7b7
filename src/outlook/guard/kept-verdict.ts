import { verdictIn } from './ask-service.ts';
import type { Draft, Verdict } from './wire.ts';

/** The store that lives as long as the mail is being written (Mailbox 1.11). */
export type SessionData = {
  getAsync: (
    name: string,
    done: (result: { readonly status: string; readonly value: string }) => void,
  ) => void;
  setAsync: (name: string, value: string, done: () => void) => void;
};

var NAME = 'relance.verdict';
var SUCCEEDED = 'succeeded';
/** Start and factor of the hash FNV-1a, 32 bits; the factor in two parts, so that no product leaves 53 bits. */
var START = 2166136261;
var HIGH = 256;
var LOW = 403;
var WORD = 4294967296;

/** Keeps the verdict on a draft until it is sent or changed. */
export function keepVerdict(
  store: SessionData | undefined,
  draft: Draft,
  verdict: Verdict,
  done: () => void,
): void {
  if (!store) done();
  else store.setAsync(NAME, JSON.stringify({ of: printOf(draft), verdict: verdict }), done);
}

/** The verdict kept, if it is still about this very draft. */
export function keptVerdict(
  store: SessionData | undefined,
  draft: Draft,
  done: (verdict: Verdict | null) => void,
): void {
  if (!store) done(null);
  else
    store.getAsync(NAME, function (result) {
      done(result.status === SUCCEEDED ? aboutThis(draft, result.value) : null);
    });
}

function aboutThis(draft: Draft, text: string): Verdict | null {
  try {
    var kept = JSON.parse(text);
    return kept && kept.of === printOf(draft) ? verdictIn(JSON.stringify(kept.verdict)) : null;
  } catch {
    return null;
  }
}

/** Tells one draft from the next: its length and a hash of all that the service was asked about. */
function printOf(draft: Draft): string {
  var text = JSON.stringify(draft);
  var hash = START;
  for (var at = 0; at < text.length; at += 1) {
    var mixed = (hash ^ text.charCodeAt(at)) >>> 0;
    hash = ((((mixed % HIGH) * HIGH * HIGH * HIGH) % WORD) + mixed * LOW) % WORD;
  }
  return text.length + '-' + hash.toString(16);
}
