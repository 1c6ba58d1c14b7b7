const PLACE = /\{([a-zA-Z]{1,30})\}/g;
/** Signs that French sets off by a space: they never begin a line. */
const BEFORE_SIGN = / (?=[:;?!])/g;

/** What came of filling a text: its fields that have no value are named, never left empty. */
export type Filled = { readonly text: string; readonly missing: readonly string[] };

/**
 * Puts values in the places of a text. `valueFor` gives null where there is none, and undefined for a field that does not
 * exist: that is a mistake in our own text, an error `letter/unknown-field` that names the text and the field.
 */
export function fillText(
  text: string,
  name: string,
  valueFor: (field: string) => string | null | undefined,
): Filled {
  const missing: string[] = [];
  const filled = text.replace(BEFORE_SIGN, '\u00a0').replace(PLACE, (_, field: string) => {
    const value = valueFor(field);
    if (value === undefined) throw new Error(`letter/unknown-field: ${name} has {${field}}`);
    if (value === null || value.trim() === '') missing.push(field);
    return value ?? '';
  });
  return { text: filled, missing };
}

/** The same where all values are at hand. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return fillText(text, text, (field) => values[field]).text;
}
