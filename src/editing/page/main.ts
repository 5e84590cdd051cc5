import { yamlControl } from './yaml-control.ts';
import { signInByAddress } from './sign-in-by-address.ts';

/** What `config.json` beside the page holds. */
interface PageConfig {
  /** The language of the editors, as Sveltia CMS names it. */
  language: string;
  /** Name of the widget for values that are written as in the file. */
  yamlWidget: string;
  /** The words of that widget. */
  yamlWords: { unreadable: string };
  cms: { backend: { name: string }; [option: string]: unknown };
}

/** Where the CMS keeps what a person prefers. */
const preferences = 'sveltia-cms.prefs';

async function start(): Promise<void> {
  const response = await fetch(new URL('config.json', document.baseURI), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  const config = (await response.json()) as PageConfig;
  signInByAddress(config.cms.backend.name);
  // The first time it speaks the language of the editors, then the one that a person chose.
  if (localStorage.getItem(preferences) === null)
    localStorage.setItem(preferences, JSON.stringify({ locale: config.language }));
  // Loaded after all that, since it reads what is kept as soon as it is there.
  const { default: cms } = await import('@sveltia/cms');
  cms.registerFieldType(config.yamlWidget, yamlControl(config.yamlWords));
  await cms.init({ config: config.cms as never });
}

start().catch((error: unknown) => {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = error instanceof Error ? error.message : String(error);
  document.body.append(line);
});
