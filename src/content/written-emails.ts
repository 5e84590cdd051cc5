/**
 * The addresses of e-mail in a line, also one that is hidden from robots or stands behind a name:
 * `jan(at)example.org`, `Jan <jan@example.org>`, `jan@example.org; biuro@example.org`.
 * @param words what was written
 * @returns undefined where a part of them is no address
 */
export function writtenEmails(words: string): string[] | undefined {
  const addresses = words
    .trim()
    .split(/\s*[,;]\s*|\s+(?:lub|albo|oraz|i|or|and|або|та|\/)\s+/iu)
    .map(emailIn);
  const known = addresses.filter((address) => address !== undefined);
  return known.length === addresses.length ? known : undefined;
}

function emailIn(words: string): string | undefined {
  const [, named = words] = /<([^<>]+)>$/.exec(words) ?? [];
  const address = named
    .replace(/^(?:mailto:|e-?mail:? )/i, '')
    .replace(/\s*[([{](?:at|małpa|@)[)\]}]\s*|\s+(?:at|małpa)\s+/iu, '@')
    .replaceAll(/\s*[([{](?:dot|kropka|\.)[)\]}]\s*|\s+(?:dot|kropka)\s+/giu, '.');
  return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(address) ? address : undefined;
}
