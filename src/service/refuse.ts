import type { Refusal } from '#contract/contract.ts';

/** An error with a stable code and a sentence that tells a person what to do next. */
export type RefusalError = Error & Refusal;

/** `throw refuse('store/locked', 'Relance already runs …', '/path/.relance')` */
export function refuse(code: string, message: string, place: string | null = null): RefusalError {
  return Object.assign(new Error(message), { code, place });
}

export function isRefusal(error: unknown): error is RefusalError {
  return error instanceof Error && 'code' in error && 'place' in error && String(error.code).includes('/');
}
