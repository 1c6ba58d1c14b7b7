import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Where to ask, and whose data: the store itself, or a transaction of it. */
export type Reader = { readonly db: Kysely<Tables>; readonly tenantId: string };
