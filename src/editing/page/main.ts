import { type FindingsWords, findingsControl } from './findings-control.ts';
import type { FormEntry, judgeEntry } from './judge-entry.ts';
import { liveNote, type LiveWords } from './live-note.ts';
import { undoNote, type UndoWords } from './undo-note.ts';
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
  /** Name of the widget that shows what is to be mended, and its words. */
  findingsWidget: string;
  findingsWords: FindingsWords;
  /** What is said of a save on its way to the site. */
  liveWords: LiveWords;
  /** What is said of a save that can be taken back, and the address that takes it back; only on one's own computer. */
  undo?: { address: string; words: UndoWords };
  /** What entries are judged by besides their own fields. */
  site: { language: 'pl' | 'en'; timeZone: string };
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
  cms.registerFieldType(config.findingsWidget, findingsControl(config.findingsWords, rules, config.site));
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => refuseErrors(entry.toJS(), config.site),
  });
  const { undo } = config;
  const saved = undo ? undoNote(undo.words, undo.address) : liveNote(config.liveWords, config.site.language);
  cms.registerEventListener({ name: 'postSave', handler: saved });
  cms.registerEventListener({ name: 'postPublish', handler: saved });
  await cms.init({ config: config.cms as never });
  void rules();
}

/**
 * The rules of fields, a part of its own: what a form needs first is its form. Where it cannot be had, as when the site
 * was published anew meanwhile, the check of the build has to do.
 */
function rules(): Promise<typeof judgeEntry | undefined> {
  return import('./judge-entry.ts').then(
    (loaded) => loaded.judgeEntry,
    () => undefined,
  );
}

/**
 * Keeps an entry from being saved with what a build would stop at. The CMS shows the cause of this one error beneath its
 * own words; of any other it says nothing.
 */
async function refuseErrors(entry: FormEntry, site: PageConfig['site']): Promise<void> {
  const judge = await rules();
  const problems = judge?.(entry, site) ?? [];
  if (problems.length > 0) throw new Error('saving_failed', { cause: new Error(problems.join('\n')) });
}

start().catch((error: unknown) => {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = error instanceof Error ? error.message : String(error);
  document.body.append(line);
});
