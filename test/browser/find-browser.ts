import { accessSync, constants } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where Chrome, Edge and Chromium usually are. `RELANCE_BROWSER` names another. */
const USUAL: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Root has no sandbox, and machines without a screen have no graphics. */
const FLAGS = ['--no-sandbox', '--disable-gpu'];

/** A real browser: the machine's own, else the Chromium that npm brought. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: FLAGS, headless: true });
}

async function browserPath(): Promise<string> {
  const named = process.env.RELANCE_BROWSER;
  const found = [...(named ? [named] : []), ...(USUAL[process.platform] ?? [])].find(canRun);
  return found ?? packagedChromium();
}

/** It unpacks the libraries that a bare machine lacks only where it believes to be on AWS. */
async function packagedChromium(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
