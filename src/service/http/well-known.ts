import { Hono } from 'hono';

/** Where the guard's script is, under the name that the manifest gives it. */
export const EVENTS_SCRIPT = '/guard/events.js';

/**
 * Classic Outlook for Windows runs the guard without a page: this list tells it that the script may ask our service
 * (Microsoft's documentation of event-based add-ins, `../shared/reference/outlook.md`).
 */
export function wellKnown(): Hono {
  return new Hono().get('/.well-known/microsoft-officeaddins-allowed.json', (c) =>
    c.json({ allowed: [`https://${c.req.header('host') ?? ''}${EVENTS_SCRIPT}`] }),
  );
}
