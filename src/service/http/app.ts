import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { caseRoutes } from './case-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { guardOrigin } from './guard.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { lessonRoutes } from './lesson-routes.ts';
import { letterRoutes } from './letter-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { pages } from './pages.ts';
import { previewRoutes } from './preview-routes.ts';
import { replyToError } from './refusals.ts';
import { securityHeaders } from './security-headers.ts';
import { wellKnown } from './well-known.ts';

/** Exchange takes mails of up to 35 MB unless told otherwise; a posted body is JSON of its HTML. */
const MAX_MAIL_BYTES = 40 * 1024 * 1024;
/** Two million characters, some of them of three bytes. */
const MAX_DRAFT_BYTES = 8 * 1024 * 1024;
/** A ledger of a million items is about 120 MB of CSV. */
const MAX_LEDGER_BYTES = 400 * 1024 * 1024;
/** A step names some items and a note. */
const MAX_STEP_BYTES = 1024 * 1024;

export type AppOptions = {
  readonly service: Service;
  /** Names and ports under which we answer (`localhost:4310`). */
  readonly hosts: ReadonlySet<string>;
  /** Folder of the built pages. */
  readonly dist: string;
  readonly log: Logger;
};

/** The whole service over HTTP. */
export function createApp({ service, hosts, dist, log }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(guardOrigin(hosts));
  app.use('/api/ledger', limit(MAX_LEDGER_BYTES));
  app.use('/api/mails', limit(MAX_MAIL_BYTES));
  app.use('/api/preview/*', limit(MAX_MAIL_BYTES));
  app.use('/api/corrections/*', limit(MAX_MAIL_BYTES));
  app.use('/api/today', limit(MAX_MAIL_BYTES));
  app.use('/api/drafts/*', limit(MAX_DRAFT_BYTES));
  app.use('/api/cases/*', limit(MAX_STEP_BYTES));
  app.use('/api/steps/*', limit(MAX_STEP_BYTES));
  app.use('/api/policy', limit(MAX_STEP_BYTES));
  app.route('/api', mailRoutes(service));
  app.route('/api', caseRoutes(service));
  app.route('/api', lessonRoutes(service));
  app.route('/api', letterRoutes(service));
  app.route('/api', draftRoutes(service));
  app.route('/api', exportRoutes(service));
  app.route('/api', ledgerRoutes(service));
  app.route('/api', previewRoutes(service));
  app.all('/api/*', (c) => {
    throw refuse('request/not-found', 'The service has no such route.', c.req.path);
  });
  app.route('/', wellKnown());
  app.route('/', pages(dist));
  app.onError(replyToError(log));
  return app;
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      const megabytes = Math.round(maxSize / 1024 / 1024);
      throw refuse('request/too-large', `This is larger than ${megabytes} MB. Nothing was taken in.`, 'body');
    },
  });
}
