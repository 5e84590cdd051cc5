import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale, locales } from '../i18n/locale.ts';
import type { Texts } from '../i18n/pl/texts.ts';
import { builtInTexts } from '../i18n/languages.ts';
import type { SiteSections } from '../schemas/site-sections.ts';
import { decodeText } from './decode-text.ts';
import { diagnostic } from './diagnostics/diagnostic.ts';
import { nearest } from './nearest.ts';
import { ownValue } from './own-value.ts';
import type { Report } from './parse-entries.ts';
import { textForms, textPaths } from './text-paths.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A group of texts, as far as a program sees it. */
type Group = Readonly<Record<string, unknown>>;

/** The language of a file with a site's own words for the interface: `texts.pl.yaml` at the top of the content root. */
function languageOf(path: string): string | undefined {
  return /^texts\.([^./]+)\.yaml$/.exec(path)?.[1];
}

/** Path of the file with a site's own words for the interface in a language. */
export function textsFileOf(language: string): string {
  return `texts.${language}.yaml`;
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
      const suggestion = isLocale(language) ? undefined : nearest(language, locales);
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
    new Overlay(source, language, report).lay(texts, source.data, []);
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

/** Lays what a file says over the built-in texts of its language. */
class Overlay {
  readonly #source: YamlSource;
  readonly #language: Locale;
  readonly #report: Report;
  readonly #paths: readonly string[];

  constructor(source: YamlSource, language: Locale, report: Report) {
    this.#source = source;
    this.#language = language;
    this.#report = report;
    this.#paths = textPaths(builtInTexts(language), language);
  }

  lay(group: object, given: unknown, path: readonly string[]): void {
    if (!isGroup(given)) {
      if (path.length === 0) this.#report(diagnostic('not-a-group', this.#source.place([]), {}));
      else this.#wrongShape(given, path, 'object');
      return;
    }
    const forms = textForms(group, this.#language);
    if (forms && !this.#hasForms(given, path, forms)) return;
    for (const [key, value] of Object.entries(given)) {
      const own = [...path, key];
      const builtIn = ownValue(group, key);
      if (builtIn === undefined || (forms && !forms.includes(key))) {
        this.#unknown(own, value, group, forms);
      } else if (typeof builtIn === 'object' && builtIn !== null) this.lay(builtIn, value, own);
      else if (typeof builtIn === 'string' && this.#isRight(builtIn, value, own)) Reflect.set(group, key, value);
    }
  }

  #unknown(path: readonly string[], value: unknown, group: object, forms: readonly string[] | undefined): void {
    const key = path.at(-1) ?? '';
    // A group is meant for a group, a text for a text.
    const alike = Object.entries(group).filter(([, one]) => isGroup(one) === isGroup(value));
    const beside = nearest(key, forms ?? alike.map(([name]) => name));
    // Often the word is right and its group is left out.
    const elsewhere = () =>
      this.#paths.find((name) => name.endsWith(`.${key}`)) ?? nearest(path.join('.'), this.#paths);
    const found = beside === undefined ? undefined : [...path.slice(0, -1), beside].join('.');
    const facts = { key: path.join('.'), suggestion: forms ? found : (found ?? elsewhere()), forms };
    this.#report(diagnostic('text-unknown', this.#source.place(path, 'key'), facts));
  }

  /** A word after a number needs every form of its language; the built-in ones are of another word. */
  #hasForms(given: Group, path: readonly string[], forms: readonly string[]): boolean {
    const missing = forms.filter((form) => !Object.hasOwn(given, form));
    if (missing.length === 0) return true;
    const facts = { key: path.join('.'), missing, forms };
    this.#report(diagnostic('text-forms-missing', this.#source.place(path, 'key'), facts));
    return false;
  }

  #isRight(builtIn: string, value: unknown, path: readonly string[]): boolean {
    if (typeof value !== 'string') {
      this.#wrongShape(value, path, 'string');
      return false;
    }
    const key = path.join('.');
    const place = this.#source.place(path);
    if (value.trim() === '') {
      this.#report(diagnostic('empty-field', place, { field: key }));
      return false;
    }
    const needed = placesIn(builtIn);
    const written = placesIn(value);
    const unknown = [...written].filter((name) => !needed.has(name));
    const missing = [...needed].filter((name) => !written.has(name));
    for (const name of unknown) {
      const suggestion = nearest(name, missing) ?? (missing.length === 1 ? missing[0] : undefined);
      this.#report(diagnostic('text-place-unknown', place, { key, name, suggestion, known: [...needed] }));
    }
    if (unknown.length === 0 && missing.length > 0)
      this.#report(diagnostic('text-place-missing', place, { key, missing, builtIn }));
    return unknown.length === 0 && missing.length === 0;
  }

  #wrongShape(value: unknown, path: readonly string[], shape: 'object' | 'string'): void {
    const place = this.#source.place(path);
    const field = path.join('.');
    if (value === null) this.#report(diagnostic('empty-field', place, { field }));
    else {
      const shown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '…';
      this.#report(
        diagnostic('wrong-type', place, { field, value: String(shown), shape, isBare: typeof value !== 'string' }),
      );
    }
  }
}

/** Names of the places for values in a text: `count` of `{count} osób`. */
function placesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
