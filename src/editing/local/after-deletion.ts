import type { Content } from '../../content/content.ts';
import type { ContentSource } from '../../content/content-source.ts';
import { foldDiagnostics } from '../../content/diagnostics/diagnostic.ts';
import type { SourceEntry } from '../../content/source-entry.ts';
import { entryForm } from '../entry-form.ts';

/** What a deletion has made wrong elsewhere: a sentence, the file, and the form in which it can be mended. */
export interface LeftBehind {
  file: string;
  /** Title of the entry, where the file is one. */
  title?: string;
  message: string;
  form?: string;
}

/** Knows what was wrong before a deletion, and so what is wrong because of it. */
export interface AfterDeletion {
  /** To be called before something is deleted. */
  remember: () => Promise<void>;
  /** What is wrong since then; the content is read anew. Nothing where nobody remembered. */
  leftBehind: () => Promise<LeftBehind[]>;
}

/**
 * Tells what other entries miss when some are deleted, as the check would.
 * @param source the content root, with the rules of the site
 */
export function afterDeletion(source: Pick<ContentSource, 'content' | 'refresh'>): AfterDeletion {
  let before: ReadonlySet<string> | undefined;
  return {
    remember: async () => {
      before = new Set(problemsOf(await source.content()).map(({ key }) => key));
    },
    leftBehind: async () => {
      const known = before;
      if (!known) return [];
      const content = await source.refresh();
      return problemsOf(content)
        .filter(({ key }) => !known.has(key))
        .map(({ file, message }) => {
          const entry = content.readable.find((one) => one.entry.file === file)?.entry;
          const form = entry && entryForm(entry);
          return { file, message, ...(entry && { title: titleOf(entry) }), ...(form !== undefined && { form }) };
        });
    },
  };
}

/**
 * Each problem once for each file, known by what is wrong there: lines move, and what a sentence suggests changes with
 * the entries that there are.
 */
function problemsOf({ diagnostics, settings }: Content): { key: string; file: string; message: string }[] {
  const language = settings?.editors.language ?? 'pl';
  return foldDiagnostics(diagnostics).map(({ file, code, message, value }) => ({
    key: [file, code, value ?? message.en].join('\n'),
    ...{ file, message: message[language] },
  }));
}

function titleOf({ data }: SourceEntry): string {
  return 'title' in data ? data.title : data.name;
}
