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

/**
 * The value with the keys of its objects in the order that jsonb keeps them in (the shorter first): a json column keeps what
 * it is given, and the same case must be the same bytes, however it came about.
 */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort(byJsonbOrder);
  return Object.fromEntries(keys.map((key) => [key, inKeyOrder((value as Record<string, unknown>)[key])]));
}

function byJsonbOrder(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
