import type { ErrorHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import type { Refusal } from '#contract/contract.ts';
import { isRefusal } from '../refuse.ts';

/** Codes that are no plain "this does not fit" (422). */
const STATUSES: Readonly<Record<string, ContentfulStatusCode>> = {
  'request/foreign-host': 421,
  'request/foreign-page': 403,
  'request/not-found': 404,
  'request/too-large': 413,
  'request/bad-body': 400,
  'mail/not-read': 404,
  'case/not-found': 404,
  'case/joined': 404,
  'correction/moved': 409,
  'customer/not-found': 404,
  'correction/not-found': 404,
  'correction/changed': 409,
  'case/changed': 409,
  'step/not-found': 404,
  'store/disk-full': 507,
  'store/time-out': 503,
  'store/engine-ended': 503,
  'store/closed': 503,
};

const UNEXPECTED: Refusal = {
  code: 'service/failed',
  message: 'Something went wrong in Relance. Nothing was changed. Try again; the log has the details.',
  place: null,
};

/** Every error leaves as a `Refusal`. Those we did not foresee are logged, never with the words of a mail. */
export function replyToError(log: Logger): ErrorHandler {
  return (error, context) => {
    if (isRefusal(error)) {
      const { code, message, place } = error;
      return context.json({ code, message, place } satisfies Refusal, STATUSES[code] ?? 422);
    }
    log.error({ route: context.req.routePath, type: error.name, stack: framesOf(error) }, 'unexpected error');
    return context.json(UNEXPECTED, 500);
  };
}

/** Where it happened, without the message: an engine's message may quote the values of a row. */
function framesOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
