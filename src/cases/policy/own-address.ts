import { isUnder } from '#mail/direction.ts';

const ADDRESS = /^[^\s<>"@,;]{1,64}@[^\s<>"@,;]{1,190}$/;

/** One plain address under one of our own mail domains. */
export function isOwnAddress(text: string, us: readonly string[]): boolean {
  return ADDRESS.test(text) && isUnder(text, us);
}
