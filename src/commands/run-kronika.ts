import { nearest } from '../content/nearest.ts';
import { ownValue } from '../content/own-value.ts';
import type { Command } from './command.ts';
import type { CommandIo } from './command-io.ts';

/** Every command, loaded when it is called: starting a site must not wait for what builds one. */
const commands: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
  create: () => import('./create.ts'),
  dev: () => import('./dev.ts'),
  build: () => import('./build.ts'),
  preview: () => import('./preview.ts'),
  check: () => import('./check.ts'),
  new: () => import('./new.ts'),
  photos: () => import('./photos.ts'),
  report: () => import('./report.ts'),
  docs: () => import('./docs.ts'),
  licences: () => import('./licences.ts'),
};

const usage = `kronika <command>

  create <folder>   zakłada nową stronę / starts a new site
  dev               pokazuje stronę podczas pisania / serves the site while you write
  build             buduje stronę / writes the site
  preview           pokazuje zbudowaną stronę / serves what was built
  check             wylicza, co jest do poprawienia / lists what is to be mended
  new               zakłada plik nowego wpisu / makes the file of a new entry
  photos            przygotowuje zdjęcia galerii / takes photographs into a gallery
  report            zestawia, co strona mówi o projekcie / writes what the site shows of a project
  docs              odnawia podpowiedzi pól w edytorze / renews the hints for code editors
  licences          wylicza licencje / lists the licences of what a site passes on
`;

/**
 * Runs the command that the first argument names.
 * @returns its exit code; 2 where there is no such command
 */
export async function runKronika([name, ...argv]: readonly string[], io: CommandIo): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? io.err : io.out)(usage);
    return name === undefined ? 2 : 0;
  }
  const command = ownValue(commands, name);
  if (!command) {
    const meant = nearest(name, Object.keys(commands));
    io.err(
      `kronika ${name}: nie ma takiego polecenia / there is no such command.${meant === undefined ? '' : ` kronika ${meant}?`}\n\n${usage}`,
    );
    return 2;
  }
  const { run } = await command();
  return run(argv, io);
}
