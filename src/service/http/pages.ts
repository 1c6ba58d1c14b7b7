/** Serves the built pages from dist/. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
/** Addresses that people type, and the page at each. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/': 'preview/index.html',
  '/worklist': 'worklist/index.html',
  '/worklist/': 'worklist/index.html',
  '/lessons': 'lessons/index.html',
  '/lessons/': 'lessons/index.html',
};
/** Files named after their content never change. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8,32}\.(?:js|css)$/;

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Relance</title>
<h1>The pages are not built yet</h1><p>The service runs. Build the pages with <code>npm run build</code> (or start with
<code>npm start</code>, which does it), then load this page again.</p></html>`;

export function pages(dist: string): Hono {
  return new Hono().get('*', async (c) => {
    const name = ADDRESSES[c.req.path] ?? decodeURIComponent(c.req.path).slice(1);
    const content = await contentOf(dist, name);
    if (content) {
      c.header('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
      c.header(
        'Cache-Control',
        NAMED_BY_CONTENT.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      return c.body(content);
    }
    return name.endsWith('.html') ? c.html(NOT_BUILT, 503) : c.notFound();
  });
}

/** Only files below `dist`: a path that climbs out of it is no file. */
async function contentOf(dist: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const path = normalize(join(dist, name));
  if (!path.startsWith(dist + sep) || name.includes('\0')) return null;
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}
