/** Pictures of dots that a drawing may hold within itself. */
const embeddedPicture = /^data:image\/(?:png|jpeg|jpg|gif|webp|avif);base64,[\w+/=\s]*$/i;

/** What a browser passes over at the beginning of an address and within it (URL standard). */
const passedOver = /^[\p{Cc} ]+|[\t\n\r]/gu;

/**
 * Whether an element may point there: within the drawing; a link to a page; a picture that the drawing holds.
 * @param element its local name
 * @param value of `href`
 */
export function allowedReference(element: string, value: string): boolean {
  const address = value.replace(passedOver, '');
  if (address === '' || address.startsWith('#')) return true;
  if (element === 'image' || element === 'feImage') return embeddedPicture.test(address);
  return element === 'a' && (/^(?:https?|mailto|tel):/i.test(address) || !/^[^/?#]*:/.test(address));
}

/**
 * What a style would load or run; undefined where it only draws.
 * @param value text of `<style>`, or an attribute, most of which browsers read as CSS
 */
export function activeStyle(value: string): string | undefined {
  const [address] = [...value.matchAll(/url\s*\(\s*(['"]?)(?<to>[^'")]*)/gi)].filter(({ groups }) => {
    const to = (groups?.['to'] ?? '').trim();
    return !to.startsWith('#') && !embeddedPicture.test(to);
  });
  if (address) return address[0].slice(0, 60);
  // CSS may write any letter as a code (\75rl), so a style with such codes is not read further.
  if (/\\.*\(|@.*\\|\\.*:/s.test(value)) return '\\';
  return /@import|(?:^|[^\w-])(?:image|image-set|src|expression)\s*\(|-moz-binding|behavior\s*:|javascript\s*:/i.exec(
    value,
  )?.[0];
}
