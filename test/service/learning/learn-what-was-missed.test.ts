import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMailOf } from '../../../src/service/correct-mail.ts';
import { keepTaught } from '../../../src/service/learning/keep-taught.ts';
import { lessonLine } from '../../../src/service/learning/lesson-line.ts';
import { lessonsIn } from '../../../src/service/store/lessons.ts';
import { lessonsView } from '../../../src/service/views/lessons.ts';
import { sentencesIn } from '../../../src/service/views/sentences-in.ts';
import { engines } from '../engines.ts';
import { aCompany, type Company } from './company.ts';

/** Words in which the shared reader hears nothing, and the same of another invoice. */
const UNHEARD = 'Die Rechnung 2026-1187 ist bei uns Zapfenstreich.';
const UNHEARD_AGAIN = 'Die Rechnung 2026-1204 ist bei uns Zapfenstreich.';
const ID = 'missed@kraft.example';

describe.each(await engines())('what was missed, on $name', (engine) => {
  let company: Company;
  let read: readonly { readonly kind: string }[];
  beforeAll(async () => {
    company = await aCompany(engine);
    read = await company.takeIn(ID, UNHEARD);
  });
  afterAll(async () => company.close());

  it('is a lesson: its sentence, that nothing was read there, and what is right', async () => {
    expect(read).toEqual([]);
    const [evidence] = sentencesIn(await readMailOf(company.service.store, ID)).filter(
      ({ in: at }) => at === 'body',
    );
    if (!evidence) throw new Error('the mail has no sentence');
    const said = {
      kind: 'dispute',
      reason: 'quality',
      on: null,
      amount: null,
      items: ['2026-1187'],
    } as const;
    await company.correct(ID, { field: 'missed', evidence, ...said });
    expect(await company.read(ID)).toMatchObject([{ kind: 'dispute', reason: 'quality', index: 0 }]);
    const [lesson] = await lessonsIn(company.service.store);
    expect(lesson).toMatchObject({ text: UNHEARD, answers: { reason: ['quality'] } });
    expect(lesson && JSON.parse(lessonLine(lesson))).toMatchObject({
      label: 'dispute/quality',
      was: '-',
    });
  });

  it('is listed, and the next mail in such words is heard', async () => {
    const { lessons, total } = await lessonsView(company.service, null);
    expect(total).toBe(1);
    expect(lessons[0]?.sentences[0]?.is).toContainEqual({ kind: 'dispute', reason: 'quality' });
    const next = await company.takeIn('next@kraft.example', UNHEARD_AGAIN);
    expect(next).toMatchObject([{ kind: 'dispute', reason: 'quality' }]);
  });

  it('is unlearned when it is taken back', async () => {
    await company.undo(ID);
    expect(await company.read(ID)).toEqual([]);
    expect(await lessonsIn(company.service.store)).toEqual([]);
    expect((await keepTaught(company.service)).buckets.length).toBe(0);
    const third = await company.takeIn('third@kraft.example', UNHEARD_AGAIN);
    expect(third).toEqual([]);
  });
});
