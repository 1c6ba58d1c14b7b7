import { Hono } from 'hono';
import type { LessonsView } from '#contract/contract.ts';
import { lessonLine } from '../learning/lesson-line.ts';
import type { Service } from '../service.ts';
import { lessonsIn } from '../store/lessons.ts';
import { lessonsView } from '../views/lessons.ts';
import { uuidIn } from './ids.ts';

/** What corrections taught the company's reader. They are taken back as corrections are. */
export function lessonRoutes(service: Service): Hono {
  return new Hono()
    .get('/lessons', async (c) => {
      const before = c.req.query('before');
      const from = before ? uuidIn(before, 'correction/not-found') : null;
      return c.json((await lessonsView(service, from)) satisfies LessonsView);
    })
    .get('/lessons/export', async (c) => {
      const lines = (await lessonsIn(service.store)).map((one) => `${lessonLine(one)}\n`);
      c.header('Content-Type', 'application/x-ndjson; charset=utf-8');
      c.header('Content-Disposition', 'attachment; filename="relance-lessons.jsonl"');
      return c.body(lines.join(''));
    });
}
