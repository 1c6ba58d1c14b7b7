import { describe, expect, it } from 'vitest';
import { caseNumberOf } from '#cases/case-number.ts';
import type { Letter, LetterScene } from '#cases/letters/letter.ts';
import { letterLanguage } from '#cases/letters/letter-language.ts';
import { utf8Length } from '#cases/letters/utf8-length.ts';
import { type LetterAsked, MOST_HTML_BYTES, writeLetter } from '#cases/letters/write-letter.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { aFinding, day, euros, eventOf } from '../samples.ts';
import { CALZADOS, openItem } from './full-facts.ts';
import { did, says, sceneOf } from './scene.ts';

/** The letter, with spaces that never break as plain ones. */
function write(asked: LetterAsked, scene: LetterScene): Letter {
  const written = writeLetter(asked, scene);
  if (written.is === 'refused') throw new Error(`${written.code}: ${written.missing.join()}`);
  const { letter } = written;
  return { ...letter, text: plain(letter.text), html: plain(letter.html) };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const best = (kind: LetterAsked['kind']): LetterAsked => ({ kind, variant: null });
const dispute = (more = {}) => aFinding('dispute', ['F-1'], more);

describe('a letter', () => {
  it('is addressed, numbered, and speaks of the items as the ledger has them', () => {
    const scene = sceneOf([says([dispute()])]);
    const letter = write(best('acknowledgement'), scene);
    expect(letter).toMatchObject({
      kind: 'acknowledgement',
      variant: 'dispute',
      language: 'en',
      to: [{ name: 'Ana Prado', email: 'ana@calzados.example' }],
      subject: `[${caseNumberOf('case-1')}] Your query about F-1`,
    });
    expect(letter.text).toBe(
      [
        'Dear Ana Prado,',
        'Thank you for your message of 9 March 2026.',
        `We have recorded your query under case number ${caseNumberOf('case-1')}. It is about the quantity delivered:`,
        '– Invoice F-1, due 14 February 2026: €1,000.00',
        'The matter is now with our logistics team, and you will have our answer by Monday 16 March 2026. Until then we will not remind you of this amount.',
        'Nils Lindqvist is looking after this for you.',
        'If you have any questions, simply reply to this message.',
        `Our reference: ${caseNumberOf('case-1')}`,
        'Kind regards',
      ].join('\n\n'),
    );
    expect(letter.paragraphs.join('\n\n').length).toBe(letter.text.length);
  });

  it('never takes an amount or an item from what the mail claims', () => {
    const claims = { amount: euros(777_700), on: day('2026-03-20') };
    for (const finding of [
      aFinding('promise', ['F-1'], claims),
      aFinding('plan_request', ['F-1', 'X-404'], { ...claims, instalments: 2 }),
      aFinding('paid', ['F-1', 'X-404'], { ...claims, on: day('2026-03-05') }),
      dispute(claims),
    ]) {
      const scene = sceneOf([says([finding], { items: ['X-404'] })]);
      for (const kind of ['acknowledgement', 'promise', 'plan', 'payment_lookup', 'status'] as const) {
        const written = writeLetter(best(kind), scene);
        if (written.is === 'letter') expect(plain(written.letter.text)).not.toMatch(/7,777|X-404/);
      }
    }
  });

  it('confirms the part that a customer promised, and asks for the rest', () => {
    const promise = aFinding('promise', ['F-1', 'F-2'], { on: day('2026-03-20'), amount: euros(40_000) });
    const { text } = write(best('promise'), sceneOf([says([promise])]));
    expect(text).toContain('you will pay €400.00 by Friday 20 March 2026');
    expect(text).toContain('That leaves €1,100.00.');
  });

  it('does not promise more than is open where promises come to more', () => {
    const promises = [1, 2].map((month) =>
      aFinding('promise', ['F-1'], { on: day(`2026-04-0${month}`), amount: null }),
    );
    expect(writeLetter(best('promise'), sceneOf([says(promises)]))).toMatchObject({
      code: 'letter/missing-field',
      missing: ['promisedAmount', 'promisedOn'],
    });
  });

  it('parts what is contested from what is not', () => {
    const { text } = write(best('acknowledgement'), sceneOf([says([dispute({ amount: euros(30_000) })])]));
    expect(text).toContain('The amount you query is €300.00.');
    expect(text).toContain(
      'The remaining €700.00 is not affected. Please pay that part by Tuesday 17 March 2026.',
    );
  });

  it('asks for nothing before it falls due', () => {
    const later = openItem('F-1', 100_000, { dueOn: day('2026-04-30') });
    const scene = sceneOf([says([dispute({ amount: euros(30_000) })])], { items: [later] });
    expect(write(best('acknowledgement'), scene).text).toContain('pay that part by Thursday 30 April 2026');
  });

  it('tells of a credit note and of what it leaves', () => {
    const credit = eventOf({
      kind: 'credit-posted',
      creditNumber: 'C-9',
      itemNumber: 'F-1',
      amount: euros(30_000),
      issuedOn: day('2026-03-10'),
      isWhole: false,
      because: 'disputed_amount',
    });
    const rest = openItem('F-1', 70_000, { amount: euros(100_000) });
    const mails = [says([dispute()])];
    const { text, subject } = write(best('outcome'), sceneOf(mails, { events: [credit], items: [rest] }));
    expect(subject).toContain('Credit note C-9 for F-1');
    expect(text).toContain('have credited €300.00 to you (credit note C-9)');
    expect(text).toContain('€700.00 open of €1,000.00');
    expect(text).toContain('This leaves €700.00 to be paid');
    const whole = sceneOf(mails, {
      events: [credit],
      items: [openItem('F-1', 0, { amount: euros(100_000) })],
    });
    expect(write(best('outcome'), whole).text).toContain('There is nothing left to pay on this.');
    expect(write(best('outcome'), whole).text).toContain('Invoice F-1: nothing open');
  });

  it('takes off a credit note that still stands open beside its invoice', () => {
    const credit = eventOf({
      kind: 'credit-posted',
      creditNumber: 'C-9',
      itemNumber: 'F-1',
      amount: euros(30_000),
      issuedOn: day('2026-03-10'),
      isWhole: false,
      because: 'disputed_amount',
    });
    const note = openItem('C-9', -30_000, { type: 'credit_note' });
    const items = [openItem('F-1', 100_000), note, openItem('C-8', -10_000, { type: 'credit_note' })];
    const scene = sceneOf([says([dispute()])], { events: [credit], items });
    const { text, subject } = write(best('outcome'), scene);
    expect(subject).toMatch(/Credit note C-9 for F-1$/);
    expect(text).toContain('Credit note C-9: -€300.00');
    expect(text).toContain('Total: €700.00');
    expect(text).toContain('This leaves €700.00 to be paid');
    expect(text).not.toContain('C-8');
  });

  it('keeps notes among ourselves out', () => {
    const note = 'customer is lying, do not give in';
    const events = [did({ kind: 'outcome-recorded', outcome: 'refused', items: [], note })];
    const { text, html } = write(best('outcome'), sceneOf([says([dispute()])], { events }));
    expect(text + html).not.toContain('lying');
  });

  it('leaves contested items out of a plan, and no cent of the others', () => {
    const mails = [
      says([dispute()], { sentOn: day('2026-03-02') }),
      says([aFinding('plan_request', ['F-2', 'F-1'], { instalments: 3 })]),
    ];
    const { text } = write(best('plan'), sceneOf(mails));
    expect(text).not.toContain('F-1');
    expect(text).toContain('€500.00 in all');
    expect(text.match(/€166\.6\d/g)).toEqual(['€166.67', '€166.67', '€166.66']);
  });
});

describe('the tone of a letter', () => {
  const heard = (label: 'frustrated' | 'hostile' | 'cordial', more = {}) =>
    says([dispute()], { tone: { label, score: 0 }, ...more });
  it.each([
    ['someone annoyed', [heard('frustrated')], 'We are sorry for the trouble you describe'],
    [
      'someone annoyed who wrote before',
      [says([aFinding('question')], { sentOn: day('2026-03-02') }), heard('frustrated')],
      'We are sorry that you have had to write to us about this more than once.',
    ],
    ['someone angry', [heard('hostile')], 'We take your message of 9 March 2026 seriously'],
    [
      'a threat',
      [heard('cordial', { isEscalation: true })],
      'We take your message of 9 March 2026 seriously',
    ],
    ['someone kind', [heard('cordial')], 'Many thanks for your kind message'],
  ])('answers %s', (_, mails, words) => {
    const [, opening] = write(best('acknowledgement'), sceneOf(mails)).text.split('\n\n');
    expect(opening).toContain(words);
  });
  it('does not count a machine as a mail before', () => {
    const away = says([aFinding('auto_reply')], { sentOn: day('2026-03-02') });
    const { text } = write(best('acknowledgement'), sceneOf([away, heard('frustrated')]));
    expect(text).not.toContain('more than once');
  });
});

describe('whom a letter greets', () => {
  const scene = sceneOf([says([dispute()])]);
  const greeted = (more: Partial<LetterScene>) =>
    write(best('acknowledgement'), { ...scene, ...more }).text.split('\n')[0];
  it('is the contact as the ledger has them', () => {
    expect(greeted({ to: { name: 'PRADO ANA (Calzados)', email: 'Ana@Calzados.example' } })).toBe(
      'Dear Ana Prado,',
    );
  });
  it('else the sender by their name', () => {
    expect(greeted({ to: { name: 'Vega, Luis', email: 'luis@calzados.example' } })).toBe('Dear Luis Vega,');
  });
  it('else nobody by name', () => {
    expect(greeted({ to: { name: 'Contabilidad', email: 'conta@calzados.example' } })).toBe('Hello,');
    expect(greeted({ to: { name: '', email: 'x@calzados.example' }, customer: null })).toBe('Hello,');
  });
  it('and a collector known only by a login is not named', () => {
    const customer = { ...CALZADOS, collector: 'n.lindqvist' };
    expect(write(best('acknowledgement'), { ...scene, customer }).text).not.toContain('lindqvist');
  });
});

describe('a letter that cannot be written', () => {
  it.each([
    ['promise', sceneOf([says([dispute()])]), ['items', 'promisedAmount', 'promisedOn', 'numbers']],
    ['outcome', sceneOf([says([dispute()])]), ['items', 'numbers']],
    ['status', sceneOf([says([aFinding('question')])]), ['items', 'numbers']],
    ['payment_lookup', sceneOf([says([aFinding('paid', ['X-404'])])]), ['items', 'numbers']],
    [
      'payment_lookup',
      sceneOf([says([aFinding('paid', ['F-1'])])], {
        items: [openItem('F-1', 0, { amount: euros(100_000) })],
      }),
      ['items', 'numbers'],
    ],
    [
      'promise',
      sceneOf([
        says([aFinding('promise', ['F-1'], { on: day('2026-03-09') })], { sentOn: day('2026-03-06') }),
      ]),
      ['items', 'promisedAmount', 'promisedOn', 'numbers'],
    ],
    [
      'plan',
      sceneOf([says([aFinding('plan_request', ['X-404'])])]),
      ['instalments', 'items', 'numbers', 'total'],
    ],
  ] as const)('%s names what is missing', (kind, scene, missing) => {
    const written = writeLetter(best(kind), scene);
    expect(written).toMatchObject({ is: 'refused', code: 'letter/missing-field' });
    expect(written.is === 'refused' && [...written.missing].toSorted()).toEqual([...missing].toSorted());
  });

  it.each(['insolvency', 'legal'] as const)('of %s is not written at all', (kind) => {
    const scene = sceneOf([says([aFinding(kind, ['F-1']), dispute()])]);
    expect(writeLetter(best('acknowledgement'), scene)).toMatchObject({ code: 'letter/stopped' });
  });

  it('of a kind that has no such variant says so', () => {
    const scene = sceneOf([says([dispute()])]);
    expect(writeLetter({ kind: 'plan', variant: 'constructor' }, scene)).toMatchObject({
      code: 'letter/unknown-variant',
      template: 'en.plan.constructor',
    });
  });
});

describe('the HTML of a letter', () => {
  const items = (count: number, number = (at: number) => `F-${at}`) =>
    Array.from({ length: count }, (_, at) => openItem(number(at), 10_001));
  const disputed = (count: number, number?: (at: number) => string) => {
    const all = items(count, number);
    return sceneOf(
      [
        says([
          aFinding(
            'dispute',
            all.map((item) => item.number),
          ),
        ]),
      ],
      { items: all },
    );
  };

  const large = disputed(2_000);
  it.each(LANGUAGE_CODES)('of 2,000 items is cut to a table that says so, in %s', (language) => {
    const letter = write(best('acknowledgement'), { ...large, language });
    expect(utf8Length(letter.html)).toBeLessThanOrEqual(MOST_HTML_BYTES);
    expect(letter.html.match(/F-\d+<\/td>/g)).toHaveLength(30);
    expect(letter.html).toMatch(/<td colspan="4"[^>]*>[^<]*1970[^<]*<\/td>/);
    expect(letter.html.replace(/[^\d]/g, '')).toContain('20002000');
    expect(letter.text).toContain('1970');
    expect(letter.text.split('\n').length).toBeLessThan(60);
  });

  it('keeps within 32 KB whatever the numbers of the items are', () => {
    const letter = write(
      best('acknowledgement'),
      disputed(500, (at) => `${'&<"'.repeat(300)}${at}`),
    );
    expect(utf8Length(letter.html)).toBeLessThanOrEqual(MOST_HTML_BYTES);
  });

  it('is text where it comes from outside', () => {
    const scene = sceneOf([says([aFinding('dispute', ['<b>F&1</b>'])])], {
      items: [openItem('<b>F&1</b>', 100)],
      to: { name: 'Ana <script>alert(1)</script> Prado', email: 'x@calzados.example' },
    });
    const { html } = write(best('acknowledgement'), scene);
    expect(html).toContain('&lt;b&gt;F&amp;1&lt;/b&gt;');
    expect(html).not.toMatch(/<b>|<script/);
  });

  it('has the language and nothing but paragraphs and tables', () => {
    const { html } = write(best('acknowledgement'), { ...disputed(3), language: 'pt' });
    expect(html.startsWith('<div lang="pt"><p>')).toBe(true);
    const tags = [...new Set(html.match(/<\w+/g))].toSorted();
    expect(tags).toEqual(['<div', '<p', '<table', '<td', '<th', '<tr']);
  });
});

describe('the language of a letter', () => {
  it.each([
    [{ language: 'nl', languageConfidence: 0.97 }, 'fr', 'nl'],
    [{ language: 'nl', languageConfidence: 0.6 }, 'fr', 'fr'],
    [{ language: 'nl', languageConfidence: 0.6 }, 'FR-be', 'fr'],
    [{ language: 'nl', languageConfidence: 0.6 }, 'sv', 'nl'],
    [{ language: 'nl', languageConfidence: 0.6 }, null, 'nl'],
  ] as const)('heard %o, on file %s: %s', (heard, onFile, language) => {
    expect(letterLanguage(heard, onFile)).toBe(language);
  });
});
