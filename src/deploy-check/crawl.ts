import { contentType, mediaType } from '../hosting/media-types.ts';
import { immutableFolder } from '../hosting/promises.ts';
import { type Answer, ask, type NoAnswer } from './answer.ts';
import type { Finding, FindingKind } from './finding.ts';
import { type Reference, referencesOf, styleReferences } from './references-of.ts';

/** How a site is looked at. */
export interface CrawlOptions {
  /** Most addresses that are asked for. */
  limit: number;
  /** Of each request, in milliseconds. */
  timeout: number;
  /** Whether what only a host decides is looked at: headers, compression, types, how long files are kept. */
  hasHost: boolean;
  /** The address that pages have to give as theirs; undefined where it cannot be told, as on one's own computer. */
  address: string | undefined;
  /** Told after each answer, with how many came so far. */
  progress?: (count: number) => void;
}

/** What came of it. */
export interface Crawled {
  /** How many addresses were asked for. */
  count: number;
  findings: Finding[];
  /** Whether there is a site: its home page was given. */
  hasHome: boolean;
  /** Whether the limit ended it. */
  isCut: boolean;
  /** The address that the home page gives as that of the site; undefined where it gives none. */
  ownAddress: string | undefined;
}

/** Requests at once: few enough for any host. */
const atOnce = 6;

/** From how many bytes on a text is worth compressing: what does not fit into a packet or two. */
const worthCompressing = 2000;

/** How long files that bear their digest have to be kept at least, and pages at most; in seconds. */
const keeping = { assets: 30 * 24 * 3600, pages: 3600 };

/** Types that browsers take for each other. */
const alike: readonly (readonly string[])[] = [
  ['text/javascript', 'application/javascript', 'application/x-javascript'],
  ['application/xml', 'text/xml', 'application/rss+xml'],
  ['application/json', 'application/feed+json', 'application/manifest+json', 'application/geo+json'],
  ['image/vnd.microsoft.icon', 'image/x-icon'],
];

/** An address at which nothing can be: no entry has a name with two hyphens. */
const nowhere = 'kronika--deploy-check/';

/**
 * Looks at a site as it is served: every address that its pages name, as far as it lies in the site.
 * @param start the home page, with its slash; nothing is asked of another origin, and nothing outside its folder
 */
export async function crawl(start: URL, options: CrawlOptions): Promise<Crawled> {
  const site = new Crawl(start, options);
  await site.run();
  const { count, hasHome, isCut, ownAddress } = site;
  return { count, findings: site.findings(), hasHome, isCut, ownAddress };
}

class Crawl {
  count = 0;
  hasHome = false;
  isCut = false;
  ownAddress: string | undefined;
  readonly #start: URL;
  readonly #options: CrawlOptions;
  readonly #found = new Map<string, Finding>();
  /** Where each address is named, by its path. */
  readonly #named = new Map<string, Set<string>>();
  readonly #waiting: string[] = [];
  /** The origin that the site gives as its own, which may not be that at which it is looked at. */
  #ownOrigin: string | undefined;
  /** Headers that the build wanted, by folder. */
  #wanted: readonly [folder: string, headers: ReadonlyMap<string, string>][] = [];

  constructor(start: URL, options: CrawlOptions) {
    this.#start = start;
    this.#options = options;
  }

  /** What was found, with all pages that name what is not there. */
  findings(): Finding[] {
    return [...this.#found.values()].map((one) => ({
      ...one,
      on: [...new Set([...one.on, ...(this.#named.get(one.what) ?? [])])].sort(),
    }));
  }

  async run(): Promise<void> {
    const home = await ask(this.#start, this.#options.timeout);
    if ('fault' in home || home.status !== 200) {
      this.count = 1;
      this.#judge(this.#start.pathname, home);
      return;
    }
    this.hasHome = true;
    const { canonical } = referencesOf(textOf(home), home.address);
    this.#ownOrigin = canonical?.origin;
    this.ownAddress = canonical?.href;
    const { address } = this.#options;
    if (canonical && address !== undefined && canonical.href !== address)
      this.#note('stale-address', { what: 'address', found: canonical.href, expected: address });
    await this.#readHeaders();
    if (this.#options.hasHost) await this.#askNowhere();
    this.#add(this.#start, '');
    for (const path of ['sitemap-index.xml', ...(await this.#searchFiles())]) this.#add(new URL(path, this.#start), '');
    while (this.#waiting.length > 0 && !this.isCut)
      await Promise.all(this.#waiting.splice(0, atOnce).map((path) => this.#visit(path)));
  }

  async #visit(path: string): Promise<void> {
    if (this.count >= this.#options.limit) {
      this.isCut = true;
      return;
    }
    this.count += 1;
    const answer = await ask(new URL(path, this.#start), this.#options.timeout);
    this.#options.progress?.(this.count);
    this.#judge(path, answer);
    if ('fault' in answer || answer.status !== 200) return;
    const type = essence(answer.headers.get('content-type'));
    const isPage = type === 'text/html';
    if (isPage) this.#follow(referencesOf(textOf(answer), answer.address).references, answer.address);
    else if (answer.address.pathname.endsWith('.css'))
      this.#follow(styleReferences(textOf(answer), answer.address), answer.address);
    else if (/\/sitemap-[^/]*\.xml$/.test(answer.address.pathname)) this.#followSitemap(textOf(answer), answer.address);
  }

  #follow(references: readonly Reference[], from: URL): void {
    const isSafe = this.#start.protocol === 'https:' || this.#ownOrigin?.startsWith('https:') === true;
    for (const { address, use } of references) {
      const isOwn = this.#inSite(address) !== undefined;
      if (isSafe && use !== 'link' && address.protocol === 'http:' && !isOwn)
        this.#note('mixed-content', { what: address.href, found: 'http:', expected: 'https:', on: [from.pathname] });
      this.#add(address, from.pathname);
    }
  }

  #followSitemap(xml: string, from: URL): void {
    for (const [, text = ''] of xml.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const written = text.replaceAll('&amp;', '&');
      if (URL.canParse(written)) this.#add(new URL(written), from.pathname);
    }
  }

  /** The path of an address of the site, which lies at the origin that is looked at or at the one that pages give. */
  #inSite(address: URL): string | undefined {
    const isOwn = address.origin === this.#start.origin || address.origin === this.#ownOrigin;
    return isOwn && address.pathname.startsWith(this.#start.pathname) ? address.pathname : undefined;
  }

  #add(address: URL, from: string): void {
    const path = this.#inSite(address);
    if (path === undefined) return;
    const named = this.#named.get(path);
    if (!named) this.#waiting.push(path);
    this.#named.set(path, new Set([...(named ?? []), ...(from ? [from] : [])]));
  }

  #judge(path: string, answer: Answer | NoAnswer): void {
    if ('fault' in answer) {
      this.#note(answer.fault, { what: path, found: answer.words });
      return;
    }
    if (answer.status !== 200) {
      this.#note('broken', { what: path, found: String(answer.status), expected: '200' });
      return;
    }
    if (this.#options.hasHost) this.#judgeHost(answer);
  }

  #judgeHost({ address: { pathname }, headers, body }: Answer): void {
    const given = headers.get('content-type') ?? '';
    const isPage = /\/(?:[^./]*)$/.test(pathname);
    const wanted = isPage ? 'text/html; charset=utf-8' : contentType(pathname);
    if (wanted !== undefined && !isAlike(wanted, given))
      this.#note('wrong-type', { what: pathname, found: given || '–', expected: wanted });
    const type = isPage ? mediaType('index.html') : mediaType(pathname);
    if (type?.isCompressible === true && body.length >= worthCompressing && !headers.has('content-encoding'))
      this.#note('uncompressed', { what: isPage ? 'HTML' : (pathname.split('.').at(-1) ?? ''), on: [pathname] });
    const age = maxAge(headers.get('cache-control'));
    if (pathname.startsWith(`${this.#start.pathname}${immutableFolder}`) && age < keeping.assets)
      this.#note('kept-briefly', { what: immutableFolder, found: headers.get('cache-control') ?? '–', on: [pathname] });
    if (!isPage) return;
    if (age > keeping.pages)
      this.#note('kept-too-long', { what: 'HTML', found: headers.get('cache-control') ?? '–', on: [pathname] });
    for (const [name, value] of this.#headersWanted(pathname)) {
      const found = headers.get(name);
      if (found === null) this.#note('header-missing', { what: name, expected: value, on: [pathname] });
      else if (found !== value) this.#note('header-differs', { what: name, found, expected: value, on: [pathname] });
    }
  }

  #headersWanted(path: string): ReadonlyMap<string, string> {
    const below = path.slice(this.#start.pathname.length);
    const folders = this.#wanted.filter(([folder]) => below.startsWith(folder));
    return new Map(folders.flatMap(([, headers]) => [...headers]));
  }

  /** The list of headers that a build leaves in the site; without it none is asked for. */
  async #readHeaders(): Promise<void> {
    const answer = await ask(new URL('headers.json', this.#start), this.#options.timeout);
    if ('fault' in answer || answer.status !== 200) return;
    this.#wanted = headersIn(textOf(answer));
  }

  async #askNowhere(): Promise<void> {
    const address = new URL(nowhere, this.#start);
    const answer = await ask(address, this.#options.timeout);
    if (!('fault' in answer) && answer.status !== 404)
      this.#note('not-found-status', { what: address.pathname, found: String(answer.status), expected: '404' });
  }

  /**
   * What the search loads, which no page names. Its files are compressed within: a server that takes them for compressed
   * answers unpacks them on the way, and the search cannot read them.
   */
  async #searchFiles(): Promise<string[]> {
    const entry = await ask(new URL('pagefind/pagefind-entry.json', this.#start), this.#options.timeout);
    if ('fault' in entry || entry.status !== 200) return [];
    const languages = [...textOf(entry).matchAll(/"(\w+)":\{"hash":"(\w+)","wasm":"?(\w+)/g)];
    const files = languages.flatMap(([, , hash, wasm]) => [
      `pagefind/pagefind.${hash}.pf_meta`,
      `pagefind/wasm.${wasm === 'null' ? 'unknown' : wasm}.pagefind`,
    ]);
    for (const file of files) {
      const answer = await ask(new URL(file, this.#start), this.#options.timeout);
      if ('fault' in answer || answer.status !== 200) continue;
      const isPacked = answer.body[0] === 0x1f && answer.body[1] === 0x8b;
      if (!isPacked)
        this.#note('search-damaged', {
          what: answer.address.pathname,
          found: `Content-Encoding: ${answer.headers.get('content-encoding') ?? '–'}`,
        });
    }
    return ['search/client.js', 'pagefind/pagefind.js', 'pagefind/pagefind-worker.js', ...files];
  }

  /** Of the same fault only the pages on which it shows are added. */
  #note(kind: FindingKind, { what, found = '', expected = '', on = [] }: Partial<Finding> & { what: string }): void {
    const key = `${kind} ${what}`;
    const known = this.#found.get(key);
    if (known) known.on.push(...on.filter((path) => !known.on.includes(path)));
    else this.#found.set(key, { kind, what, found, expected, on: [...on] });
  }
}

/** `headers.json` of a build: folders with their headers; nothing for any other JSON. */
function headersIn(json: string): [string, ReadonlyMap<string, string>][] {
  const read: unknown = parsed(json);
  if (typeof read !== 'object' || read === null) return [];
  return Object.entries(read).flatMap(([pattern, headers]: [string, unknown]) => {
    if (typeof headers !== 'object' || headers === null || !/^\/.*\*$/.test(pattern)) return [];
    const own = Object.entries(headers).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return [[pattern.slice(1, -1), new Map(own)]];
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf({ body }: Pick<Answer, 'body'>): string {
  return new TextDecoder().decode(body);
}

/** A media type without its parameters. */
function essence(type: string | null): string {
  return (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether a browser would take what it was given as what was meant. */
function isAlike(wanted: string, given: string): boolean {
  const [one, other] = [essence(wanted), essence(given)];
  // Bytes of the site's own scripts are read whatever they are called.
  if (one === 'application/octet-stream') return other !== 'text/html';
  if (one !== other && !alike.some((types) => types.includes(one) && types.includes(other))) return false;
  // What says nothing is UTF-8 by itself: HTML in its head, calendars by RFC 5545, texts that scripts fetch.
  const charset = /charset=\s*"?([\w-]+)/i.exec(given)?.[1]?.toLowerCase();
  return charset === undefined || /^utf-?8$/.test(charset);
}

/** Seconds for which an answer may be kept without asking; 0 where nothing says so. */
function maxAge(header: string | null): number {
  return /no-(?:cache|store)/i.test(header ?? '') ? 0 : Number(/max-age=(\d+)/i.exec(header ?? '')?.[1] ?? 0);
}
