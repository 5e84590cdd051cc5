import { nearest } from '../content/nearest.ts';
import { ownValue } from '../content/own-value.ts';
import { installedVersion } from '../content/version.ts';
import type { Command } from './command.ts';
import { packageRoot } from '../package-root.ts';
import type { CommandIo } from './command-io.ts';
import { handOver, otherCopy } from './other-copy.ts';

/** Every command, loaded when it is called: starting a site must not wait for what builds one. */
const commands: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  create: () => import('./create.ts'),
  dev: () => import('./dev.ts'),
  edit: () => import('./edit.ts'),
  undo: () => import('./undo.ts'),
  build: () => import('./build.ts'),
  preview: () => import('./preview.ts'),
  check: () => import('./check.ts'),
  new: () => import('./new.ts'),
  import: () => import('./import.ts'),
  photos: () => import('./photos.ts'),
  report: () => import('./report.ts'),
  translations: () => import('./translations.ts'),
  newsletter: () => import('./newsletter.ts'),
  'deploy-check': () => import('./deploy-check.ts'),
  docs: () => import('./docs.ts'),
  licences: () => import('./licences.ts'),
};

const usage = `kronika <command>

  create <folder>   zakłada nową stronę / starts a new site
  dev               pokazuje stronę podczas pisania / serves the site while you write
  edit              otwiera redagowanie w przeglądarce / opens editing in a browser
  undo              cofa ostatni zapis z przeglądarki / takes the last save of the browser back
  build             buduje stronę / writes the site
  preview           pokazuje zbudowaną stronę / serves what was built
  check             wylicza, co jest do poprawienia / lists what is to be mended
  new               zakłada plik nowego wpisu / makes the file of a new entry
  import            robi szkic wpisu ze strony innej witryny / makes a draft of a page of another site
  photos            przygotowuje zdjęcia galerii / takes photographs into a gallery
  report            zestawia, co strona mówi o projekcie / writes what the site shows of a project
  translations      wylicza, co nie jest przetłumaczone / lists what is not translated
  newsletter        pokazuje, co wyśle formularz newslettera / shows what the newsletter form sends
  deploy-check      ogląda stronę tak, jak ją podaje serwer / looks at a site as it is served
  docs              odnawia podpowiedzi pól w edytorze / renews the hints for code editors
  licences          wylicza licencje / lists the licences of what a site passes on

kronika <command> --help
kronika --version
`;

/** The oldest Node that runs what builds a site, as package.json has it; `create` does with less. */
const oldestNode = [24, 16] as const;

/**
 * Runs the command that the first argument names.
 * @param node version of the Node that runs it
 * @returns its exit code; 2 where there is no such command
 */
export async function runKronika(
  [name, ...argv]: readonly string[],
  io: CommandIo,
  node = process.versions.node,
): Promise<number> {
  if (name === undefined) {
    io.err(usage);
    return 2;
  }
  if (name === 'help' && argv[0] !== undefined) return runKronika([argv[0], '--help'], io, node);
  if (name === '--version') {
    io.out(installedVersion());
    return 0;
  }
  if (['help', '--help', '-h'].includes(name)) {
    io.out(usage);
    return 0;
  }
  const command = ownValue(commands, name);
  if (!command) {
    const meant = nearest(name, Object.keys(commands));
    io.err(
      `kronika ${name}: nie ma takiego polecenia / there is no such command.${meant === undefined ? '' : ` kronika ${meant}?`}\n\n${usage}`,
    );
    return 2;
  }
  if (name !== 'create') {
    if (isOlder(node)) {
      io.err(
        `Kronika potrzebuje Node ${oldestNode.join('.')}, a tu działa ${node}. Strona przynosi własny: npm install, potem npm run ${name}.\nKronika needs Node ${oldestNode.join('.')}, and this is ${node}. The site brings its own: npm install, then npm run ${name}.`,
      );
      return 2;
    }
    const other = otherCopy(io.cwd, packageRoot);
    if (other) return handOver(other, [name, ...argv], io);
  }
  const { run } = await command();
  return run(argv, io);
}

function isOlder(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}
