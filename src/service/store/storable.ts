/** PostgreSQL text holds no NUL, and its JSON no half of a surrogate pair; mails hold both. */
const NOT_STORABLE = /\0|\p{Surrogate}/gu;

/** A text that the database takes: what it cannot hold becomes the replacement character. */
export function storableText(text: string): string {
  return text.replace(NOT_STORABLE, '\uFFFD');
}

/** The JSON of a value that the database takes. */
export function storable(value: object): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
}
