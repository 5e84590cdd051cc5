import { astroCommand } from './astro-command.ts';
import { withHelp } from './with-help.ts';

/** Serves the site while somebody writes. */
export const run = withHelp(
  {
    pl: `npm run dev -- [--port 4321] [--host] [--open]
Pokazuje stronę podczas pisania, razem ze szkicami i wpisami na później; po zapisaniu pliku sama się odświeża.
--port  numer portu; --host  pokazuje stronę także innym komputerom w sieci; --open  otwiera przeglądarkę
Kończy ją Ctrl+C.`,
    en: `npm run dev -- [--port 4321] [--host] [--open]
Serves the site while you write, with drafts and scheduled entries; it renews itself when a file is saved.
--port  number of the port; --host  serves other computers of the network too; --open  opens a browser
Ctrl+C ends it.`,
  },
  astroCommand('dev'),
);
