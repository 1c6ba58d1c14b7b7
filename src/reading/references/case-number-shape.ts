/**
 * The number of a case, as it stands on our letters: `RLC-7K3Q-XZ4M`, also typed in small letters; no letter or figure
 * touches it. Its signs are those that nobody mistakes for each other (see #cases/case-number.ts).
 */
export const CASE_NUMBER = /(?<![A-Z0-9])RLC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![A-Z0-9])/gi;
