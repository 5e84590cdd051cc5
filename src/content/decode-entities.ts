/**
 * HTML as a browser understands it: numeric references, and the named ones that can hide a scheme,
 * are read as the signs that they stand for (HTML Standard, 13.2.5.72).
 * @param source HTML as written
 */
export function decodeEntities(source: string): string {
  return source
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(?:colon|tab|newline);/gi, (name) => (/colon/i.test(name) ? ':' : ' '));
}
