import { followLocale } from './edited-locale.ts';
import { type FindingsWords, findingsControl } from './findings-control.ts';
import type { FormEntry, judgeEntry } from './judge-entry.ts';
import { liveNote, type LiveWords } from './live-note.ts';
import { openInLanguage } from './open-in-language.ts';
import { type FaultWords, withPlainFaults } from './plain-faults.ts';
import { pagePreview } from './page-preview.ts';
import type { PreviewedSite } from './previewed-site.ts';
import { withToldDeletions } from './told-deletions.ts';
import { type UndoAddresses, undoNote, type UndoWords } from './undo-note.ts';
import { yamlControl } from './yaml-control.ts';
import { proposalsNote, type ProposalsWords, savesProposals } from './proposals-note.ts';
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
  /** What is said when the repository does not take part. */
  faultWords: FaultWords;
  /** What is said of a save that can be taken back, and who is asked about it; only on one's own computer. */
  undo?: { addresses: UndoAddresses; words: UndoWords };
  /** What is said where a branch takes nothing but proposals; only where the service has some and the site asks for none. */
  proposalsWords?: ProposalsWords;
  /** What is seen beside the forms. */
  preview: PreviewedSite;
  /** What entries are judged by besides their own fields. */
  site: { language: 'pl' | 'en'; timeZone: string };
  cms: { backend: Backend; collections: { name: string }[]; publish_mode?: string; [option: string]: unknown };
}

/** As much of it as the page needs. */
interface Backend {
  name: string;
  api_root?: string;
  graphql_api_root?: string;
  commit_messages: { delete: string };
}

/** How the CMS calls it that saves are proposals. */
const proposing = 'editorial_workflow';

/** Where the CMS keeps what a person prefers. */
const preferences = 'sveltia-cms.prefs';

/** When pages are looked at after a save on this computer, in ms: the server beside the forms takes it in meanwhile. */
const looks = [300, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

async function start(): Promise<void> {
  const response = await fetch(new URL('config.json', document.baseURI), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  const config = (await response.json()) as PageConfig;
  signInByAddress(config.cms.backend.name);
  // The first time it speaks the language of the editors, and a form stays open when it is saved, with its page beside
  // it; then as a person chose.
  if (localStorage.getItem(preferences) === null)
    localStorage.setItem(preferences, JSON.stringify({ locale: config.language, closeOnSave: false }));
  const { api_root: api, graphql_api_root: graphql, commit_messages: messages } = config.cms.backend;
  const roots = [api, graphql].filter((root) => root !== undefined);
  const changes = new EventTarget();
  const look = () => changes.dispatchEvent(new Event('change'));
  const { undo } = config;
  const note = undo ? undoNote(undo.words, undo.addresses) : liveNote(config.liveWords, config.site.language, look);
  const { proposalsWords } = config;
  const proposes = proposalsWords !== undefined && savesProposals();
  if (proposes) config.cms.publish_mode = proposing;
  const faults = proposes ? { ...config.faultWords, protected: proposalsWords.refused } : config.faultWords;
  const offerProposals = proposalsWords && !proposes ? proposalsNote(proposalsWords) : undefined;
  const ask = withPlainFaults(window.fetch.bind(window), roots, faults, offerProposals);
  // A deletion that waits as a proposal is none yet.
  window.fetch =
    config.cms.publish_mode === undefined ? withToldDeletions(ask, roots, messages.delete, note.deleted) : ask;
  // Loaded after all that, since it reads what is kept as soon as it is there.
  const { default: cms } = await import('@sveltia/cms');
  cms.registerFieldType(config.yamlWidget, yamlControl(config.yamlWords));
  cms.registerFieldType(config.findingsWidget, findingsControl(config.findingsWords, rules, config.site));
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => refuseErrors(entry.toJS(), config.site),
  });
  for (const { name } of config.cms.collections)
    cms.registerPreviewTemplate(name, pagePreview(config.preview, changes));
  followLocale();
  openInLanguage(config.preview.folders);
  if (undo)
    cms.registerEventListener({
      name: 'postSave',
      handler: () => {
        for (const pause of looks) setTimeout(look, pause);
      },
    });
  cms.registerEventListener({ name: 'postSave', handler: note.saved });
  cms.registerEventListener({ name: 'postPublish', handler: note.saved });
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
