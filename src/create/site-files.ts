import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asSlug } from '../content/as-slug.ts';
import type { SiteAnswers } from './site-answers.ts';
import { siteContent } from './site-content.ts';

/** What a new site's package.json takes from the package that starts it. */
export interface SitePackage {
  /** Version of Node that the site brings. */
  node: string;
  /** Where npm finds Kronika: a range, or `file:vendor/…`. */
  kronika: string;
}

/** Files of the template by their path in a new site; npm would drop names with a dot from a package. */
const templates: Record<string, string> = {
  '.editorconfig': 'editorconfig',
  '.gitattributes': 'gitattributes',
  '.gitignore': 'gitignore',
  '.npmrc': 'npmrc',
  'astro.config.mjs': 'astro.config.mjs',
  'src/content.config.ts': 'content.config.ts',
  '.github/workflows/site.yml': 'github-pages.yml',
  '.github/workflows/tasks.yml': 'github-tasks.yml',
  '.gitlab-ci.yml': 'gitlab-ci.yml',
};

/** Documents for editors, by language. */
const guides: Record<SiteAnswers['language'], readonly string[]> = {
  pl: ['przewodnik-redaktora.md', 'pola-i-komunikaty.md'],
  en: ['editors-guide.md', 'fields-and-messages.md'],
};

/**
 * Every file of a new site.
 * @param answers what was answered about it
 * @param from the package that starts it, and its folder
 * @param today `YYYY-MM-DD`
 * @returns texts by path below the site's folder
 */
export async function siteFiles(
  answers: SiteAnswers,
  from: SitePackage & { packageRoot: string },
  today: string,
): Promise<Map<string, string>> {
  const { language, name } = answers;
  const files = new Map<string, string>([['package.json', packageJson(answers, from)]]);
  for (const [path, text] of siteContent(answers, today)) files.set(`content/${path}`, text);
  const template = (file: string) => readFile(join(from.packageRoot, 'scripts', 'template', file), 'utf8');
  for (const [path, file] of Object.entries(templates)) files.set(path, await template(file));
  const readme = (await template(`${language}/README.md`))
    .replace('{{update}}', () => updating(from.kronika)[language])
    .replaceAll('{{name}}', () => name);
  files.set('README.md', readme);
  for (const guide of guides[language])
    files.set(`docs/${guide}`, await readFile(join(from.packageRoot, 'docs', guide), 'utf8'));
  files.set('.vscode/extensions.json', asJson({ recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] }));
  files.set('.vscode/settings.json', asJson(editorSettings));
  return files;
}

function packageJson({ name }: SiteAnswers, { kronika, node }: SitePackage): string {
  const commands = [
    ...['dev', 'edit', 'undo', 'build', 'preview', 'check', 'new'],
    ...['import', 'photos', 'report', 'translations', 'newsletter'],
  ];
  return asJson({
    name: packageName(name),
    version: '0.0.0',
    private: true,
    type: 'module',
    scripts: {
      start: 'kronika build && kronika preview',
      ...Object.fromEntries(commands.map((command) => [command, `kronika ${command}`])),
    },
    dependencies: { kronika },
    devDependencies: { node },
    allowScripts: { node: true, sharp: true, esbuild: true },
  });
}

/** The row of the README that tells how a newer Kronika comes in: from the registry, or as a file. */
function updating(kronika: string): Record<SiteAnswers['language'], string> {
  return kronika.startsWith('file:')
    ? {
        pl: '| `npm install ./kronika-….tgz` | bierze nowszą wersję programu z pliku, bo w rejestrze npm jej jeszcze nie ma |',
        en: '| `npm install ./kronika-….tgz` | takes a newer version of the program from a file, as the npm registry has none yet |',
      }
    : {
        pl: '| `npm update` | bierze nowszą wersję programu |',
        en: '| `npm update` | takes a newer version of the program |',
      };
}

/** A name for npm, never that of a package which the site itself depends on. */
function packageName(name: string): string {
  const slug = asSlug(name).slice(0, 100);
  return ['', 'kronika', 'astro', 'node'].includes(slug) ? `${slug || 'kronika'}-site` : slug;
}

const schemas = './node_modules/kronika/docs/schemas';

/** How a code editor explains and completes the fields of YAML files and of front matter. */
const editorSettings = {
  'yaml.schemas': {
    [`${schemas}/site.schema.json`]: 'content/site.yaml',
    [`${schemas}/photos.schema.json`]: ['content/galleries/*/photos.yaml', 'content/galleries/*/photos.*.yaml'],
    ...Object.fromEntries(['organisations', 'places', 'series'].flatMap(schemasOf)),
  },
  'yaml.schemaStore.enable': false,
  'astro.content-intellisense': true,
  '[markdown]': {
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
    'editor.wordBasedSuggestions': 'off',
  },
};

/** The schemas of a collection of YAML files, with the files that they are for. */
function schemasOf(name: string): [schema: string, files: string | string[]][] {
  return [
    [`${schemas}/${name}.schema.json`, [`content/${name}/*.yaml`, `!content/${name}/*.*.yaml`]],
    [`${schemas}/${name}.translation.schema.json`, `content/${name}/*.*.yaml`],
  ];
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
