import { astroCommand } from './astro-command.ts';
import type { Command } from './command.ts';
import { nothingToBuild } from './nothing-to-build.ts';

const usage = {
  pl: `npm run build
Sprawdza treść i zapisuje stronę razem z wyszukiwarką do folderu dist. Gdy w treści jest błąd, nie zapisuje niczego,
a strona zbudowana wcześniej zostaje. Gdy od ostatniego budowania nic się nie zmieniło, nie robi niczego.
  --force     buduje mimo to
  --strict    zatrzymuje się na błędach także wtedy, gdy jest nowy pilny komunikat (alert: true); bez tego
              komunikat wychodzi, a wpisy z błędami zostają takie, jakie były ostatnio dobre
Zmienne środowiska: KRONIKA_CONTENT (folder treści), KRONIKA_OUT (folder strony), KRONIKA_TODAY (dzień brany za dziś).
Kończy z 0, gdy strona jest zapisana, z 1, gdy treść ma błędy, z 2, gdy coś w wywołaniu nie pasuje.`,
  en: `npm run build
Checks the content and writes the site with its search to the folder dist. When the content has an error, nothing is
written, and the site of the last build stays. When nothing has changed since the last build, it does nothing.
  --force     builds all the same
  --strict    stops at errors also where there is a new urgent notice (alert: true); without it the notice
              goes out, and entries with errors stay as they were when they last had none
Environment: KRONIKA_CONTENT (folder of the content), KRONIKA_OUT (folder of the site), KRONIKA_TODAY (day taken for today).
Ends with 0 when the site is written, 1 when the content has errors, 2 when it was called wrongly.`,
};

/** Writes the site, unless that would write what is already there. */
export const run: Command = async (argv, io) => {
  const said = nothingToBuild(argv, io);
  if (said === undefined) {
    // Loaded where there is something to do alone: it reads settings.
    const { withHelp } = await import('./with-help.ts');
    return withHelp(usage, astroCommand('build'))(argv, io);
  }
  io.out(said);
  return 0;
};
