import { siteNamed } from '../src/testing/build-site.ts';
import { markdown, news, settings } from './fixtures.ts';

/**
 * A site without the settings that others have: no newsletter, no statement of accessibility, no facts about privacy,
 * no history in git. `tests/build-sites.ts` builds it before the tests run.
 */
export const plainSite = siteNamed('plain');

/** Its content. */
export const plainContent = {
  'site.yaml': settings,
  'news/nowina.md': news('Nowina', '2026-07-01', 'responsible: Anna Nowak'),
  'pages/o-nas.md': markdown('title: O nas\ndescription: Kim jesteśmy.'),
  'pages/prywatnosc.md': markdown('title: Nasza prywatność\ndescription: Własna strona.', 'Tekst.'),
};
