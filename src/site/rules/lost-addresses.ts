import type { Content } from '../../content/content.ts';
import { readableEntries } from '../model/readable-entries.ts';
import { compareDiagnostics, diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { oldAddress } from '../../content/old-address.ts';
import { type PublishedState, publishedStates } from '../../content/published/published-states.ts';
import { successors } from '../../content/published/successors.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { type Addresses, addresses, homePath, sectionPath } from '../model/addresses.ts';
import { contentGraph, type GraphContent } from '../model/content-graph.ts';
import { hiddenBecause } from '../model/visibility.ts';
import { addressesOf } from '../pages/addresses-of.ts';
import { formerSections } from '../pages/former-sections.ts';
import { goneAddresses } from '../pages/gone-addresses.ts';
import { folderOf } from './address-claims.ts';
import { type AddressedFile, addressedFiles } from './addressed-files.ts';

type LostContent = GraphContent &
  Pick<Content, 'root' | 'paths' | 'read' | 'readable' | 'settingsPlace' | 'lostSettings'>;

/**
 * Addresses of entries that readers may know, and at which nothing stands any more: of each, the line by which it goes
 * on leading somewhere. They are remarks and no errors: an old link breaks by them, and nothing wrong is published, so
 * they must not keep back what is urgent. What was never public is not told, nor what an entry keeps from the public
 * itself (a draft, an expiry): its address comes back with it.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 * @param published commit that the site was published from before the last one
 */
export function lostAddresses(
  content: LostContent,
  publicFiles: readonly string[] = [],
  published?: string,
): Diagnostic[] {
  const { root, settings, paths, lostSettings } = content;
  // Where languages or words of sections are wrong, nobody knows which address an entry has.
  if (!settings || ['address', 'languages', 'sections', 'gone'].some((name) => lostSettings.has(name))) return [];
  const today = addressedFiles(paths, settings);
  const here = new Set(today.map(({ address }) => address));
  let others: ReadonlySet<string> | undefined;
  const isThere = (address: string) => {
    if (here.has(address)) return true;
    others ??= otherAddresses(content, settings, publicFiles);
    return others.has(folderOf(address));
  };
  const told = new Map<string, ListedProblem>();
  for (const state of publishedStates(root, published)) {
    const then = state.settings(settings);
    if (!then) continue;
    const former = addressedFiles(state.files, then);
    const missing = former.filter(({ address }) => !isThere(address));
    const lost = missing.length === 0 ? [] : publicThen(state, missing, content.today);
    for (const [address, problem] of problemsOf(content, { settings, then, state, former, today, lost }))
      if (!told.has(address)) told.set(address, problem);
  }
  return asOneList([...told.values()]);
}

/** Everything else that stands at an address or leads on from one, as `folderOf` writes it. */
function otherAddresses(
  content: LostContent,
  settings: SiteSettings,
  publicFiles: readonly string[],
): ReadonlySet<string> {
  const whole = contentGraph({ ...content, entries: readableEntries(content) }, true);
  const aliases = content.read.flatMap(({ data }) =>
    'aliases' in data && Array.isArray(data.aliases) ? data.aliases.map(String) : [],
  );
  return new Set(
    [
      ...(whole ? addressesOf(whole).map(({ path }) => path) : []),
      ...aliases.flatMap((alias) => {
        const address = oldAddress(alias);
        return 'fault' in address ? [] : [address.path];
      }),
      ...goneAddresses(settings).map(({ path }) => path),
      ...publicFiles,
    ].map(folderOf),
  );
}

/** Those of which readers saw a page; of a file that could not be read, nobody did. */
function publicThen(state: PublishedState, missing: readonly AddressedFile[], today: string): AddressedFile[] {
  const fields = state.fields(missing.map(({ file }) => file));
  const dateOf = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  return missing.filter(({ file }) => {
    const own = fields.get(file);
    if (!own) return false;
    const [draft, hidden] = [own['draft'] === true, own['hidden'] === true];
    const [pubDate, expiryDate] = [dateOf(own['pubDate']), dateOf(own['expiryDate'])];
    return hiddenBecause({ draft, hidden, pubDate, expiryDate }, today) === undefined;
  });
}

/** What a lost address is compared with. */
interface Compared {
  settings: SiteSettings;
  then: SiteSettings;
  state: PublishedState;
  former: readonly AddressedFile[];
  today: readonly AddressedFile[];
  lost: readonly AddressedFile[];
}

/** A problem whose line to paste goes into a list: into one that begins with it, or after others. */
type ListedProblem = (isAfterOthers: boolean) => Diagnostic;

/** Whoever pastes line by line must write the name of a list once: the first of a place has it, the others go below. */
function asOneList(problems: readonly ListedProblem[]): Diagnostic[] {
  const begun = new Set<string>();
  return problems
    .map((problem) => ({ problem, alone: problem(false) }))
    .sort((a, b) => compareDiagnostics(a.alone, b.alone))
    .map(({ problem, alone: { file, line, column, code } }) => {
      const list = JSON.stringify([file, line, column, code]);
      const isAfterOthers = begun.has(list);
      begun.add(list);
      return problem(isAfterOthers);
    });
}

/** What is told of each lost address; of a section that moved, once. */
function problemsOf(content: LostContent, compared: Compared): [address: string, problem: ListedProblem][] {
  const { settings, then, lost, today } = compared;
  if (lost.length === 0) return [];
  const [before, now] = [addresses(then), addresses(settings)];
  const former = formerSections(settings, now).map(({ from }) => from);
  const filesToday = new Map(today.map((one) => [keyOf(one), one]));
  const moved = lost.filter((one) => filesToday.has(keyOf(one)) && movedSection(one, before, now) !== undefined);
  const sections = new Map<string, ListedProblem>();
  for (const one of moved) {
    const found = movedSection(one, before, now);
    if (found === undefined || former.includes(found.alias.slice(1))) continue;
    const { section, alias: value } = found;
    const place = content.settingsPlace(['sections', section, 'path'], 'key');
    const hasOthers = (settings.sections[section]?.aliases.length ?? 0) > 0;
    sections.set(value, (isAfter) =>
      diagnostic('section-address-lost', place, { section, value, hasOthers: hasOthers || isAfter }),
    );
  }
  const rest = lost.filter((one) => !moved.includes(one));
  const next = successors(content.root, rest, compared);
  const places = new Map(content.read.map(({ parsed, place, data }) => [parsed.file, { place, data }]));
  return [
    ...sections,
    ...rest.map((one): [string, ListedProblem] => {
      const value = `/${one.address}`;
      const to = next.get(one) ?? filesToday.get(keyOf(one));
      if (to === undefined) {
        const original = filesToday.get(keyOf({ ...one, locale: now.mainLocale }));
        const instead = original && `${one.path.collection}/${original.path.slug}`;
        const hasOthers = settings.gone.length > 0;
        const place = content.settingsPlace(['gone'], 'key');
        const told = { value, file: one.file, to: instead };
        return [value, (isAfter) => diagnostic('address-gone', place, { ...told, hasOthers: hasOthers || isAfter })];
      }
      const read = places.get(to.file);
      const hasOthers = read !== undefined && 'aliases' in read.data && hasItems(read.data.aliases);
      const place = read?.place(['aliases'], 'key') ?? { file: to.file };
      const told = { value, file: one.file };
      return [value, (isAfter) => diagnostic('address-lost', place, { ...told, hasOthers: hasOthers || isAfter })];
    }),
  ];
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function keyOf({ path: { collection, slug }, locale }: Pick<AddressedFile, 'path' | 'locale'>): string {
  return `${collection}/${slug} ${locale}`;
}

/** The section of an entry with its former address, where nothing but the section's word has changed. */
function movedSection({ path, locale, address }: AddressedFile, before: Addresses, now: Addresses) {
  const { collection: section } = path;
  if (section === 'pages' || homePath(locale, before) !== homePath(locale, now)) return undefined;
  const former = sectionPath(section, locale, before);
  const isMoved = former !== sectionPath(section, locale, now) && address.startsWith(former);
  return isMoved ? { section, alias: `/${former}` } : undefined;
}
