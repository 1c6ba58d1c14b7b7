/** A decimal without needless zeros before it, and `-0` as `0`: `-012.50` → `-12.50`. */
export function plainDecimal(decimal: string): string {
  const plain = decimal.replace(/^(-?)0+(?=\d)/, '$1');
  return /[1-9]/.test(plain) ? plain : plain.replace('-', '');
}

/** A decimal times a power of ten, by moving its point, so that nothing is lost: `2.4` × 1000 → `2400`. */
export function scaled(decimal: string, scale: number): string {
  if (scale === 1) return decimal;
  const places = Math.round(Math.log10(scale));
  const [whole = '', part = ''] = decimal.split('.');
  const moved = part.padEnd(places, '0');
  const rest = moved.slice(places);
  return plainDecimal(`${whole}${moved.slice(0, places)}${rest ? `.${rest}` : ''}`);
}
