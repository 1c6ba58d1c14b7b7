import type { MiddlewareHandler } from 'hono';
import { refuse } from '../refuse.ts';

/** Requests that other sites make a browser send; `none` is a person typing the address (Fetch Metadata, W3C). */
const OWN_SITES = new Set(['same-origin', 'none']);

/**
 * Lets in only requests that are meant for us and come from our own pages. `Host` must be one of ours: a foreign name
 * that resolves to this machine (DNS rebinding) is not. `Origin` must be too: no web page can post corrections.
 */
export function guardOrigin(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.has(host.toLowerCase())) {
      throw refuse(
        'request/foreign-host',
        `Relance does not answer to the name "${host.slice(0, 100)}".`,
        'Host',
      );
    }
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const isApi = context.req.path.startsWith('/api/');
    if (origin !== undefined && !hosts.has(hostOf(origin))) throw foreignPage('Origin');
    if (isApi && site !== undefined && !OWN_SITES.has(site)) throw foreignPage('Sec-Fetch-Site');
    await next();
  };
}

/** The names by which this machine alone reaches us. */
export function loopbackHosts(port: number): ReadonlySet<string> {
  return new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`));
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host.toLowerCase() : '';
}

function foreignPage(place: string): Error {
  return refuse('request/foreign-page', 'Only the pages of Relance itself may ask this.', place);
}
