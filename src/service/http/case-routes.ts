import { Hono } from 'hono';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Policy } from '#cases/policy/policy.ts';
import { joinSchema, policySchema, splitSchema, stepSchema } from '#contract/schemas.ts';
import { ownDomainsOf } from '../intake.ts';
import { joinCases, splitCase } from '../move-mails.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { asOfNow } from '../store/as-of-now.ts';
import { caseById } from '../store/cases.ts';
import { caseInsteadOf } from '../store/left-cases.ts';
import { policyOf, savePolicy } from '../store/policy.ts';
import { takeStep, undoStep } from '../take-step.ts';
import { caseView } from '../views/case-view.ts';
import { otherCases } from '../views/other-cases.ts';
import { worklist } from '../views/worklist.ts';
import { bodyOf } from './body.ts';
import { bareId, uuidIn } from './ids.ts';

/** Cases, what people do with them, and the worklist. */
export function caseRoutes(service: Service): Hono {
  const { store } = service;
  const caseIn = (id: string) => caseOrRefusal(service, caseIdIn(id));
  const viewOf = async (id: string) => caseView(store, await caseIn(id), await asOfNow(store));
  return new Hono()
    .get('/cases/:id', async (c) => c.json(await viewOf(c.req.param('id'))))
    .post('/cases/:id/steps', async (c) => {
      const id = caseIdIn(c.req.param('id'));
      await takeStep(service, id, await bodyOf(c, stepSchema));
      return c.json(await viewOf(id));
    })
    .get('/cases/:id/others', async (c) => {
      const found = await caseIn(c.req.param('id'));
      return c.json(await otherCases(store, found, await asOfNow(store)));
    })
    .post('/cases/:id/join', async (c) => {
      const id = caseIdIn(c.req.param('id'));
      await joinCases(service, id, await bodyOf(c, joinSchema));
      return c.json(await viewOf(id));
    })
    .post('/cases/:id/split', async (c) => {
      const body = await bodyOf(c, splitSchema);
      const messageIds = body.messageIds.map(bareId);
      return c.json(
        await viewOf(await splitCase(service, caseIdIn(c.req.param('id')), { ...body, messageIds })),
      );
    })
    .post('/steps/:id/undo', async (c) =>
      c.json(await viewOf(await undoStep(service, uuidIn(c.req.param('id'), 'step/not-found')))),
    )
    .get('/policy', async (c) => c.json((await policyOf(store)) satisfies Policy))
    .put('/policy', async (c) => {
      await savePolicy(store, await bodyOf(c, policySchema), await ownDomainsOf(service));
      return c.json(await policyOf(store));
    })
    .get('/worklist', async (c) =>
      c.json(await worklist(store, await asOfNow(store), c.req.query('owner') || null)),
    );
}

function caseIdIn(text: string): string {
  return uuidIn(text, 'case/not-found');
}

/** The case; one that was joined with another names that one. */
async function caseOrRefusal({ store }: Service, id: string): Promise<CollectionCase> {
  const found = await caseById(store, id);
  if (found) return found;
  const instead = await caseInsteadOf(store, id);
  if (instead === null) throw refuse('case/not-found', 'There is no such case.', id);
  throw refuse('case/joined', `This case was joined with ${caseNumberOf(instead)}. Open that one.`, instead);
}
