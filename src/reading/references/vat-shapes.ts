/** VAT numbers by country as the EU writes them (VIES), with the spaces and dots people put in; GB and CH besides. */
const SHAPES: readonly string[] = [
  'ATU\\d{8}',
  'BE[01]\\d{9}',
  'BG\\d{9,10}',
  'CY\\d{8}[A-Z]',
  'CZ\\d{8,10}',
  'DE\\d{9}',
  'DK\\d{8}',
  'EE\\d{9}',
  'EL\\d{9}',
  'ES[A-Z0-9]\\d{7}[A-Z0-9]',
  'FI\\d{8}',
  'FR[A-Z0-9]{2}\\d{9}',
  'GB\\d{9}',
  'GB\\d{12}',
  'HR\\d{11}',
  'HU\\d{8}',
  'IE\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}',
  'IT\\d{11}',
  'LT\\d{9}',
  'LT\\d{12}',
  'LU\\d{8}',
  'LV\\d{11}',
  'MT\\d{8}',
  'NL\\d{9}B\\d{2}',
  'PL\\d{10}',
  'PT\\d{9}',
  'RO\\d{6,10}',
  'SE\\d{12}',
  'SI\\d{8}',
  'SK\\d{10}',
  'XI\\d{9}',
  'CHE\\d{9}',
  'NO\\d{9}MVA',
];
const VAT_ID = new RegExp(`^(?:${SHAPES.join('|')})$`);
/** Where one may begin: a country code and digits, in one to six groups. */
const START = /(?<![\p{L}\p{N}])[A-Z]{2}[A-Z0-9]{0,14}(?:[ \u00a0.-][A-Z0-9]{1,12}){0,5}/gu;

/** A VAT number and where it stands, as written. */
export type VatId = { readonly start: number; readonly end: number };

/** The VAT numbers of a text that show by their shape: `FR 47 812 440 243`, `DE159549033`, `CHE-123.456.789`. */
export function vatIdsIn(text: string): readonly VatId[] {
  const ids: VatId[] = [];
  const start = new RegExp(START);
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const id = shortened(found[0], found.index);
    if (id) ids.push(id);
    start.lastIndex = id ? id.end : found.index + 2;
  }
  return ids;
}

/** The longest head of the groups that is a VAT number: `NL 8123.45.678.B01 KvK` ends before `KvK`. */
function shortened(written: string, start: number): VatId | null {
  for (let end = written.length; end > 7; end -= 1) {
    const isEdge = end === written.length || /[ \u00a0.-]/.test(written[end] ?? '');
    if (isEdge && VAT_ID.test(written.slice(0, end).replace(/[ \u00a0.-]/g, '')))
      return { start, end: start + end };
  }
  return null;
}
