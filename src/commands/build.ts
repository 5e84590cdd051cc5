import { parseArgs } from 'node:util';
import { astroCommand } from './astro-command.ts';
import type { SitesCall } from './build-sites.ts';
import { command, CommandFault } from './command.ts';
import { nothingToBuild } from './nothing-to-build.ts';

const usage = {
  pl: `npm run build
Sprawdza treść i zapisuje stronę razem z wyszukiwarką do folderu dist. Gdy w treści jest błąd, nie zapisuje niczego,
a strona zbudowana wcześniej zostaje. Gdy od ostatniego budowania nic się nie zmieniło, nie robi niczego.
  --force     buduje mimo to
npm run build -- FOLDER… buduje strony z kilku folderów, po kilka naraz; błąd jednej nie zatrzymuje innych.
  --sites PLIK      lista folderów, po jednym w wierszu
  --at-once LICZBA  ile naraz (bez tego: ile pozwalają rdzenie i pamięć)
  --format json     wynik dla programów
  --strict    zatrzymuje się na błędach także wtedy, gdy jest nowy pilny komunikat (alert: true); bez tego
              komunikat wychodzi, a wpisy z błędami zostają takie, jakie były ostatnio dobre
Zmienne środowiska: KRONIKA_CONTENT (folder treści), KRONIKA_OUT (folder strony), KRONIKA_TODAY (dzień brany za dziś).
Kończy z 0, gdy strona jest zapisana, z 1, gdy treść ma błędy, z 2, gdy coś w wywołaniu nie pasuje.`,
  en: `npm run build
Checks the content and writes the site with its search to the folder dist. When the content has an error, nothing is
written, and the site of the last build stays. When nothing has changed since the last build, it does nothing.
  --force     builds all the same
npm run build -- FOLDER… builds the sites of several folders, some side by side; one that fails stops no other.
  --sites FILE      list of folders, one in a line
  --at-once NUMBER  how many side by side (without it: as many as cores and memory allow)
  --format json     the outcome for programs
  --strict    stops at errors also where there is a new urgent notice (alert: true); without it the notice
              goes out, and entries with errors stay as they were when they last had none
Environment: KRONIKA_CONTENT (folder of the content), KRONIKA_OUT (folder of the site), KRONIKA_TODAY (day taken for today).
Ends with 0 when the site is written, 1 when the content has errors, 2 when it was called wrongly.`,
};

/** Writes the site, or several sites, unless that would write what is already there. */
export const run = command(async (argv, io) => {
  // What reads settings is loaded where there is something to do alone.
  const several = callOfSeveral(argv);
  if (several) {
    const [{ buildSites }, { languageOf }] = await Promise.all([import('./build-sites.ts'), import('./with-help.ts')]);
    return buildSites({ ...several, language: languageOf(argv, io) }, io);
  }
  const said = nothingToBuild(argv, io);
  if (said === undefined) {
    const { withHelp } = await import('./with-help.ts');
    return withHelp(usage, astroCommand('build'))(argv, io);
  }
  io.out(said);
  return 0;
});

const text = { type: 'string' } as const;

/** Options of a call of several sites, and those of Astro's that have a value. */
const options = {
  ...{ sites: text, 'at-once': text, format: text, lang: text, help: { type: 'boolean', short: 'h' } as const },
  ...{ root: text, config: text, outDir: text, mode: text, site: text, base: text },
};

/** What is asked of a build of several sites; undefined where neither a folder nor a list is named. */
function callOfSeveral(argv: readonly string[]): Omit<SitesCall, 'language'> | undefined {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const { sites, help } = values;
  if (help === true || (positionals.length === 0 && sites === undefined)) return undefined;
  const { format = 'text', 'at-once': given } = values;
  const atOnce = given === undefined ? undefined : Number(given);
  if (format !== 'text' && format !== 'json')
    throw new CommandFault(2, `--format ${String(format)}?`, usage.pl, usage.en);
  if (atOnce !== undefined && !(Number.isInteger(atOnce) && atOnce > 0))
    throw new CommandFault(2, `--at-once ${String(given)}?`, usage.pl, usage.en);
  return {
    folders: positionals,
    list: typeof sites === 'string' ? sites : undefined,
    atOnce,
    format,
    options: tokens.flatMap((token) =>
      token.kind !== 'option' || ownOptions.has(token.name)
        ? []
        : [token.rawName, ...(token.value === undefined ? [] : [token.value])],
    ),
  };
}

/** Options that the single builds do not know. */
const ownOptions: ReadonlySet<string> = new Set(['sites', 'at-once', 'format', 'lang']);
