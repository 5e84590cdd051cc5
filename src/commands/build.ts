import { astroCommand } from './astro-command.ts';
import { withHelp } from './with-help.ts';

/** Writes the site. */
export const run = withHelp(
  {
    pl: `npm run build
Sprawdza treść i zapisuje stronę razem z wyszukiwarką do folderu dist. Gdy w treści jest błąd, nie zapisuje niczego,
a strona zbudowana wcześniej zostaje.
Zmienne środowiska: KRONIKA_CONTENT (folder treści), KRONIKA_OUT (folder strony), KRONIKA_TODAY (dzień brany za dziś).
Kończy z 0, gdy strona jest zapisana, z 1, gdy treść ma błędy, z 2, gdy coś w wywołaniu nie pasuje.`,
    en: `npm run build
Checks the content and writes the site with its search to the folder dist. When the content has an error, nothing is
written, and the site of the last build stays.
Environment: KRONIKA_CONTENT (folder of the content), KRONIKA_OUT (folder of the site), KRONIKA_TODAY (day taken for today).
Ends with 0 when the site is written, 1 when the content has errors, 2 when it was called wrongly.`,
  },
  astroCommand('build'),
);
