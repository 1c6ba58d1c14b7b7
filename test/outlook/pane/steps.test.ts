import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView, MailView, NewStep, TimelineLine } from '#contract/contract.ts';
import { openBrowser } from '../../browser/find-browser.ts';
import {
  axeFindings,
  formsOf,
  messageOf,
  openPane,
  overflow,
  type PanePage,
} from '../../browser/pane-page.ts';
import { DISPUTED_MAIL, LETTER } from '../../browser/sample-views.ts';
import { type StandIn, startStandIn } from '../../browser/stand-in-service.ts';

let browser: Browser;
let standIn: StandIn;
let at: PanePage;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(async () => {
  await at?.page.context().close();
  await standIn.close();
});
afterAll(() => browser?.close());

const [SAMPLE] = DISPUTED_MAIL.cases;
if (!SAMPLE) throw new Error('the sample mail has a case');

/** The pane on the sample mail, its case and the mail as told. Today is Thursday 24 September 2026. */
async function open(
  told: Partial<CaseView> = {},
  view: Partial<MailView> = {},
  language = 'en-US',
): Promise<void> {
  const shown = { ...DISPUTED_MAIL, ...view, cases: [{ ...SAMPLE, ...told } as CaseView] };
  standIn.views.set(shown.messageId, shown);
  at = await openPane(browser, standIn, { shown: { item: messageOf(shown), language } });
  await at.pane.locator('section.next').waitFor();
}
const proposing = (action: CaseView['nextAction']['action'], rule: CaseView['nextAction']['rule']) => ({
  nextAction: { action, on: '2026-09-24', rule, decided: null },
});
const press = (name: string | RegExp) =>
  at.pane.locator('section.next').getByRole('button', { name, exact: true }).first().click();
const says = (words: string | RegExp) => at.pane.getByText(words).first().waitFor();
const focused = () =>
  at.pane.evaluate(() => {
    const { activeElement: at } = document;
    return `${at?.tagName} ${at?.textContent}`.trim();
  });
const taken = () => standIn.cases.steps.map(({ step }) => step);

describe('a draft', () => {
  it('opens in Outlook’s reply form, and only a person says that the customer was told', async () => {
    await open();
    await press('Draft reply');
    await says('The draft is open in Outlook. Sent?');
    expect(standIn.cases.letters).toEqual([{ kind: 'acknowledgement', messageId: DISPUTED_MAIL.messageId }]);
    expect(await formsOf(at)).toEqual([{ is: 'reply-all', html: LETTER.html }]);
    expect(taken()).toEqual([]);
    expect(await axeFindings(at.pane)).toEqual([]);
    await press('Mark as told');
    await says('Customer told · Acknowledgement · by mail');
    expect(taken()).toEqual([{ kind: 'customer-told', letter: 'acknowledgement', how: 'mail' }]);
    await says('Give it to Sales');
    await expect.poll(() => at.pane.getByText('Sent?').count()).toBe(0);
  });

  it('is asked about again after the pane looked at another mail', async () => {
    await open();
    await press('Draft reply');
    await says('The draft is open in Outlook. Sent?');
    await at.tell({ item: null });
    await at.pane.locator('.worklist').waitFor();
    await at.tell({ item: messageOf(DISPUTED_MAIL) });
    await says('The draft is open in Outlook. Sent?');
    await press('Not sent');
    await at.pane.getByText('Sent?').waitFor({ state: 'detached' });
    expect(taken()).toEqual([]);
  });

  it('that was seen to be sent is not asked about any more', async () => {
    await open();
    await press('Draft reply');
    await says('The draft is open in Outlook. Sent?');
    expect(await at.pane.locator('section.next fluent-button[appearance=primary]').textContent()).toBe(
      'Mark as told',
    );
    const sent = { ...SAMPLE.timeline[0], id: 'e9', direction: 'outbound', who: 'Ada Field' } as TimelineLine;
    const cases = [{ ...SAMPLE, version: 'e9', timeline: [sent, ...SAMPLE.timeline] }];
    standIn.views.set(DISPUTED_MAIL.messageId, { ...DISPUTED_MAIL, cases });
    await at.pane.getByRole('button', { name: 'Refresh' }).click();
    await at.pane.getByText('Sent?').waitFor({ state: 'detached' });
    expect(taken()).toEqual([]);
  });

  it('that lacks something says what, and opens nothing', async () => {
    standIn.cases.letter = {
      status: 422,
      code: 'letter/missing-field',
      message: 'fr.acknowledgement.dispute lacks resolver, answerBy',
      place: 'resolver, answerBy',
    };
    await open();
    await press('Draft reply');
    await says(
      'The letter lacks: who resolves it: assign the case first; the day of the answer: assign the case first.',
    );
    expect(await formsOf(at)).toEqual([]);
    expect(await axeFindings(at.pane)).toEqual([]);
  });

  it('too long for Outlook is shown to be copied', async () => {
    standIn.cases.letter = { ...LETTER, html: 'é'.repeat(17_000) };
    await open();
    await press('Draft reply');
    await at.pane.getByLabel('Outlook cannot open a reply here.').waitFor();
    expect(await at.pane.getByLabel('Outlook cannot open a reply here.').inputValue()).toBe(LETTER.text);
    expect(await formsOf(at)).toEqual([]);
    expect(await axeFindings(at.pane)).toEqual([]);
    expect(await overflow(at.pane)).toBe(0);
  });

  it('of every kind that fits the case is one click away', async () => {
    standIn.cases.choices = [
      { kind: 'acknowledgement', variant: 'dispute' },
      { kind: 'missing', variant: 'document' },
      { kind: 'plan', variant: 'whole' },
    ];
    await open({}, {}, 'de-DE');
    await press('Mehr');
    await press('Brief schreiben…');
    await says('Ratenplan');
    expect(await axeFindings(at.pane)).toEqual([]);
    await press(/Unterlagen/);
    await says(/Entwurf/);
    expect(standIn.cases.letters).toEqual([
      { kind: 'missing', variant: 'document', messageId: DISPUTED_MAIL.messageId },
    ]);
  });

  it('that no letter of ours can be is said', async () => {
    await open();
    await press('More');
    await press('Write a letter…');
    await says('No letter of ours fits this case now.');
  });

  it('from an internal mail goes to the customer as a mail of its own, never to the colleagues', async () => {
    await open({}, { messageId: 'internal@us.example', direction: 'internal' });
    await press('Draft reply');
    await says('The draft is open in Outlook. Sent?');
    expect(standIn.cases.letters).toEqual([
      { kind: 'acknowledgement', messageId: 'dispute@bellerive.example' },
    ]);
    expect(await formsOf(at)).toEqual([
      {
        is: 'new',
        to: ['s.marchand@bellerive-materiaux.example'],
        subject: LETTER.subject,
        html: LETTER.html,
      },
    ]);
  });
});

describe('one click', () => {
  const CLICKS: readonly {
    readonly action: CaseView['nextAction']['action'];
    readonly rule: CaseView['nextAction']['rule'];
    readonly button: string;
    readonly told?: Partial<CaseView>;
    readonly step: NewStep;
  }[] = [
    {
      action: 'look_up_payment',
      rule: 'payment_claimed',
      button: 'Payment found',
      step: { kind: 'payment-looked-up', items: [], isFound: true },
    },
    {
      action: 'look_up_payment',
      rule: 'payment_claimed',
      button: 'Not found',
      told: { items: SAMPLE.items.map((item) => ({ ...item, state: 'claimed_paid' })) },
      step: { kind: 'payment-looked-up', items: ['R-118/26', 'R-131/26'], isFound: false },
    },
    {
      action: 'verify_bank_change',
      rule: 'bank_by_phone',
      button: 'Genuine',
      step: { kind: 'bank-verified', isGenuine: true },
    },
    {
      action: 'verify_bank_change',
      rule: 'bank_by_phone',
      button: 'Not genuine',
      step: { kind: 'bank-verified', isGenuine: false },
    },
    {
      action: 'close_case',
      rule: 'case_resolved',
      button: 'Close the case',
      told: { disputes: [] },
      step: { kind: 'case-closed' },
    },
    {
      action: 'update_contact',
      rule: 'contact_changed',
      button: 'Accept',
      step: { kind: 'action-decided', decision: 'accepted', action: 'update_contact', until: null },
    },
  ];
  it.each(CLICKS)('$action: $button', async ({ action, rule, button, told, step }) => {
    await open({ ...proposing(action, rule), ...told });
    await press(button);
    await at.pane.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    expect(taken()).toEqual([step]);
    expect(await axeFindings(at.pane)).toEqual([]);
    await press('Undo');
    await at.pane.locator('.timeline .taken-back').waitFor();
    expect(standIn.cases.undone).toEqual(['s1']);
  });

  it('no check of bank details is proposed in the accent', async () => {
    await open(proposing('verify_bank_change', 'bank_by_phone'));
    await says('Checked by phone, they are');
    await expect
      .poll(() => at.pane.locator('section.next fluent-button[appearance=primary]').count())
      .toBe(0);
  });
});

describe('more', () => {
  const LATER = [
    { button: 'Tomorrow', until: '2026-09-25' },
    { button: 'Monday', until: '2026-09-28' },
    { button: 'In a week', until: '2026-10-01' },
  ];
  it.each(LATER)('later: $button', async ({ button, until }) => {
    await open();
    await press('More');
    expect(await axeFindings(at.pane)).toEqual([]);
    await press(button);
    await says(/Acknowledge the dispute · put off to/);
    expect(taken()).toEqual([
      { kind: 'action-decided', decision: 'postponed', action: 'acknowledge_dispute', until },
    ]);
    await says('put off by one of us');
  });

  it('on a Friday, tomorrow is Monday and stands once', async () => {
    standIn.status = { ...standIn.status, today: '2026-09-25' };
    await open();
    await press('More');
    await at.pane.getByRole('button', { name: 'Monday' }).waitFor();
    await expect.poll(() => at.pane.getByRole('button', { name: 'Tomorrow' }).count()).toBe(0);
  });

  it('later: a day of one’s own, never one that has passed', async () => {
    await open();
    await press('More');
    await press('Other day…');
    await at.pane.getByLabel('Day', { exact: true }).fill('2026-09-24');
    expect(await at.pane.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await at.pane.getByLabel('Day', { exact: true }).fill('2026-10-15');
    await at.pane.getByLabel('Day', { exact: true }).press('Enter');
    await says(/put off to Thu, Oct 15/);
    expect(taken()).toMatchObject([{ decision: 'postponed', until: '2026-10-15' }]);
  });

  it('another step', async () => {
    await open();
    await press('More');
    await press('Another step…');
    await at.pane.getByLabel('Next step').selectOption('call_customer');
    await press('Save');
    await says(/changed to: Call the customer/);
    expect(taken()).toEqual([
      { kind: 'action-decided', decision: 'changed', action: 'call_customer', until: '2026-09-24' },
    ]);
  });

  it('accepted: shown with the proposal, and not offered twice', async () => {
    await open();
    await press('More');
    await press('Accept');
    await at.pane.locator('.proposal .accepted').waitFor();
    await press('More');
    await expect.poll(() => at.pane.getByRole('button', { name: 'Accept', exact: true }).count()).toBe(0);
  });

  it('the customer was told by phone', async () => {
    await open();
    await press('More');
    await press('Customer told…');
    expect(await at.pane.getByLabel('About what').inputValue()).toBe('acknowledgement');
    await press('Save');
    await says('Customer told · Acknowledgement · by phone');
    expect(taken()).toEqual([{ kind: 'customer-told', letter: 'acknowledgement', how: 'phone' }]);
  });

  it('taken over: by the one who works here', async () => {
    await open();
    await press('More');
    await press('Take over');
    await says('disputed · Owner: local');
    expect(taken()).toEqual([{ kind: 'owner-changed', owner: 'local' }]);
  });

  it('a closed case is reopened', async () => {
    await open({ ...proposing('none', 'nothing_open'), stage: { stage: 'closed', since: '2026-09-22' } });
    await press('More');
    await press('Reopen the case');
    await at.pane.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    expect(taken()).toEqual([{ kind: 'case-reopened' }]);
  });

  it('a case with an open dispute cannot be closed from here', async () => {
    await open();
    await press('More');
    await expect.poll(() => at.pane.getByRole('button', { name: 'Close the case' }).count()).toBe(0);
  });
});

describe('a form', () => {
  it('assigns: resolver by rule and day of the service level preset, both editable', async () => {
    await open();
    await press('Assign…');
    expect(await at.pane.getByLabel('Who resolves it').inputValue()).toBe('sales');
    expect(await at.pane.getByLabel('Answer by').inputValue()).toBe('2026-09-28');
    expect(await axeFindings(at.pane)).toEqual([]);
    await at.pane.getByLabel('Person, if known').fill('Kim Vos');
    await at.pane.getByLabel('Answer by').fill('2026-09-29');
    await press('Save');
    await says('Given to Sales (Kim Vos) · by Tue, Sep 29');
    expect(taken()).toEqual([
      {
        kind: 'assigned',
        resolver: 'sales',
        person: 'Kim Vos',
        dueOn: '2026-09-29',
        because: '',
      },
    ]);
    await says('with Sales (Kim Vos) · by Tue, Sep 29');
    await expect.poll(() => formsOf(at)).toHaveLength(1);
    const { to, subject, html } = LETTER;
    expect(await formsOf(at)).toEqual([{ is: 'new', to: to.map(({ email }) => email), subject, html }]);
    expect(standIn.cases.letters.map(({ kind }) => kind)).toEqual(['hand_over']);
    await expect.poll(() => at.pane.getByText('Sent?').count()).toBe(0);
  });

  it('assigns without a word, where that is wanted', async () => {
    await open();
    await press('Assign…');
    await at.pane.getByLabel('Write to them (opens a draft)').uncheck();
    await press('Save');
    await says('Given to Sales · by Mon, Sep 28');
    expect(standIn.cases.letters).toEqual([]);
    expect(await formsOf(at)).toEqual([]);
  });

  it('says what a hand-over lacks; the step stands', async () => {
    standIn.cases.letter = {
      status: 422,
      code: 'letter/missing-field',
      message: 'The letter lacks: the customer.',
      place: 'customer',
    };
    await open();
    await press('Assign…');
    await press('Save');
    await says(/the customer: correct it in the mail/);
    expect(taken()).toHaveLength(1);
    expect(await formsOf(at)).toEqual([]);
  });

  it('escalates to whom the service level names', async () => {
    const disputes = SAMPLE.disputes.map((dispute) => ({
      ...dispute,
      clock: { day: 7, of: 5, dueOn: '2026-09-22', isPast: true, escalateTo: 'legal' as const },
    }));
    await open({ ...proposing('escalate', 'past_service_level'), disputes });
    await press('Assign…');
    expect(await at.pane.getByLabel('Who resolves it').inputValue()).toBe('legal');
    expect(await at.pane.getByLabel('Answer by').inputValue()).toBe('2026-09-25');
  });

  it('records an outcome with a note', async () => {
    await open(proposing('await_resolver', 'resolver_works'));
    await press('Record outcome…');
    await at.pane.getByLabel('Outcome').selectOption('refused');
    await at.pane.getByLabel('Note').fill('agreed price was net');
    await press('Save');
    await says('Outcome · refused · R-118/26 · agreed price was net');
    expect(taken()).toEqual([
      { kind: 'outcome-recorded', outcome: 'refused', items: ['R-118/26'], note: 'agreed price was net' },
    ]);
  });

  it('Escape leaves it without a step', async () => {
    await open();
    await press('Assign…');
    await expect.poll(focused).toContain('SELECT');
    await at.pane.getByLabel('Person, if known').press('Escape');
    await expect.poll(() => at.pane.getByLabel('Person, if known').count()).toBe(0);
    await expect.poll(focused).toBe('FLUENT-BUTTON Assign…');
    expect(taken()).toEqual([]);
  });

  it('by keyboard alone: opened, filled, saved, undone', async () => {
    await open();
    const next = at.pane.locator('section.next');
    await next.getByRole('button', { name: 'Assign…' }).focus();
    await at.page.keyboard.press('Enter');
    await expect.poll(focused).toContain('SELECT');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.type('Kim Vos');
    await at.page.keyboard.press('Enter');
    await says('Given to Sales (Kim Vos)');
    await expect.poll(focused).toContain('Given to Sales (Kim Vos)');
    await at.page.keyboard.press('Tab');
    await at.page.keyboard.press('Enter');
    await at.pane.locator('.timeline .taken-back').waitFor();
  });

  it('the menu: Escape leaves it, and the keyboard stands where it stood', async () => {
    await open();
    await press('More');
    await expect.poll(focused).toBe('FLUENT-BUTTON Tomorrow');
    await at.page.keyboard.press('Escape');
    await expect.poll(() => at.pane.getByRole('button', { name: 'Tomorrow' }).count()).toBe(0);
    expect(await at.pane.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More');
  });

  it.each([
    ['de-DE', 'Übergeben…', 'Mehr'],
    ['fr-FR', 'Confier…', 'Plus'],
  ])('in %s nothing is wider than the pane', async (language, assign, more) => {
    await open({}, {}, language);
    await press(assign);
    expect(await overflow(at.pane)).toBe(0);
    await press(assign);
    await press(more);
    expect(await overflow(at.pane)).toBe(0);
    expect(await axeFindings(at.pane)).toEqual([]);
  });
});

describe('two people at once', () => {
  const theirs: TimelineLine = {
    id: 'theirs',
    kind: 'assigned',
    on: '2026-09-24',
    direction: null,
    who: 'Ada Field',
    what: '',
    findings: [],
    messageId: null,
    because: null,
    amount: null,
    step: {
      kind: 'assigned',
      on: '2026-09-24',
      resolver: 'logistics',
      person: null,
      dueOn: '2026-09-30',
      because: '',
    } as TimelineLine['step'],
    isUndone: false,
  };

  it('the second is told who did what, keeps what was typed, and can save again', async () => {
    await open();
    await press('Assign…');
    await at.pane.getByLabel('Person, if known').fill('Kim Vos');
    standIn.cases.meanwhile = theirs;
    await press('Save');
    await says(/Meanwhile: Ada Field – Given to Logistics · by Wed, Sep 30/);
    expect(taken()).toEqual([]);
    expect(await at.pane.getByLabel('Person, if known').inputValue()).toBe('Kim Vos');
    expect(await at.pane.locator('.timeline').textContent()).toContain('Given to Logistics');
    expect(await axeFindings(at.pane)).toEqual([]);
    await press('Save');
    await says('Given to Sales (Kim Vos) · by Mon, Sep 28');
    expect(taken()).toMatchObject([{ kind: 'assigned', person: 'Kim Vos' }]);
  });

  it('undo stands beside one’s own steps only', async () => {
    await open();
    await press('Assign…');
    standIn.cases.meanwhile = theirs;
    await press('Save');
    await says(/Meanwhile/);
    await press('Save');
    await says('Given to Sales · by Mon, Sep 28');
    const own = at.pane.locator('.timeline').getByRole('button', { name: /^Undo/ });
    await expect.poll(() => own.count()).toBe(1);
    await own.click();
    await at.pane.locator('.timeline .taken-back').waitFor();
    expect(standIn.cases.undone).toEqual(['s1']);
  });
});

describe('trouble', () => {
  it('a refusal says why, and what was typed stays', async () => {
    standIn.cases.refusal = {
      status: 422,
      code: 'step/day-past',
      message: 'no words of ours',
      place: '2026-09-28',
    };
    await open();
    await press('Assign…');
    await at.pane.getByLabel('Person, if known').fill('Kim Vos');
    await press('Save');
    await says('Mon, Sep 28 lies in the past. Choose today or a later day.');
    expect(await at.pane.getByLabel('Person, if known').inputValue()).toBe('Kim Vos');
  });

  it('a service out of reach: nothing typed is lost', async () => {
    await open();
    await press('Assign…');
    await at.pane.getByLabel('Person, if known').fill('Kim Vos');
    standIn.mood = 'down';
    await press('Save');
    await says('What you typed is still here.');
    expect(await at.pane.getByLabel('Person, if known').inputValue()).toBe('Kim Vos');
    standIn.mood = 'well';
    await press('Save');
    await says('Given to Sales (Kim Vos)');
  });
});
