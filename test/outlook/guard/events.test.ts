import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftBody, VerdictView } from '../../../src/contract/contract.ts';
import type { Draft, Verdict } from '../../../src/outlook/guard/wire.ts';
import { builtGuard, type Lacking, type ServiceDoes, type World, worldWith } from './guard-world.ts';

let script: string;
beforeAll(async () => {
  script = await builtGuard();
});

const MESSAGE = 'F1 is disputed since 5 Mar.';
const WARNS: VerdictView = {
  is: 'warn',
  message: MESSAGE,
  openCase: 'Open the case',
  caseId: 'case-1',
  reasons: [],
};
const says = (verdict: unknown): ServiceDoes => ({ is: 'answers', text: JSON.stringify(verdict) });
const ALERT = {
  allowEvent: false,
  errorMessage: MESSAGE,
  cancelLabel: 'Open the case',
  commandId: 'relance.compose.pane',
  contextData: '{"caseId":"case-1"}',
};
const SENT = { allowEvent: true };

/** Sends the mail and lets the world go on for as long as Outlook waits. */
function send(world: World) {
  const { answers } = world.fire('onMessageSend');
  world.wait(6_000);
  return answers;
}

describe('the script of the guard', () => {
  it('is one small file in the language of 2009', () => {
    expect(() => parse(script, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
    expect(script.length).toBeLessThan(8 * 1024);
  });

  it('names nothing that classic Outlook lacks', () => {
    expect(script).not.toMatch(/\b(?:document|window|Intl|Promise|localStorage|navigator|Symbol|Map|Set)\b/);
    expect(script).not.toMatch(/\.(?:includes|startsWith|endsWith|assign|padStart|find|flatMap)\(/);
  });

  it('associates every function and is ready, in a world without page, Intl and Promise', () => {
    const world = worldWith(script);
    expect(Object.keys(world.handlers)).toEqual(['onMessageCompose', 'onRecipientsChanged', 'onMessageSend']);
    expect(world.isReady()).toBe(true);
  });

  it('sends and takes what the contract says', () => {
    const body = (draft: Draft): DraftBody => draft;
    const verdict = (view: VerdictView): Verdict => view;
    const back = (full: DraftBody): Draft => full;
    expect([body, verdict, back].length).toBe(3);
  });
});

describe('while a mail is being written', () => {
  it.each(['onMessageCompose', 'onRecipientsChanged'])('%s prepares the verdict', (name) => {
    const world = worldWith(script);
    world.service.does = says(WARNS);
    const { answers } = world.fire(name);
    world.wait(1_000);
    expect(answers).toEqual([undefined]);
    expect(world.asked).toEqual([
      {
        url: 'https://localhost:4311/api/drafts/check',
        body: JSON.stringify({
          to: [{ name: '', email: 'ana@calzados.example' }],
          subject: 'Overdue',
          text: '',
          html: '<p>Please pay F1.</p>',
          conversationId: 'conversation-1',
          inReplyTo: null,
          language: 'fr-FR',
        }),
      },
    ]);
    expect([...world.session.keys()]).toEqual(['relance.verdict']);
  });

  it('asks nobody as long as it goes to nobody', () => {
    const world = worldWith(script);
    world.draft.to = [];
    const { answers } = world.fire('onMessageCompose');
    world.wait(1_000);
    expect([answers, world.asked]).toEqual([[undefined], []]);
  });

  it.each<ServiceDoes>([
    { is: 'fails' },
    { is: 'hangs' },
    { is: 'answers', text: 'no', status: 200 },
    { is: 'answers', text: '{}', status: 500 },
  ])('ends its work where the service $is', (does) => {
    const world = worldWith(script);
    world.service.does = does;
    const { answers } = world.fire('onMessageCompose');
    world.wait(10_000);
    expect(answers).toEqual([undefined]);
    expect(world.session.size).toBe(0);
  });
});

describe('when the mail is sent', () => {
  it('warns by what was prepared, and asks nobody again', () => {
    const world = worldWith(script);
    world.service.does = says(WARNS);
    world.fire('onMessageCompose');
    world.wait(1_000);
    world.service.does = { is: 'hangs' };
    const { answers } = world.fire('onMessageSend');
    world.wait(100);
    expect(answers).toEqual([ALERT]);
    expect(world.asked.length).toBe(1);
  });

  it.each<{ readonly what: string; readonly change: (world: World) => void }>([
    {
      what: 'the text',
      change: ({ draft }) => {
        draft.html = '<p>Please pay F2.</p>';
      },
    },
    {
      what: 'the subject',
      change: ({ draft }) => {
        draft.subject = 'Overduf';
      },
    },
    {
      what: 'the recipients',
      change: ({ draft }) => {
        draft.to = ['ana@calzados.example', 'x@y.example'];
      },
    },
    {
      what: 'what was kept',
      change: ({ session }) => {
        session.set('relance.verdict', '{"of":1');
      },
    },
    {
      what: 'what was kept, to nonsense',
      change: ({ session }) => {
        session.set('relance.verdict', 'null');
      },
    },
  ])('asks again after a change of $what', ({ change }) => {
    const world = worldWith(script);
    world.service.does = says({ ...WARNS, is: 'allow', message: '' });
    world.fire('onMessageCompose');
    world.wait(1_000);
    world.service.does = says(WARNS);
    change(world);
    expect(send(world)).toEqual([ALERT]);
    expect(world.asked.length).toBe(2);
  });

  it.each<{ readonly without: readonly Lacking[] }>([
    { without: [] },
    { without: ['XMLHttpRequest'] },
    { without: ['fetch'] },
    { without: ['sessionData'] },
    { without: ['setTimeout'] },
    { without: ['bcc'] },
    { without: ['XMLHttpRequest', 'sessionData', 'setTimeout'] },
  ])('warns without $without', ({ without }) => {
    const world = worldWith(script, without);
    world.service.does = says(WARNS);
    expect(send(world)).toEqual([ALERT]);
  });

  it('lets a fair mail go', () => {
    const world = worldWith(script);
    world.service.does = says({ ...WARNS, is: 'allow', message: '' });
    expect(send(world)).toEqual([SENT]);
  });

  it('never says more than Outlook shows', () => {
    const world = worldWith(script);
    world.service.does = says({ ...WARNS, message: 'x'.repeat(2_000), openCase: 'y'.repeat(50) });
    const [answer] = send(world);
    expect([answer?.errorMessage?.length, answer?.cancelLabel?.length]).toEqual([500, 20]);
  });

  it('sends pictures neither to the service nor beyond its limit', () => {
    const world = worldWith(script);
    world.service.does = says(WARNS);
    world.draft.html = `<p>F1</p><img src="data:image/png;base64,${'A'.repeat(3_000_000)}">${'z'.repeat(900_000)}`;
    send(world);
    const { html } = JSON.parse(world.asked[0]?.body ?? '{}') as DraftBody;
    expect(html?.startsWith('<p>F1</p><img src="">zzz')).toBe(true);
    expect(html?.length).toBe(400_000);
  });
});

describe('whatever goes wrong, the mail goes out', () => {
  it.each<ServiceDoes & { readonly what: string }>([
    { what: 'nobody answers', is: 'hangs' },
    { what: 'the connection fails', is: 'fails' },
    { what: 'the connection times out', is: 'times-out' },
    { what: 'the service refuses', is: 'answers', text: '{"code":"request/bad-body"}', status: 400 },
    { what: 'the service fails', is: 'answers', text: '', status: 500 },
    { what: 'the answer is no JSON', is: 'answers', text: '<html>' },
    { what: 'the answer is null', is: 'answers', text: 'null' },
    { what: 'the answer is another thing', is: 'answers', text: '{"is":"perhaps","message":1}' },
    { what: 'a warning has no words', is: 'answers', text: '{"is":"warn","message":""}' },
  ])('$what', (does) => {
    for (const without of [[], ['XMLHttpRequest']] as const) {
      const world = worldWith(script, without);
      world.service.does = does;
      expect(send(world)).toEqual([SENT]);
    }
  });

  it('within two and a half seconds, and a late answer changes nothing', () => {
    const world = worldWith(script);
    const { answers } = world.fire('onMessageSend');
    world.wait(2_499);
    expect(answers).toEqual([]);
    world.wait(1);
    expect(answers).toEqual([SENT]);
    world.service.does = says(WARNS);
    world.wait(10_000);
    expect(answers).toEqual([SENT]);
  });

  it.each<{ readonly without: readonly Lacking[] }>([
    { without: ['item'] },
    { without: ['XMLHttpRequest', 'fetch'] },
    { without: ['item', 'setTimeout'] },
  ])('without $without', ({ without }) => {
    const world = worldWith(script, without);
    world.service.does = says(WARNS);
    expect(send(world)).toEqual([SENT]);
  });

  it('and a body that cannot be read is checked as empty', () => {
    const world = worldWith(script, ['body']);
    world.service.does = says(WARNS);
    expect(send(world)).toEqual([ALERT]);
    expect(JSON.parse(world.asked[0]?.body ?? '{}')).toMatchObject({ html: '', subject: 'Overdue' });
  });

  it('a mail to nobody asks nobody', () => {
    const world = worldWith(script);
    world.draft.to = [];
    expect([send(world), world.asked]).toEqual([[SENT], []]);
  });
});
