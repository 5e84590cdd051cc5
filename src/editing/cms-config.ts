import type { Content } from '../content/content.ts';
import { entryPath as readEntryPath } from '../content/entry-path.ts';
import { asSlug } from '../content/as-slug.ts';
import { formSchemaOf, type JsonSchema } from '../content/json-schema.ts';
import { texts } from '../i18n/texts.ts';
import { type CollectionName, collectionNames, markdownCollections } from '../schemas/collection-names.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { addresses, entryPath, href } from '../site/model/addresses.ts';
import type { CmsBackend } from './cms-backend.ts';
import { type Choice, type CmsField, fieldsOf, type FormSurroundings, shownFindings } from './cms-field.ts';
import { isTranslated } from './translated-fields.ts';

/** The configuration of Sveltia CMS. Its own JSON Schema holds it in a test. */
export interface CmsConfig {
  backend: CmsBackend;
  collections: CmsCollection[];
  [option: string]: unknown;
}

/** Entries of one collection that lie in one way: each in a folder, or each a file. */
export interface CmsCollection {
  name: string;
  folder: string;
  path: string;
  fields: CmsField[];
  [option: string]: unknown;
}

/** What a configuration is made of. */
export interface ConfigSource extends Pick<Content, 'entries' | 'paths'> {
  settings: SiteSettings;
  /** Folder of the content within the repository, with slashes. */
  folder: string;
  backend: CmsBackend;
}

/** Services at which the forms can make proposals. */
export const proposing: ReadonlySet<string> = new Set(['github', 'gitlab']);

/** Most bytes of a file that is uploaded, before it is shrunk. */
const largestFile = 40_000_000;

/** The longer side of an uploaded picture, in pixels: the widest that pages show, twice. */
const largestSide = 2560;

/** Fields with which addresses of new entries begin, as `kronika new` makes them. */
const slugDates: Partial<Record<CollectionName, string>> = {
  meetings: 'start',
  workshops: 'start',
  galleries: 'date',
  news: 'pubDate',
};

/** Name of the field that shows what is to be mended; no schema has one of this name. */
export const findingsName = '_check';

const words = {
  pl: {
    findings: 'Sprawdzenie',
    findingsHint: 'Co w polach tego wpisu trzeba poprawić. Z tym, co tu stoi, nie da się go zapisać.',
    body: 'Treść',
    loose: 'pojedyncze pliki',
    photos: 'Zdjęcia galerii',
  },
  en: {
    findings: 'Check',
    findingsHint: 'What is to be mended in the fields of this entry. It cannot be saved with what stands here.',
    body: 'Text',
    loose: 'single files',
    photos: 'Photographs of galleries',
  },
} as const;

/**
 * The configuration of the page on which entries are edited: a form for each collection, made of the schemas that the
 * check judges by, with the labels and explanations of the reference of fields. Left to files on purpose are `site.yaml`
 * and `texts.*.yaml`, where a slip takes the whole site away, and `.mdx` pages.
 * @param source settings, entries to choose from, and where they are saved
 * @throws Error for a field of a schema that has no form
 */
export function cmsConfig({ settings, entries, paths, folder, backend }: ConfigSource): CmsConfig {
  const language = settings.editors.language;
  const [mainLocale = 'pl', ...others] = settings.languages;
  const loose = looseCollections(paths);
  const around: FormSurroundings = {
    language,
    isMultilingual: others.length > 0,
    isTranslated,
    choicesOf: (collections) => {
      const [only] = collections;
      const name = collectionNames.find((one) => one === only);
      if (name !== undefined && collections.length === 1 && !loose.has(name))
        return { collection: name, title: titleField(name) };
      return { choices: choicesAmong(entries, collections, mainLocale) };
    },
  };
  return {
    load_config_file: false,
    backend,
    app_title: typeof settings.name === 'string' ? settings.name : (settings.name[mainLocale] ?? 'Kronika'),
    site_url: settings.address,
    // The folder of one computer is taken for a service that has no proposals.
    ...(settings.editing?.proposals === true && proposing.has(backend.name) && { publish_mode: 'editorial_workflow' }),
    media_folder: folder,
    public_folder: '/',
    media_libraries: {
      all: {
        max_file_size: largestFile,
        slugify_filename: true,
        // What cameras write into photographs is left out on the way.
        transformations: {
          raster_image: { format: 'webp', quality: 85, width: largestSide, height: largestSide },
        },
      },
      // Pictures of others, from servers of others.
      stock_assets: false,
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    ...(others.length > 0 && {
      i18n: {
        structure: 'multiple_files',
        locales: settings.languages,
        default_locale: mainLocale,
        initial_locales: 'default',
        omit_default_locale_from_file_path: true,
      },
    }),
    collections: [
      ...collectionNames.flatMap((name) => formsOf(name, { settings, folder, around, isLoose: loose.has(name) })),
      ...photographLists(paths, folder, around),
    ],
  };
}

/** Markdown collections in which entries are single files; where each has a folder, pictures can be put beside it. */
function looseCollections(paths: readonly string[]): ReadonlySet<CollectionName> {
  const found = new Set<CollectionName>();
  for (const path of paths) {
    const entry = path.endsWith('.md') ? readEntryPath(path) : undefined;
    if (entry && entry.folder === undefined) found.add(entry.collection);
  }
  return found;
}

function formsOf(
  name: CollectionName,
  given: { settings: SiteSettings; folder: string; around: FormSurroundings; isLoose: boolean },
): CmsCollection[] {
  const { settings, folder, around, isLoose } = given;
  const { language } = around;
  const schema = formSchemaOf(name, language);
  const isMarkdown = markdownCollections.some((one) => one === name);
  const fields = fieldsOf(schema, '', around);
  const findings = findingsField(language);
  const site = addresses(settings);
  const label = texts(language).sections[name];
  const slug = '{{slug}}';
  const date = slugDates[name];
  const title = titleField(name);
  const common = {
    folder: `${folder}/${name}`,
    identifier_field: title,
    ...(schema.title !== undefined && { label_singular: schema.title }),
    ...(schema.description !== undefined && { description: schema.description }),
    slug: date === undefined ? `{{${title}}}` : `${dayTag(date, schema)}-{{${title}}}`,
    // Pictures lie beside the entry, and are named from there.
    media_folder: '',
    public_folder: '.',
    // The CMS puts it behind the host, without the folder of the site.
    preview_path: href(entryPath(name, 'SLUG', site.mainLocale, site), site).replace('SLUG', slug),
    ...(around.isMultilingual && { i18n: true }),
  };
  if (!isMarkdown)
    return [{ ...common, name, label, path: slug, extension: 'yaml', format: 'yaml', fields: [findings, ...fields] }];
  const withBody = [
    findings,
    ...fields.filter(({ required }) => required),
    bodyField(language, around.isMultilingual),
    ...fields.filter(({ required }) => !required),
  ];
  const whole = { ...common, name, label, path: `${slug}/index`, fields: withBody };
  if (!isLoose) return [whole];
  const single = { ...common, path: slug, fields: withBody, create: false };
  return [whole, { ...single, name: `${name}-files`, label: `${label} (${words[language].loose})` }];
}

/** The day in the address of a new entry; where there may be none, what it is, since the CMS would put chance there. */
function dayTag(field: string, { required = [], title = '' }: JsonSchema): string {
  const instead = required.includes(field) ? '' : ` | default('${asSlug(title)}')`;
  return `{{${field}${instead} | truncate(10, '-')}}`;
}

/** Lists of photographs that lie beside galleries; `kronika photos` writes them. */
function photographLists(paths: readonly string[], folder: string, around: FormSurroundings): CmsCollection[] {
  if (!paths.some((path) => /^galleries\/[^/]+\/photos\.yaml$/.test(path))) return [];
  const schema = formSchemaOf('photos', around.language);
  const items = schema.items;
  if (typeof items !== 'object' || Array.isArray(items)) return [];
  const label = words[around.language].photos;
  return [
    {
      name: 'photos',
      label,
      folder: `${folder}/galleries`,
      path: '{{slug}}/photos',
      extension: 'yaml',
      format: 'yaml',
      identifier_field: 'photos',
      summary: '{{slug}}',
      create: false,
      delete: false,
      // The page of a gallery is seen beside its own form.
      editor: { preview: false },
      media_folder: '',
      public_folder: '.',
      fields: [
        {
          name: 'photos',
          label,
          widget: 'list',
          required: true,
          root: true,
          collapsed: true,
          summary: '{{caption}} {{alt}}',
          thumbnail: 'src',
          fields: fieldsOf(items, 'photos', around),
        },
      ],
    },
  ];
}

/** A field without a value, which stands in no file. */
function findingsField(language: EditorLanguage): CmsField {
  const { findings: label, findingsHint: hint } = words[language];
  return { name: findingsName, label, hint, widget: shownFindings, required: false };
}

/** Markdown as it is: a visual editor would write tables and what it does not know anew, and break some of them. */
function bodyField(language: EditorLanguage, isMultilingual: boolean): CmsField {
  return {
    name: 'body',
    label: words[language].body,
    widget: 'markdown',
    modes: ['raw'],
    required: false,
    ...(isMultilingual && { i18n: true }),
  };
}

function titleField(name: CollectionName): string {
  return name === 'organisations' || name === 'places' ? 'name' : 'title';
}

/** Entries by their slugs; with their collection, where there are several to choose from. */
function choicesAmong(entries: Content['entries'], collections: readonly string[], mainLocale: string): Choice[] {
  return entries
    .filter(({ collection, locale }) => locale === mainLocale && collections.includes(collection))
    .map(({ collection, slug, input }) => ({
      label: [input['title'], input['name']].find((name) => typeof name === 'string') ?? slug,
      value: collections.length > 1 ? `${collection}/${slug}` : slug,
    }));
}
