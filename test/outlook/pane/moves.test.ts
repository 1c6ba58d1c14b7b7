import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../../browser/find-browser.ts';
import { axeFindings, messageOf, openPane, overflow, type PanePage } from '../../browser/pane-page.ts';
import { DISPUTED_MAIL } from '../../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../../browser/stand-in-service.ts';

let browser: Browser;
let standIn: StandIn;
let at: PanePage;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
  standIn.views.set(DISPUTED_MAIL.messageId, DISPUTED_MAIL);
  at = await openPane(browser, standIn, { shown: { item: messageOf(DISPUTED_MAIL) } });
  await at.pane.locator('.timeline li').first().waitFor();
});
afterEach(async () => {
  await at.page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

const inCase = () => at.pane.locator('section.case');
const press = (name: string | RegExp) => inCase().getByRole('button', { name }).first().click();
const says = (words: string | RegExp) => inCase().getByText(words).first().waitFor();

describe('a mail', () => {
  it('goes to a case of its own, and back', async () => {
    await press('Move this mail · Ada Field');
    expect(await axeFindings(at.pane)).toEqual([]);
    expect(await overflow(at.pane)).toBe(0);
    await press('To a case of its own');
    await says('The mail went to RLC-9M2D-11AA.');
    expect(standIn.cases.splits).toEqual([{ seen: 'e4', messageIds: ['internal@us.example'], to: null }]);
    await expect.poll(() => inCase().getByText('Did we agree').count()).toBe(0);
    await press('Undo');
    await says('Did we agree');
    expect(standIn.cases.undone).toEqual(['m1']);
  });

  it('goes to another case of the customer, which says why it is alike', async () => {
    await press('Move this mail · Solène Marchand');
    await says('same invoice R-118/26');
    await says('same customer');
    await press(/RLC-2B4C-77QF/);
    await says('The mail went to');
    expect(standIn.cases.splits).toEqual([
      { seen: 'e4', messageIds: ['dispute@bellerive.example'], to: 'case-0990' },
    ]);
  });

  it('of a customer with no other case has nowhere else to go', async () => {
    standIn.cases.others = [];
    await press('Move this mail · Solène Marchand');
    await says('This customer has no other case.');
  });
});

describe('two cases', () => {
  it('become one, and it says what came and why; undone, it goes back', async () => {
    await press('Join with…');
    await says('All mails of the case you choose come into this one.');
    expect(await axeFindings(at.pane)).toEqual([]);
    await press(/RLC-2B4C-77QF/);
    await says('RLC-2B4C-77QF came into this case: same invoice R-118/26.');
    expect(standIn.cases.joins).toEqual([{ seen: 'e4', caseId: 'case-0990' }]);
    await says('Rappel du tarif');
    await press('Undo');
    await inCase().getByText('Rappel du tarif').waitFor({ state: 'detached' });
    expect(standIn.cases.undone).toEqual(['m1']);
  });

  it('of which one was joined elsewhere meanwhile: says so', async () => {
    standIn.cases.moveRefusal = { status: 404, code: 'case/joined', message: 'no words of ours' };
    await press('Join with…');
    await press(/RLC-2B4C-77QF/);
    await says('This case was joined with another one meanwhile.');
    expect(await axeFindings(at.pane)).toEqual([]);
  });

  it('Escape leaves the choice', async () => {
    await press('Join with…');
    await says('RLC-2B4C-77QF');
    await inCase()
      .getByRole('button', { name: /RLC-2B4C-77QF/ })
      .press('Escape');
    await inCase().getByText('RLC-2B4C-77QF').waitFor({ state: 'detached' });
    expect(standIn.cases.joins).toEqual([]);
  });
});
