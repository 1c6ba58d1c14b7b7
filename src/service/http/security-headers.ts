import type { MiddlewareHandler } from 'hono';

/** Where Outlook shows task panes, and where Microsoft's own scripts come from (`../shared/reference/outlook.md`). */
const OUTLOOK_HOSTS = [
  'https://*.office.com',
  'https://*.office365.com',
  'https://outlook.live.com',
  'https://*.outlook.com',
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
];
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

const POLICY = [
  `default-src 'self'`,
  `script-src 'self' ${OFFICE_SCRIPTS.join(' ')}`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `connect-src 'self' ${OFFICE_SCRIPTS.join(' ')}`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `frame-ancestors 'self' ${OUTLOOK_HOSTS.join(' ')}`,
].join('; ');

/** What a browser is told to refuse: scripts that are not ours, frames that are neither ours nor Outlook's. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  if (context.req.path.startsWith('/api/')) context.header('Cache-Control', 'no-store');
};
