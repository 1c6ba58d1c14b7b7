import type { Refusal } from '#contract/contract.ts';
import type { Words } from '#ui/words.ts';

/** What the service refused, and what to do instead. */
export function refusalWords({ message }: Refusal, _words: Words): string {
  return message;
}
