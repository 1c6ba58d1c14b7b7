import type { Context } from 'hono';
import * as v from 'valibot';
import { refuse } from '../refuse.ts';

/** The JSON body of a request, checked; refuses with the place of the first thing that does not fit. */
export async function bodyOf<T>(context: Context, schema: v.GenericSchema<unknown, T>): Promise<T> {
  if (!context.req.header('content-type')?.startsWith('application/json'))
    throw badBody('Content-Type', 'is not JSON');
  const checked = v.safeParse(schema, await jsonOf(context), { abortEarly: true });
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw badBody(v.getDotPath(issue) ?? 'body', issue.message);
}

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw badBody('body', 'is not JSON');
  }
}

function badBody(place: string, problem: string): Error {
  return refuse('request/bad-body', `The request does not fit: ${place}: ${problem}`, place);
}
