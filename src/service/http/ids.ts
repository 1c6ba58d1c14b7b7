import { refuse } from '../refuse.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Outlook gives internet message ids with their angle brackets. */
export function bareId(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}

/** An id of ours in a path; refuses with the code of what is not found. */
export function uuidIn(text: string, code: string): string {
  if (UUID.test(text)) return text.toLowerCase();
  throw refuse(code, 'There is no such thing under this id.', text.slice(0, 100));
}
