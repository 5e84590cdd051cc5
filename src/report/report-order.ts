import { parseArgs } from 'node:util';
import { type EditorLanguage, isEditorLanguage } from '../schemas/editor-language.ts';
import { nearest } from '../content/nearest.ts';

/** What was asked for on the command line. */
export interface ReportOrder {
  project?: string;
  /** The register of photographs instead of a project. */
  photos?: true;
  /** Folder that the report is written to. */
  out: string;
  lang?: EditorLanguage;
}

/** How the command is called. */
export const reportUsage: Record<EditorLanguage, string> = {
  pl: `npm run report -- <projekt> [--out reports] [--lang pl|en]
npm run report -- --photos [--out reports] [--lang pl|en]
Zapisuje, co strona mówi o projekcie: stronę do wydruku (HTML) i tabelę (CSV), do rozliczenia;
albo rejestr zdjęć z autorami, licencjami i zgodami (CSV), tylko dla redakcji.
Kończy z 0, gdy zapisze, z 1, gdy treść ma błędy, z 2, gdy coś w wywołaniu nie pasuje.`,
  en: `npm run report -- <project> [--out reports] [--lang pl|en]
npm run report -- --photos [--out reports] [--lang pl|en]
Writes what the site shows of a project as a page to print (HTML) and a table (CSV), or
the register of photographs with their authors, licences and consents, which is for editors alone (CSV).
Ends with 0 when it is written, 1 when the content has errors, 2 when it was called wrongly.`,
};

/**
 * Reads the command line.
 * @param args as after the name of the script
 * @returns the order, or a sentence that says what is wrong with it
 */
export function reportOrder(args: string[]): ReportOrder | { problem: Record<EditorLanguage, string> } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'reports' },
        lang: { type: 'string' },
        photos: { type: 'boolean', default: false },
      },
    });
    const { out, lang, photos } = values;
    if (lang !== undefined && !isEditorLanguage(lang))
      return { problem: { pl: `--lang ${lang}: wpisz pl albo en.`, en: `--lang ${lang}: write pl or en.` } };
    const [project, ...rest] = positionals;
    if (rest.length > 0) {
      const named = positionals.join(' ');
      return { problem: { pl: `Podaj jeden projekt: ${named}.`, en: `One project at a time: ${named}.` } };
    }
    // The folder of a project, as a shell completes it, names it too.
    const slug = project?.replace(/^(?:.*\/)?projects\//, '').replace(/(?:\/(?:index\.md)?|\.md)$/, '');
    if (photos && slug !== undefined) {
      return {
        problem: {
          pl: `--photos ${slug}: rejestr obejmuje całą stronę.`,
          en: `--photos ${slug}: the register is of the whole site.`,
        },
      };
    }
    return {
      ...(slug !== undefined && { project: slug }),
      ...(photos && { photos: true as const }),
      out,
      ...(lang !== undefined && { lang }),
    };
  } catch (error) {
    const words = args.join(' ');
    return {
      problem: { pl: `Nie wiadomo, co znaczy „${words}”.`, en: error instanceof Error ? error.message : words },
    };
  }
}

/** What is said when a file lies where the report is to be written, and is none. */
export function foreignFile(path: string): Record<EditorLanguage, string> {
  return {
    pl: `Plik ${path} nie jest raportem Kroniki, więc zostaje nietknięty. Przenieś go albo podaj inny folder: --out reports.`,
    en: `The file ${path} is no report of Kronika's, so it stays untouched. Move it away or give another folder: --out reports.`,
  };
}

/**
 * What is said when no project, or none that the site shows, was named.
 * @param name as it was written
 * @param known names of all projects
 */
export function projectUnknown(name: string | undefined, known: readonly string[]): Record<EditorLanguage, string> {
  const suggestion = name === undefined ? undefined : nearest(name, known);
  const names = known.join(', ') || '–';
  return {
    pl: `${name === undefined ? 'Podaj projekt.' : `Strona nie pokazuje projektu „${name}”.`}${suggestion === undefined ? '' : ` Czy chodziło o „${suggestion}”?`} Projekty: ${names}.`,
    en: `${name === undefined ? 'Name a project.' : `The site shows no project "${name}".`}${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`} Projects: ${names}.`,
  };
}
