import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** What the environment may say about a build. */
export interface BuildInputs {
  /** Absolute path of the content root. */
  contentRoot: string;
  /** Absolute path of the output folder. */
  outDir: string;
  /** Absolute path of the folder whose files are served as they are. */
  publicDir: string;
  /** Absolute path of the folder in which the site may have pages of its own. */
  pagesDir: string;
  /** The value of `KRONIKA_TODAY`, where it is set. */
  today: string | undefined;
  /** Of what the site is a preview, such as `12`, a proposal's number: it is then not for readers. */
  preview: string | undefined;
  /** The secret by which the page of `kronika edit` is known; in its own process alone. */
  editToken: string | undefined;
  /** Absolute path of the cache; one for each content root, so that two never mix their pages. */
  cacheDir: string;
}

/** Folders and day as a site's configuration gives them; the environment goes before it. */
export interface GivenInputs {
  /** Folder of the content, from the site's root; by default `content`. */
  content?: string | undefined;
  /** Folder of the output, from the site's root; by default `dist`. */
  out?: string | undefined;
  /** The day or minute taken for now; by default the clock. */
  today?: string | undefined;
}

/** The variable by which `kronika edit` hands its secret to the server that it starts. */
export const editTokenName = 'KRONIKA_EDIT_TOKEN';

/**
 * Reads `KRONIKA_CONTENT`, `KRONIKA_OUT`, `KRONIKA_TODAY` and `KRONIKA_PREVIEW`; the one place that knows their names
 * and defaults, so that every command takes them alike.
 * @param environment as in `process.env`
 * @param siteRoot folder from which relative paths are meant
 * @param given what the site's configuration says, where the environment says nothing
 */
export function buildInputs(
  environment: Record<string, string | undefined>,
  siteRoot: string,
  given: GivenInputs = {},
): BuildInputs {
  const contentRoot = resolve(siteRoot, environment['KRONIKA_CONTENT'] || given.content || 'content');
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);
  return {
    contentRoot,
    outDir: resolve(siteRoot, environment['KRONIKA_OUT'] || given.out || 'dist'),
    publicDir: join(siteRoot, 'public'),
    pagesDir: join(siteRoot, 'src', 'pages'),
    today: environment['KRONIKA_TODAY'] || given.today || undefined,
    preview: environment['KRONIKA_PREVIEW'] || undefined,
    editToken: environment[editTokenName] || undefined,
    cacheDir: join(siteRoot, 'node_modules', '.astro', name),
  };
}
