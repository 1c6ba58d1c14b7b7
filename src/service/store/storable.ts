/** PostgreSQL text holds no NUL, and its JSON no half of a surrogate pair; mails hold both. */
const NOT_STORABLE = /\0|\p{Surrogate}/gu;
/** How JSON writes either. */
const NOT_STORABLE_IN_JSON = /\\u(?:0000|d[89a-f])/;

/** A text that the database takes: what it cannot hold becomes the replacement character. */
export function storableText(text: string): string {
  return text.replace(NOT_STORABLE, '\uFFFD');
}

/** The JSON of a value that the database takes. */
export function storable(value: object): string {
  const json = JSON.stringify(value);
  if (!NOT_STORABLE_IN_JSON.test(json)) return json;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
}

/** Inside a JSON batch a jsonb column takes the value itself; its type says text, as single inserts need. */
export function inBatch(value: object): string {
  return value as unknown as string;
}
