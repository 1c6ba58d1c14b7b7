import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DunningBlock } from '#cases/dunning/dunning-block.ts';
import { openBrowser } from '../../browser/find-browser.ts';
import {
  axeFindings,
  type Look,
  messageOf,
  openPane,
  overflow,
  type PanePage,
} from '../../browser/pane-page.ts';
import {
  BANK_CHANGE_MAIL,
  DISPUTED_MAIL,
  NOT_OURS_MAIL,
  STATUS,
  UNCLEAR_MAIL,
  WORKLIST,
} from '../../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../../browser/stand-in-service.ts';

let browser: Browser;
let standIn: StandIn;
const pages: PanePage[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  for (const view of [DISPUTED_MAIL, BANK_CHANGE_MAIL, UNCLEAR_MAIL, NOT_OURS_MAIL]) {
    standIn.views.set(view.messageId, view);
  }
});
afterEach(async () => {
  for (const { page } of pages.splice(0)) await page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

const item = messageOf(DISPUTED_MAIL);
async function open(look: Look = {}): Promise<PanePage> {
  const opened = await openPane(browser, standIn, look);
  pages.push(opened);
  return opened;
}

/** A stop that a mail of another case put on the account. */
const stopped = (kind: 'insolvency' | 'legal' | 'by_hand', until: string | null = null): DunningBlock => ({
  kind,
  since: '2026-09-21' as DunningBlock['since'],
  until: until as DunningBlock['until'],
  who: 'Ana',
  caseId: 'case-9',
});

describe('what the pane shows', () => {
  it('a skeleton first, words after half a second, then the mail', async () => {
    standIn.delayMs = 1_200;
    const { pane } = await open({ shown: { item } });
    await pane.locator('.skeleton').waitFor();
    await expect.poll(() => pane.getByText('Reading this mail…').count()).toBe(0);
    await pane.getByText('Reading this mail…').waitFor();
    expect(await axeFindings(pane)).toEqual([]);
    await pane.getByText('Bellerive Matériaux SARL').waitFor();
  });

  it('a mail not read yet: posts it as Outlook has it, and reads it at once', async () => {
    standIn.views.delete(DISPUTED_MAIL.messageId);
    standIn.whenPosted = DISPUTED_MAIL;
    const { pane } = await open({ shown: { item } });
    await pane.getByText('la remise de 2 % n’a pas été déduite').waitFor();
    expect(standIn.posted).toMatchObject([
      {
        internetMessageId: DISPUTED_MAIL.messageId,
        subject: DISPUTED_MAIL.subject,
        html: '<p>Bonjour</p>',
        mailbox: 'ar@preview.example',
      },
    ]);
  });

  it('several mails: how many, and the way on', async () => {
    const { pane } = await open({ shown: { selected: 3 } });
    await pane.getByText('3 mails are selected.').waitFor();
    expect(await axeFindings(pane)).toEqual([]);
  });

  it('no mail: the worklist, whose lines open a mail, and the way back', async () => {
    const { pane } = await open();
    await pane.getByRole('button', { name: /Bellerive/ }).click();
    await pane.getByText('Acknowledge the dispute').waitFor();
    await pane.getByRole('button', { name: 'Worklist' }).click();
    await pane.getByText('Korn & Söhne GmbH').waitFor();
  });

  it('the worklist of one’s own, remembered', async () => {
    standIn.worklist = WORKLIST.map((line, at) => ({ ...line, owner: at === 1 ? 'LOCAL' : null }));
    const { pane, tell } = await open();
    await pane.getByLabel('Whose cases').selectOption({ label: 'local (1)' });
    await expect.poll(() => pane.locator('.worklist button').count()).toBe(1);
    expect(await axeFindings(pane)).toEqual([]);
    expect(await overflow(pane)).toBe(0);
    await tell({ item });
    await pane.getByText('Acknowledge the dispute').waitFor();
    await tell({ item: null });
    await pane.locator('.worklist button').first().waitFor();
    await expect.poll(() => pane.locator('.worklist button').count()).toBe(1);
    expect(await pane.locator('.worklist button').textContent()).toContain('Korn & Söhne GmbH');
  });

  it('an empty worklist: says so', async () => {
    standIn.worklist = [];
    const { pane } = await open();
    await pane.getByText('Nothing waits for you.').waitFor();
  });

  it('an unclear account: candidates with proofs, one click', async () => {
    const { pane } = await open({ shown: { item: messageOf(UNCLEAR_MAIL) } });
    await pane.getByText('sender’s domain').waitFor();
    await pane.getByRole('button', { name: 'This one Bellerive Lyon SARL' }).click();
    await pane.getByText('Customer: nothing → 411BELLYO').first().waitFor();
    expect(standIn.corrections).toEqual([
      { messageId: UNCLEAR_MAIL.messageId, field: 'account', to: '411BELLYO' },
    ]);
  });

  it('a mail that is not ours: why, and the way to a customer all the same', async () => {
    const { pane } = await open({ shown: { item: messageOf(NOT_OURS_MAIL) } });
    await pane.getByText('This mail is not about invoices or payments.').waitFor();
    await pane.getByRole('button', { name: 'Another customer…' }).click();
    await pane.getByLabel('Name or account number').fill('korn');
    await pane.getByRole('button', { name: /Korn & Söhne/ }).click();
    await pane.getByText('Customer: nothing → 10023456').first().waitFor();
  });

  it('changed bank details: above everything, and in red', async () => {
    const { pane } = await open({ shown: { item: messageOf(BANK_CHANGE_MAIL) } });
    const risk = pane.locator('main > .risk').first();
    await risk.waitFor();
    expect(await risk.evaluate((element) => element.previousElementSibling?.className ?? null)).toBeNull();
    expect(await risk.textContent()).toContain('Do not use or confirm these bank details.');
    expect(await risk.getByRole('link', { name: '+33 4 72 00 11 22' }).getAttribute('href')).toBe(
      'tel:+33472001122',
    );
    expect(await risk.textContent()).toContain('FR76 3000 4000 0312 3456 7890 143');
    expect(await axeFindings(pane)).toEqual([]);
  });

  it('changed bank details of a customer whose ledger has none on file', async () => {
    const onFile = { bank: null, phone: null };
    standIn.views.set(BANK_CHANGE_MAIL.messageId, {
      ...BANK_CHANGE_MAIL,
      risks: [{ kind: 'bank_change', onFile }],
    });
    const { pane } = await open({ shown: { item: messageOf(BANK_CHANGE_MAIL) } });
    await pane.getByText('none on file').first().waitFor();
    await expect.poll(() => pane.getByText('none on file').count()).toBe(2);
  });

  it('a look-alike sender: both domains, and what not to do', async () => {
    const { pane } = await open({ shown: { item: messageOf(BANK_CHANGE_MAIL) } });
    await pane.getByText('The sender’s domain is almost this customer’s.').waitFor();
    expect(await pane.locator('.domains dd').allTextContents()).toEqual([
      'bellerive-rnateriaux.example',
      'bellerive-materiaux.example',
    ]);
  });

  it.each(['insolvency', 'legal'] as const)('%s: all reminders are stopped, and it says so', async (kind) => {
    standIn.views.set(DISPUTED_MAIL.messageId, {
      ...DISPUTED_MAIL,
      risks: [{ kind }],
      customer: DISPUTED_MAIL.customer && { ...DISPUTED_MAIL.customer, dunningStop: stopped(kind) },
    });
    const { pane } = await open({ shown: { item } });
    await pane.getByText('All reminders to this account are stopped.').waitFor();
    await expect.poll(() => pane.getByText('reminders stopped').count()).toBe(0);
    expect(await axeFindings(pane)).toEqual([]);
  });

  it('a customer whose reminders are stopped, on a mail that does not say why', async () => {
    standIn.views.set(DISPUTED_MAIL.messageId, {
      ...DISPUTED_MAIL,
      customer: DISPUTED_MAIL.customer && { ...DISPUTED_MAIL.customer, dunningStop: stopped('insolvency') },
    });
    const { pane } = await open({ shown: { item } });
    await pane.getByText('reminders stopped · Insolvency · Mon, Sep 21').waitFor();
    expect(await axeFindings(pane)).toEqual([]);
  });

  it('a customer whom a colleague does not want reminded until a day', async () => {
    standIn.views.set(DISPUTED_MAIL.messageId, {
      ...DISPUTED_MAIL,
      customer: DISPUTED_MAIL.customer && {
        ...DISPUTED_MAIL.customer,
        dunningStop: stopped('by_hand', '2026-10-05'),
      },
    });
    const { pane } = await open({ shown: { item } });
    await pane.getByText('reminders stopped · Ana · Mon, Sep 21 · until Mon, Oct 5').waitFor();
  });

  it('the customer in signs and figures, in words behind one click', async () => {
    const { pane } = await open({ shown: { item } });
    const signs = pane.locator('.record .sign');
    await signs.first().waitFor();
    expect(await signs.evaluateAll((all) => all.map((one) => (one as HTMLElement).title))).toEqual([
      'open disputes: 1',
      'promises running: 1',
      'promises kept: 7 of 9',
      'mails without an answer: 1',
      'days late when paying, by amount: 12',
      'satisfaction: strained',
    ]);
    const bars = 'days late of the last invoices paid: -2, 0, 6, 14, 0, 22, 35, 9';
    await expect.poll(() => pane.getByRole('img', { name: bars }).count()).toBe(1);
    await expect.poll(() => pane.getByRole('img', { name: 'value to us: 3 of 4' }).count()).toBe(1);
    await pane.getByText('The customer in figures').locator('..').click();
    await pane.getByText('days late after a promise').waitFor();
    expect(await axeFindings(pane)).toEqual([]);
    expect(await overflow(pane)).toBe(0);
  });

  it('the case: number, stage, clock, disputes and promises', async () => {
    const { pane } = await open({ shown: { item } });
    const section = pane.locator('section.case');
    await section.getByText('RLC-7K3Q-XZ4M').waitFor();
    const said = (await section.textContent())?.replace(/\s+/g, ' ') ?? '';
    for (const words of [
      'identified since Mon, Sep 21',
      'day 3 of 5',
      'to be settled by Mon, Sep 28',
      '22.09 of 1,104.64 EUR',
      'for Sales',
      'second promise',
      'Owner: nobody',
    ]) {
      expect(said).toContain(words);
    }
    await section.getByText('Time in each stage').click();
    await section.getByText('waiting for the customer').waitFor();
  });

  const CLOCKS = [
    { name: 'in time', isPast: false, isEscalation: true, look: 'clock ' },
    { name: 'past', isPast: true, isEscalation: false, look: 'clock past' },
    { name: 'past and more at risk than time', isPast: true, isEscalation: true, look: 'clock past risky' },
  ] as const;
  it.each(CLOCKS)('a dispute $name', async ({ isPast, isEscalation, look }) => {
    standIn.views.set(DISPUTED_MAIL.messageId, {
      ...DISPUTED_MAIL,
      isEscalation,
      cases: DISPUTED_MAIL.cases.map((one) => ({
        ...one,
        disputes: one.disputes.map((dispute) => ({
          ...dispute,
          clock: dispute.clock && { ...dispute.clock, isPast },
        })),
      })),
    });
    const { pane } = await open({ shown: { item } });
    await pane.locator('.clock').waitFor();
    expect(await pane.locator('.clock').getAttribute('class')).toBe(look);
  });

  it('an old ledger: the yellow line', async () => {
    standIn.status = { ...STATUS, ledgerAt: '2026-09-21T06:15:00Z' };
    const { pane } = await open({ shown: { item } });
    await pane.getByText('payments since then are not seen').waitFor();
    expect(await axeFindings(pane)).toEqual([]);
  });

  it('no ledger: says what follows from it', async () => {
    standIn.status = { ...STATUS, ledgerAt: null };
    const { pane } = await open();
    await pane.getByText('No ledger is loaded yet').waitFor();
  });

  it('no right: whom to ask', async () => {
    standIn.mood = 'forbidden';
    const { pane } = await open({ shown: { item } });
    await pane.getByText('You have no right to this mailbox.').waitFor();
    expect(await axeFindings(pane)).toEqual([]);
  });

  it('a service out of reach: the last known view, dated; tries again by itself', async () => {
    const { pane } = await open({ shown: { item } });
    await pane.getByText('Acknowledge the dispute').waitFor();
    standIn.mood = 'down';
    await pane.getByRole('button', { name: 'Refresh' }).click();
    await pane.getByText(/Relance does not answer.*Below is what was known on/).waitFor();
    await expect.poll(() => pane.getByText('Acknowledge the dispute').count()).toBe(1);
    expect(await axeFindings(pane)).toEqual([]);
    standIn.mood = 'well';
    await pane.getByText('Relance does not answer').waitFor({ state: 'detached', timeout: 10_000 });
  });

  it('a service out of reach from the start: comes up when it does', async () => {
    standIn.mood = 'down';
    const { pane } = await open({ shown: { item } });
    await pane.getByText('Relance does not answer. Trying again by itself.').waitFor();
    standIn.mood = 'well';
    await pane.getByRole('button', { name: 'Try now' }).click();
    await pane.getByText('Acknowledge the dispute').waitFor();
  });
});

describe('the pane follows Outlook', () => {
  it('ItemChanged: from mail to mail, to none, and back', async () => {
    const { pane, tell } = await open({ shown: { item } });
    await pane.getByText('Acknowledge the dispute').waitFor();
    await tell({ item: messageOf(UNCLEAR_MAIL) });
    await pane.getByText('Whose mail is this?').waitFor();
    await tell({ item: null });
    await pane.getByText('Korn & Söhne GmbH').waitFor();
    await tell({ item });
    await pane.getByRole('heading', { name: 'RE: Rappel – facture R-118/26' }).waitFor();
  });

  it('a missed ItemChanged: on focus it looks what is open', async () => {
    const { pane, tell, page } = await open({ shown: { item } });
    await pane.getByText('Acknowledge the dispute').waitFor();
    await page.evaluate(
      (next) => (globalThis as unknown as { tell: (c: unknown) => void }).tell({ item: next }),
      messageOf(NOT_OURS_MAIL),
    );
    await tell({}, 'hello');
    await expect.poll(() => pane.getByText('Acknowledge the dispute').count()).toBe(1);
    await pane.evaluate(() => dispatchEvent(new Event('focus')));
    await pane.getByText('Nothing to collect here').waitFor();
  });

  it('theme: dark, and light again', async () => {
    const { pane, tell } = await open({ shown: { item, isDark: true } });
    const theme = () => pane.evaluate(() => document.documentElement.dataset.theme);
    await pane.getByText('Acknowledge the dispute').waitFor();
    expect(await theme()).toBe('dark');
    await tell({ isDark: false }, 'theme-changed');
    expect(await theme()).toBe('light');
  });

  it.each([
    ['fr-FR', 'Accuser réception du litige', 'fr'],
    ['es-ES', 'Acusar recibo de la reclamación', 'es'],
    ['it-IT', 'Confermare la ricezione della contestazione', 'it'],
    ['nl-NL', 'Ontvangst van de betwisting bevestigen', 'nl'],
    ['pt-PT', 'Acusar a receção da reclamação', 'pt'],
    ['sv-SE', 'Acknowledge the dispute', 'en'],
  ])('language: %s', async (language, says, code) => {
    const { pane } = await open({ shown: { item, language } });
    await pane.getByText(says).waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe(code);
  });
});
