import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale, locales } from '../i18n/locale.ts';
import type { Texts } from '../i18n/pl/texts.ts';
import { builtInTexts } from '../i18n/languages.ts';
import type { SiteSections } from '../schemas/site-sections.ts';
import { decodeText } from './decode-text.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';
import { nearest } from './nearest.ts';
import type { Report } from './parse-entries.ts';
import { layTexts } from './text-overlay.ts';
import { parseYaml } from './yaml-source.ts';

/** The language of a file with a site's own words for the interface: `texts.pl.yaml` at the top of the content root. */
function languageOf(path: string): string | undefined {
  return /^texts\.([^./]+)\.yaml$/.exec(path)?.[1];
}

/** Whether a path is that of a file with a site's own words for the interface. */
export function isTextsFile(path: string): boolean {
  return languageOf(path) !== undefined;
}

/**
 * Reads how a site says its interface in its own words: in files, and in what its settings call its sections.
 * @param root the content root
 * @param paths all files below it
 * @param settings languages of the site, and names of its sections
 * @param report where what is wrong is told; what is right counts all the same
 * @returns by language, each whole: Kronika's own texts stand where the site says nothing
 */
export function readTexts(
  root: string,
  paths: readonly string[],
  { languages, sections }: { languages: readonly string[]; sections?: SiteSections | undefined },
  report: Report,
): Map<Locale, Texts> {
  const found = new Map<Locale, Texts>();
  for (const file of paths) {
    const language = languageOf(file);
    if (language === undefined) continue;
    if (!isLocale(language) || !languages.includes(language)) {
      const suggestion = isLocale(language) ? undefined : nearest(language, locales());
      report(diagnostic('texts-language', { file }, { language, known: languages.join(', '), suggestion }));
      if (!isLocale(language)) continue;
    }
    const decoded = decodeText(readFileSync(join(root, file)));
    if ('encoding' in decoded) {
      report(diagnostic('file-encoding', { file }, decoded));
      continue;
    }
    const source = parseYaml(decoded.text, file);
    [...source.diagnostics, ...source.remarks].forEach(report);
    if (source.data === undefined) continue;
    const texts = structuredClone(builtInTexts(language));
    layTexts(texts, source, language, report);
    found.set(language, texts);
  }
  for (const locale of languages.filter(isLocale)) {
    const names = namesOfSections(sections, locale);
    if (names.size === 0) continue;
    const texts = found.get(locale) ?? structuredClone(builtInTexts(locale));
    for (const [section, name] of names) Reflect.set(texts.sections, section, name);
    found.set(locale, texts);
  }
  return found;
}

/** What the settings call the sections in a language. */
function namesOfSections(sections: SiteSections = {}, locale: Locale): Map<string, string> {
  return new Map(
    Object.entries(sections).flatMap(([section, { name }]) => {
      const own = typeof name === 'object' ? name[locale] : name;
      return own === undefined ? [] : [[section, own] as const];
    }),
  );
}
