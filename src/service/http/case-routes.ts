import { Hono } from 'hono';
import { stepSchema } from '#contract/schemas.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { caseById } from '../store/cases.ts';
import { todayOf } from '../store/settings.ts';
import { takeStep, undoStep } from '../take-step.ts';
import { caseView } from '../views/case-view.ts';
import { worklist } from '../views/worklist.ts';
import { bodyOf } from './body.ts';
import { uuidIn } from './ids.ts';

/** Cases, what people do with them, and the worklist. */
export function caseRoutes(service: Service): Hono {
  const { store } = service;
  const viewOf = async (id: string) => {
    const found = await caseById(store, id);
    if (!found) throw refuse('case/not-found', 'There is no such case.', id);
    return caseView(store, found, await todayOf(store));
  };
  const caseIn = (id: string) => uuidIn(id, 'case/not-found');
  return new Hono()
    .get('/cases/:id', async (c) => c.json(await viewOf(caseIn(c.req.param('id')))))
    .post('/cases/:id/steps', async (c) => {
      const id = caseIn(c.req.param('id'));
      await takeStep(service, id, await bodyOf(c, stepSchema));
      return c.json(await viewOf(id));
    })
    .post('/steps/:id/undo', async (c) =>
      c.json(await viewOf(await undoStep(service, uuidIn(c.req.param('id'), 'step/not-found')))),
    )
    .get('/worklist', async (c) => c.json(await worklist(store, await todayOf(store))));
}
