// npm run sideload: Relance in a real Outlook. Makes a certificate, builds the pages, serves them over HTTPS where
// manifest.xml says, and hands the manifest to Outlook through office-addin-debugging. Arguments go to that tool.
import { spawn, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { join } from 'node:path';
import { fail, installMissing, nodeOfTheHouse, ROOT } from './install.mjs';

/** Where manifest.xml says that Relance is. */
const PORT = 4311;
const CERTS = join(ROOT, '.relance', 'certs');
const KEY = join(CERTS, 'localhost.key');
const CERT = join(CERTS, 'localhost.crt');
/** Browsers take no longer-lived certificate (CA/Browser Forum: 398 days). */
const CERT_DAYS = 397;
const DAY_MS = 86_400_000;
/** How long the service may take to load the sample company at its very first start. */
const START_MS = 120_000;
/** A plain `npx office-addin-debugging` fails: its newest peer wants a package that is not there (E404). */
const DEBUGGING = ['-y', '-p', 'office-addin-debugging@7', '-p', 'semver', 'office-addin-debugging'];

installMissing({ withTests: false });
const node = nodeOfTheHouse();
await makeCertificate();
build();
const service = serve();
await untilItAnswers();
tellHowToTrust();
handToOutlook();

async function makeCertificate() {
  if (existsSync(CERT) && Date.parse(new X509Certificate(readFileSync(CERT)).validTo) > Date.now() + DAY_MS)
    return;
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + CERT_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(CERTS, { recursive: true });
  writeFileSync(KEY, made.private, { mode: 0o600 });
  writeFileSync(CERT, made.cert);
}

function build() {
  const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const built = spawnSync(node, [webpack, '--mode', 'production'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) fail('The pages could not be built. The message above says where.');
}

/** The same service as `npm start`, over HTTPS; it ends with us. */
function serve() {
  const env = { ...process.env, RELANCE_PORT: String(PORT), RELANCE_TLS_KEY: KEY, RELANCE_TLS_CERT: CERT };
  const started = spawn(node, [join(ROOT, 'src', 'service', 'main.ts')], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => started.kill('SIGTERM'));
  started.on('exit', (code) => process.exit(code ?? 1));
  return started;
}

async function untilItAnswers() {
  const end = Date.now() + START_MS;
  while (!(await answers())) {
    if (Date.now() > end) {
      service.kill();
      fail(`The service did not answer on https://localhost:${PORT} in ${START_MS / 1000} seconds.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function answers() {
  return new Promise((resolve) => {
    const request = get(
      `https://localhost:${PORT}/pane/pane.html`,
      { ca: readFileSync(CERT) },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    request.on('error', () => resolve(false));
  });
}

function tellHowToTrust() {
  const trust = {
    win32: `certutil -user -addstore Root "${CERT}"`,
    darwin: `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${CERT}"`,
    linux: `open https://localhost:${PORT} once in the browser that shows Outlook, and accept the certificate`,
  };
  console.log(
    `\nOutlook must trust this machine's certificate, once:\n  ${trust[process.platform] ?? trust.linux}`,
  );
}

/** The tool knows Windows and Mac; elsewhere the manifest is uploaded by hand. */
function handToOutlook() {
  if (process.platform === 'linux') {
    console.log(
      `\nIn Outlook on the web: open https://aka.ms/olksideload, choose "My add-ins", "Add a custom add-in", ` +
        `"Add from file", and take\n  ${join(ROOT, 'manifest.xml')}\nThen open a mail and press Relance. Ctrl-C ends.`,
    );
    return;
  }
  const asked = process.argv.slice(2);
  const run = spawnSync(
    'npx',
    [...DEBUGGING, 'start', 'manifest.xml', ...(asked.length ? asked : ['desktop'])],
    {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, npm_config_legacy_peer_deps: 'true' },
    },
  );
  if (run.status !== 0)
    console.error('Outlook did not take the manifest: upload manifest.xml by hand (see README).');
}
