import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { isRealAddress } from '../content/is-real-address.ts';
import { isOwnComputer } from '../content/local-host.ts';
import { crawl, type Crawled, type CrawlOptions } from '../deploy-check/crawl.ts';
import { type Finding, type FindingKind, findingKinds, isRemark } from '../deploy-check/finding.ts';
import { referencesOf } from '../deploy-check/references-of.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { command, CommandFault } from './command.ts';
import { languageOf, withHelp } from './with-help.ts';

const usage = {
  pl: `kronika deploy-check <adres albo folder> [--strict] [--limit <ile>] [--timeout <sekundy>] [--format text|json] [--lang pl|en]
Ogląda stronę tak, jak ją podaje serwer: zepsute odnośniki, złe typy plików, brak nagłówków i kompresji, treści bez
szyfrowania, przekierowania w kółko, nieaktualne „address” w site.yaml. Nie wychodzi poza podany adres.
Folder (na przykład dist) sprawdza bez serwera, więc same odnośniki.
  --strict    kończy z 1 także przy uwagach: nagłówki, kompresja, pamięć podręczna
  --limit     ile adresów najwyżej (20000)
  --timeout   ile sekund czekać na odpowiedź (15)
Kończy z 0, gdy nic nie znalazło, z 1, gdy coś jest do poprawienia, z 2, gdy strony nie ma albo wywołanie jest złe.`,
  en: `kronika deploy-check <address or folder> [--strict] [--limit <count>] [--timeout <seconds>] [--format text|json] [--lang pl|en]
Looks at a site as it is served: broken links, wrong types, missing headers and compression, mixed content, redirects
in a circle, a stale "address" in site.yaml. It never leaves the given address.
A folder (such as dist) is looked at without its server, so for its links alone.
  --strict    ends with 1 for remarks too: headers, compression, how long files are kept
  --limit     how many addresses at most (20000)
  --timeout   how many seconds to wait for an answer (15)
Ends with 0 when nothing is wrong, 1 when something is to be mended, 2 when there is no site or the call is wrong.`,
};

interface Order {
  target: string;
  isStrict: boolean;
  format: 'text' | 'json';
  limit: number;
  /** Milliseconds. */
  timeout: number;
}

const look = command(async (argv, { cwd, env, out, err, status }) => {
  const language = languageOf(argv, { cwd, env });
  const order = readArguments(argv, language);
  const site = await opened(order.target, cwd, language);
  try {
    const options: CrawlOptions = {
      ...{ limit: order.limit, timeout: order.timeout, hasHost: site.hasHost, address: site.address },
      ...(status && {
        progress: (count) => {
          status(words[language].progress(count));
        },
      }),
    };
    const crawled = await crawl(site.start, options);
    status?.('');
    if (order.format === 'json') out(JSON.stringify({ address: site.start.href, ...crawled }, undefined, 2));
    else out(asText(crawled, site.name, language));
    if (order.format === 'text') for (const hint of hintsOf(site, crawled, language)) err(hint);
    if (!crawled.hasHome) return 2;
    return crawled.findings.some((one) => order.isStrict || !isRemark(one)) ? 1 : 0;
  } finally {
    await site.close();
  }
});

function readArguments(argv: readonly string[], language: EditorLanguage): Order {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        strict: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        limit: { type: 'string', default: '20000' },
        timeout: { type: 'string', default: '15' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [target, ...more] = positionals;
    const [limit, timeout] = [Number(values.limit), Number(values.timeout)];
    if (target === undefined || more.length > 0) throw new Error(words[language].noTarget);
    if (values.format !== 'text' && values.format !== 'json') throw new Error(`--format ${values.format}?`);
    if (!(limit >= 1)) throw new Error(`--limit ${values.limit}?`);
    if (!(timeout > 0)) throw new Error(`--timeout ${values.timeout}?`);
    return { target, isStrict: values.strict, format: values.format, limit, timeout: timeout * 1000 };
  } catch (error) {
    throw new CommandFault(2, error instanceof Error ? error.message : String(error), usage[language]);
  }
}

/** A site that can be asked. */
interface OpenedSite {
  start: URL;
  /** How the report calls it. */
  name: string;
  hasHost: boolean;
  address: string | undefined;
  close: () => Promise<void>;
}

async function opened(target: string, cwd: string, language: EditorLanguage): Promise<OpenedSite> {
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new CommandFault(2, words[language].noAddress(target));
    const start = new URL(target);
    start.hash = start.search = '';
    if (!start.pathname.endsWith('/')) start.pathname += '/';
    // On one's own computer a site is tried before it gets its place.
    const address = isOwnComputer(start.hostname) ? undefined : start.href;
    return { start, name: start.href, hasHost: true, address, close: () => Promise.resolve() };
  }
  const folder = resolve(cwd, target);
  if (!existsSync(folder) && /^(?:[\w-]+\.)+[a-z]{2,}(?:[/:]|$)/i.test(target))
    throw new CommandFault(2, words[language].noScheme(target));
  const page = join(folder, 'index.html');
  if (!existsSync(folder) || !statSync(folder).isDirectory() || !existsSync(page))
    throw new CommandFault(2, words[language].noSite(target));
  return servedFolder(folder, readFileSync(page, 'utf8'));
}

/** A folder of a site, which is told by its pages in which folder of a host they belong. */
async function servedFolder(folder: string, home: string): Promise<OpenedSite> {
  const { canonical } = referencesOf(home, new URL('http://localhost/'));
  const base = canonical?.pathname ?? '/';
  const serve = sirv(folder, { dev: true, dotfiles: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end();
    };
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    serve(request, response, notFound);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  return {
    start: new URL(`http://127.0.0.1:${port}${base}`),
    name: folder,
    hasHost: false,
    address: undefined,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * What to know of a site that is looked at before it stands in its place: in a folder, or on one's own computer. There
 * `address` in site.yaml cannot be held against the host, so it is said for a person to judge.
 */
function hintsOf(site: OpenedSite, { ownAddress }: Crawled, language: EditorLanguage): string[] {
  const say = words[language];
  const isTrial = site.address === undefined && ownAddress !== undefined;
  return [
    ...(site.hasHost ? [] : [say.folderAlone]),
    ...(isTrial && !isRealAddress(ownAddress) ? [say.exampleAddress(ownAddress)] : []),
    ...(isTrial && isRealAddress(ownAddress) && site.hasHost ? [say.otherAddress(ownAddress)] : []),
  ];
}

/** How many pages are named on which something shows, and how many lines a kind gets. */
const shown = { pages: 2, lines: 20 };

function asText({ count, findings, isCut }: Crawled, name: string, language: EditorLanguage): string {
  const say = words[language];
  const groups = findingKinds.flatMap((kind) => {
    const own = findings.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const mark = own.some(isRemark) ? say.remark : say.fault;
    const lines = own.slice(0, shown.lines).map((one) => lineOf(one, language));
    const width = Math.max(...lines.map(([what]) => what.length));
    return [
      '',
      `${mark}: ${say.kinds[kind]} (${own.length})`,
      ...lines.map(([what, rest]) => `  ${what.padEnd(width)}  ${rest}`.trimEnd()),
      ...(own.length > shown.lines ? [`  … ${say.more(own.length - shown.lines)}`] : []),
    ];
  });
  return [
    `${name}: ${say.asked(count)}${findings.length === 0 ? ` ${say.nothing}` : ''}`,
    ...(isCut ? [say.cut] : []),
    ...groups,
  ].join('\n');
}

/** What a finding is about, and what is to be said of it. */
function lineOf({ what, found, expected, on }: Finding, language: EditorLanguage): [string, string] {
  const say = words[language];
  const short = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
  const pages =
    on.slice(0, shown.pages).join(', ') + (on.length > shown.pages ? ` ${say.others(on.length - shown.pages)}` : '');
  const facts = [
    found && short(found),
    expected && expected !== '200' && say.expected(short(expected)),
    pages && say.on(pages),
  ];
  return [what, facts.filter((fact) => fact !== '' && fact !== false).join('; ')];
}

interface Words {
  progress: (count: number) => string;
  asked: (count: number) => string;
  nothing: string;
  cut: string;
  folderAlone: string;
  exampleAddress: (address: string) => string;
  otherAddress: (address: string) => string;
  noTarget: string;
  noAddress: (target: string) => string;
  noScheme: (target: string) => string;
  noSite: (target: string) => string;
  fault: string;
  remark: string;
  more: (count: number) => string;
  others: (count: number) => string;
  expected: (value: string) => string;
  on: (pages: string) => string;
  kinds: Record<FindingKind, string>;
}

const words: Record<EditorLanguage, Words> = {
  pl: {
    progress: (count) => `Sprawdzono adresów: ${count}`,
    asked: (count) => `sprawdzono adresów: ${count}.`,
    nothing: 'Wszystko w porządku.',
    cut: 'Nie sprawdzono wszystkich: podaj większe --limit.',
    folderAlone: 'To folder, bez serwera: nagłówki, typy i kompresję sprawdzisz, podając adres strony.',
    exampleAddress: (address) =>
      `Wskazówka: strona podaje jako swój adres ${address}, a to adres przykładowy. Zanim ją opublikujesz, wpisz w site.yaml prawdziwy, na przykład „address: https://powiat.pl/projekty/”, i zbuduj ją jeszcze raz.`,
    otherAddress: (address) =>
      `Wskazówka: strona podaje jako swój adres ${address}. Tu oglądasz ją na próbę; gdy tam stanie, sprawdź tamten adres.`,
    noTarget: 'Podaj jeden adres strony (https://…) albo jeden folder (dist).',
    noAddress: (target) => `To nie jest adres: ${target}`,
    noScheme: (target) => `Podaj cały adres: https://${target}`,
    noSite: (target) => `W ${target} nie ma zbudowanej strony (pliku index.html). Zbuduj ją: npm run build.`,
    fault: 'Do poprawienia',
    remark: 'Uwaga',
    more: (count) => `i jeszcze: ${count}`,
    others: (count) => `i ${count} innych`,
    expected: (value) => `ma być: ${value}`,
    on: (pages) => `na: ${pages}`,
    kinds: {
      unreachable: 'serwer nie odpowiada',
      broken: 'odnośnik prowadzi donikąd',
      'redirect-loop': 'przekierowania w kółko',
      'leads-away': 'adres przekierowuje poza stronę (jeśli tam przeniesiono stronę, sprawdź tamten adres)',
      'stale-address':
        '„address” w site.yaml nie jest adresem, pod którym stoi strona; popraw je i zbuduj stronę jeszcze raz',
      'mixed-content': 'strona szyfrowana bierze coś bez szyfrowania; przeglądarka to odrzuci',
      'wrong-type': 'zły typ pliku (Content-Type)',
      'not-found-status': 'adres, którego nie ma, dostaje zły kod odpowiedzi',
      'search-damaged': 'serwer psuje pliki wyszukiwarki: rozpakowuje je w drodze',
      'header-missing': 'brak nagłówka bezpieczeństwa',
      'header-differs': 'nagłówek inny niż w tym zbudowaniu strony (wczytaj ustawienia serwera jeszcze raz)',
      uncompressed: 'teksty bez kompresji',
      'kept-briefly': 'pliki, które się nie zmieniają, przeglądarka pobiera za często (Cache-Control)',
      'kept-too-long': 'przeglądarka za długo pokaże dawną stronę (Cache-Control)',
    },
  },
  en: {
    progress: (count) => `Addresses looked at: ${count}`,
    asked: (count) => `addresses looked at: ${count}.`,
    nothing: 'All is well.',
    cut: 'Not all were looked at: give a larger --limit.',
    folderAlone: 'This is a folder without a server: headers, types and compression show at the address of the site.',
    exampleAddress: (address) =>
      `Hint: the site gives ${address} as its address, which is an example. Before it is published, write the real one into site.yaml, as in "address: https://county.example/projects/", and build again.`,
    otherAddress: (address) =>
      `Hint: the site gives ${address} as its address. Here it is tried out; once it stands there, look at that address.`,
    noTarget: 'Give one address of a site (https://…), or one folder (dist).',
    noAddress: (target) => `This is no address: ${target}`,
    noScheme: (target) => `Give the whole address: https://${target}`,
    noSite: (target) => `There is no built site in ${target} (no index.html). Build it: npm run build.`,
    fault: 'To be mended',
    remark: 'Remark',
    more: (count) => `and ${count} more`,
    others: (count) => `and ${count} more`,
    expected: (value) => `should be: ${value}`,
    on: (pages) => `on: ${pages}`,
    kinds: {
      unreachable: 'the server does not answer',
      broken: 'a link leads nowhere',
      'redirect-loop': 'redirects in a circle',
      'leads-away': 'the address redirects away from the site (if the site moved there, look at that address)',
      'stale-address': '"address" in site.yaml is not where the site stands; mend it and build again',
      'mixed-content': 'an encrypted page takes something unencrypted, which browsers refuse',
      'wrong-type': 'wrong type of file (Content-Type)',
      'not-found-status': 'an address that is not there gets a wrong status',
      'search-damaged': 'the server damages files of the search: it unpacks them on the way',
      'header-missing': 'a security header is missing',
      'header-differs': 'a header is not that of this build (load the configuration of the server anew)',
      uncompressed: 'texts are not compressed',
      'kept-briefly': 'browsers fetch files that never change too often (Cache-Control)',
      'kept-too-long': 'browsers show an old page for too long (Cache-Control)',
    },
  },
};

/** Looks at a site as it is served. */
export const run = withHelp(usage, look);
