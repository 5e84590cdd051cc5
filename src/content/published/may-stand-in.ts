/** Fields by which nothing is kept from the public and no file is named; of the first, readers see the words. */
const ofWords = ['title', 'name', 'description'];
const harmless = [...ofWords, 'kind', 'start', 'end', 'venue'];

/** Words by which editors say within a field that something is not for the public. */
const withdrawing =
  /draft|hid(?:e|den)|withdr|remov|delet|consent|publish|publik|privat|archiv|szkic|robocz|ukry|wycof|usun|usuń|zgod|prywat|tajn|wstrzym/i;

/**
 * Whether what readers last saw of a file may stay on the site while its newer text has errors. Only where nothing was
 * taken out, and nothing added that may be meant to take something out: each older line is there in its order, or is
 * a harmless field with another value; each new one is such a field, a photograph's row, or plain prose.
 * @param older text that readers saw
 * @param newer text of the file as it is
 */
export function mayStandIn(older: string, newer: string): boolean {
  const lines = older.split('\n');
  const closing = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const end = closing < 0 ? lines.length : closing;
  let at = 0;
  for (const line of newer.split('\n')) {
    const known = lines[at];
    if (line === known) at += 1;
    else if (line.trim() !== '') {
      const isField = at <= end;
      if (isField && withdrawing.test(line)) return false;
      if (isField && known !== undefined && isSameField(known, line)) at += 1;
      else if (!(isField ? isAddedField(line) : isProse(line))) return false;
    }
  }
  return at === lines.length;
}

/** A field with another value, in which no word is missing that readers could see. */
function isSameField(older: string, newer: string): boolean {
  const [[key, before], [same, after]] = [fieldOf(older), fieldOf(newer)];
  if (key === undefined || key !== same || !harmless.includes(key)) return false;
  const words = wordsOf(after);
  return !ofWords.includes(key) || wordsOf(before).every((word) => words.includes(word));
}

function isAddedField(line: string): boolean {
  const [key] = fieldOf(line);
  return (
    (key !== undefined && harmless.includes(key)) || /^\s*(?:- )?(?:src|alt|caption):[ \t]+[^\s#][^#]*$/.test(line)
  );
}

/** A field on a line of its own, with nothing that YAML takes for a comment, a block or a value from elsewhere. */
function fieldOf(line: string): [key: string | undefined, value: string | undefined] {
  const [, key, value] = /^([a-z]+):[ \t]+([^\s#|>&*!][^#]*)$/.exec(line) ?? [];
  return [key, value];
}

function wordsOf(text = ''): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Words, links and pictures: no HTML, comment, code or strike-through, in which what follows could be meant to vanish. */
function isProse(line: string): boolean {
  const text = line.replaceAll(/!?\[[^[\]]*\]\([^()]*\)/g, '');
  return !/^(?: {4}|\t|:)|[<>`~{}|\\[\]$]/.test(text);
}
