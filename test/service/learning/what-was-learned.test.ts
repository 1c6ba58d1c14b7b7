import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldAll } from '#reading/learned/company/fold-again.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { forgetAccount } from '../../../src/service/learning/forget-account.ts';
import { keepTaught } from '../../../src/service/learning/keep-taught.ts';
import { learnAnew } from '../../../src/service/learning/learn-anew.ts';
import { learnedAnew } from '../../../src/service/learning/learned-anew.ts';
import { lessonsToLearn } from '../../../src/service/learning/lessons-to-learn.ts';
import { sharedText } from '../../../src/service/learning/shared-text.ts';
import { tellLessons } from '../../../src/service/learning/tell-lessons.ts';
import { lessonsIn } from '../../../src/service/store/lessons.ts';
import { lessonsView } from '../../../src/service/views/lessons.ts';
import { bytesOf } from '../../reading/learned/company/delta-bytes.ts';
import { engines } from '../engines.ts';
import { aCompany, type Company, OWN_WORDS } from './company.ts';

const shared = sharedText();
const LEA = 'Lea Marchand <lea.marchand@roux-mobilier.example>';
const FRENCH = 'Bonjour,\n\nnous réglons la facture R-118/26 vendredi.\n';

describe.each(await engines())('what a company taught, on $name', (engine) => {
  let company: Company;
  beforeAll(async () => {
    company = await aCompany(engine);
    await company.takeIn('kraft@kraft.example', OWN_WORDS);
    await company.correct('kraft@kraft.example', { field: 'kind', finding: 0, to: 'dispute' });
    await company.takeIn('roux@roux.example', FRENCH, LEA);
    await company.correct('roux@roux.example', { field: 'right', finding: 0 });
  });
  afterAll(() => company.close());

  const told = async (work: (say: (line: string) => void) => Promise<void>) => {
    const lines: string[] = [];
    await work((line) => lines.push(line));
    return lines.join('\n');
  };
  const deltaOf = async () => bytesOf(await keepTaught(company.service));
  const foldOf = async () =>
    bytesOf(foldAll(await lessonsToLearn(company.service.store), MODEL, shared).delta());

  it('is listed with its reason: who said what of which words, and what that moved', async () => {
    const { total, hasOlder, learnedOn, lessons } = await lessonsView(company.service, null);
    expect({ total, hasOlder, learnedOn }).toEqual({ total: 2, hasOlder: false, learnedOn: null });
    expect(lessons).toMatchObject([
      {
        by: 'ana',
        accountNumber: 'C-100',
        customerName: 'Roux Mobilier',
        sentences: [
          {
            was: [{ kind: 'promise', reason: null }],
            is: [{ kind: 'promise', reason: null }],
          },
        ],
      },
      {
        messageId: 'kraft@kraft.example',
        subject: 'Rechnung 2026-1187',
        customerName: 'Kraft Anlagen',
        sentences: [{ text: OWN_WORDS, was: [{ kind: 'acknowledgement' }], is: [{ kind: 'dispute' }] }],
      },
    ]);
    expect(lessons[1]?.sentences[0]?.words).toMatch(/liegt|halde|chef/);
    const [latest, first] = lessons.map(({ correctionId }) => correctionId);
    const older = await lessonsView(company.service, latest ?? '');
    expect(older.lessons.map(({ correctionId }) => correctionId)).toEqual([first]);
    const lines = (await told((say) => tellLessons(company.service.store, say))).split('\n');
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\d, ana, C-100: "promise" confirmed of "nous réglons .*"\./);
    expect(lines[1]).toMatch(
      /C-200: "dispute" instead of "acknowledgement" of ".*beim Chef\."\. Words that moved: .*(?:liegt|halde|chef)/,
    );
  });

  it('is erased with a customer: the reader is the fold without it, bit for bit, and stays so', async () => {
    const { store } = company.service;
    const both = await deltaOf();
    const without = (await lessonsIn(store)).filter(({ accountNumber }) => accountNumber !== 'C-100');
    const oneByOne = without.map(({ spot, answers }) => ({ spot, answers }));
    const foldWithout = bytesOf(foldAll({ together: [], oneByOne }, MODEL, shared).delta());
    expect(await told((say) => forgetAccount(store, 'C-100', say))).toContain(
      'Erased 1 lesson of C-100, taught by 1 correction.',
    );
    expect(await lessonsIn(store)).toEqual(without);
    expect(await deltaOf()).toBe(foldWithout);
    expect(foldWithout).not.toBe(both);
    await company.correct('roux@roux.example', { field: 'day', finding: 0, to: '2026-12-01' });
    expect(await lessonsIn(store)).toEqual(without);
    expect(await told((say) => forgetAccount(store, 'C-100', say))).toContain('there was nothing to erase');
  });

  it('is taught again by a new correction of that customer', async () => {
    await company.correct('roux@roux.example', { field: 'kind', finding: 0, to: 'plan_request' });
    expect((await lessonsIn(company.service.store)).map(({ accountNumber }) => accountNumber)).toEqual([
      'C-200',
      'C-100',
    ]);
    expect(await deltaOf()).toBe(await foldOf());
  });

  it('goes with its mail to another account, and is erased with that one', async () => {
    const { store } = company.service;
    await company.correct('roux@roux.example', { field: 'account', to: 'C-101' });
    expect((await lessonsIn(store)).map(({ accountNumber }) => accountNumber)).toEqual(['C-200', 'C-101']);
    expect(await told((say) => forgetAccount(store, 'C-100', say))).toContain('there was nothing to erase');
    expect(await told((say) => forgetAccount(store, 'C-101', say))).toContain('Erased 1 lesson of C-101');
    expect(await deltaOf()).toBe(await foldOf());
  });

  it('is not learned anew from too few mails, and nothing is forgotten of an unknown account', async () => {
    const { store } = company.service;
    await expect(learnAnew(store, { use: true, say: () => {} })).rejects.toMatchObject({
      code: 'lessons/too-few',
    });
    await expect(forgetAccount(store, 'C-999', () => {})).rejects.toMatchObject({
      code: 'customer/not-found',
    });
    expect(await learnedAnew(store)).toBeNull();
  });
});

describe.each(await engines())('learning anew, on $name', (engine) => {
  let company: Company;
  beforeAll(async () => {
    company = await aCompany(engine);
    for (let at = 0; at < 24; at++) {
      await company.takeIn(`m${at}@kraft.example`, `${OWN_WORDS}\nBeleg ${at}.`);
      const [first] = await company.read(`m${at}@kraft.example`);
      if (first) await company.correct(`m${at}@kraft.example`, { field: 'kind', finding: 0, to: 'dispute' });
    }
  });
  afterAll(() => company.close());

  it('tells kind by kind what got better and worse, and changes nothing', async () => {
    const before = bytesOf(await keepTaught(company.service));
    const lines: string[] = [];
    await learnAnew(company.service.store, { use: false, say: (line) => lines.push(line) });
    expect(lines[0]).toMatch(
      /^\d+ lessons of \d+ mails were learned anew; \d+ lessons of \d+ mails were held/,
    );
    expect(lines[1]?.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(['kind', 'dispute', 'all']);
    expect(lines[2]).toContain('Nothing has changed');
    expect(bytesOf(await keepTaught(company.service))).toBe(before);
  });

  it('is used where it is asked for, and is still the fold of what was not undone', async () => {
    const { store } = company.service;
    const before = bytesOf(await keepTaught(company.service));
    await learnAnew(store, { use: true, say: () => {} });
    const { together, oneByOne } = await lessonsToLearn(store);
    expect([together.length, oneByOne.length]).toEqual([(await lessonsIn(store)).length, 0]);
    const anew = bytesOf(await keepTaught(company.service));
    expect(anew).not.toBe(before);
    expect(anew).toBe(bytesOf(foldAll({ together, oneByOne }, MODEL, shared).delta()));
    await company.undo('m0@kraft.example');
    const rest = await lessonsToLearn(store);
    expect(rest.together.length).toBe(together.length - 1);
    expect(bytesOf(await keepTaught(company.service))).toBe(bytesOf(foldAll(rest, MODEL, shared).delta()));
    expect((await lessonsView(company.service, null)).learnedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
