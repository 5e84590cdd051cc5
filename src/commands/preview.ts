import { astroCommand } from './astro-command.ts';
import { withHelp } from './with-help.ts';

/** Serves what was built. */
export const run = withHelp(
  {
    pl: `npm run preview -- [--port 4321] [--host] [--open]
Pokazuje stronę zbudowaną przez „npm run build”, tak jak zobaczą ją czytelnicy.
--port  numer portu; --host  pokazuje stronę także innym komputerom w sieci; --open  otwiera przeglądarkę
Kończy ją Ctrl+C.`,
    en: `npm run preview -- [--port 4321] [--host] [--open]
Serves what "npm run build" wrote, as readers will see it.
--port  number of the port; --host  serves other computers of the network too; --open  opens a browser
Ctrl+C ends it.`,
  },
  astroCommand('preview'),
);
