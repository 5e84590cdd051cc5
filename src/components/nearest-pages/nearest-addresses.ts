import { distance } from 'fastest-levenshtein';

/** From which share of a name's letters that differ nobody would say that it was meant. */
const tooFar = 0.45;

/** How far behind the nearest one another is still worth a look. */
const closeBehind = 0.12;

/**
 * Addresses that a wrong one was probably meant for: the nearest first.
 * @param wrong path of the address that leads nowhere
 * @param known paths of the site, of one language
 * @param most how many at the most
 */
export function nearestAddresses(wrong: string, known: readonly string[], most = 3): string[] {
  const asked = lastPart(wrong);
  if (asked === '') return [];
  const near = known
    .map((path) => ({ path, far: howFar(asked, lastPart(path)), way: distance(wrong, path) / path.length }))
    .filter(({ far }) => far <= tooFar)
    // Of equal names the one in the folder that was asked for.
    .map(({ path, far, way }) => ({ path, far: far + Math.min(way, 1) }))
    .sort((a, b) => a.far - b.far || (a.path < b.path ? -1 : 1));
  const nearest = near[0]?.far ?? 0;
  return near
    .filter(({ far }) => far <= nearest + closeBehind)
    .slice(0, most)
    .map(({ path }) => path);
}

/** From 0 to 1: the share of letters that differ; little where one name holds the other. */
function howFar(asked: string, name: string): number {
  if (name === '') return 1;
  const [short, long] = asked.length < name.length ? [asked, name] : [name, asked];
  if (short.length >= 6 && long.includes(short)) return 0.3;
  return distance(asked, name) / long.length;
}

/** The name at the end of a path, without what older sites put behind it. */
function lastPart(path: string): string {
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return decoded(last)
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?)$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
