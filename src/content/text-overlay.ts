import { diagnostic } from './diagnostics/diagnostic.ts';
import { nearest } from './nearest.ts';
import { ownValue } from './own-value.ts';
import type { Report } from './parse-entries.ts';
import { textForms, textPaths } from './text-paths.ts';
import type { YamlSource } from './yaml-source.ts';

/** A group of texts, as far as a program sees it. */
type Group = Readonly<Record<string, unknown>>;

/**
 * Lays what a file says over texts; what is wrong is reported and leaves them as they are.
 * @param texts groups of texts, which are changed
 * @param source the file
 * @param language its tag, by which a word after a number has its forms
 * @param report where what is wrong is told
 * @returns names of the texts that the file says: `home.allNews`
 */
export function layTexts(texts: object, source: YamlSource, language: string, report: Report): ReadonlySet<string> {
  const overlay = new TextOverlay(source, language, report, textPaths(texts, language));
  overlay.lay(texts, source.data, []);
  return overlay.laid;
}

class TextOverlay {
  readonly laid = new Set<string>();
  readonly #source: YamlSource;
  readonly #language: string;
  readonly #report: Report;
  readonly #paths: readonly string[];

  constructor(source: YamlSource, language: string, report: Report, paths: readonly string[]) {
    this.#source = source;
    this.#language = language;
    this.#report = report;
    this.#paths = paths;
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
      } else if (Array.isArray(builtIn)) {
        if (this.#isList(value, own)) this.#set(group, key, value, own);
      } else if (typeof builtIn === 'object' && builtIn !== null) this.lay(builtIn, value, own);
      else if (typeof builtIn === 'string' && this.#isRight(builtIn, value, own)) this.#set(group, key, value, own);
    }
  }

  #set(group: object, key: string, value: unknown, path: readonly string[]): void {
    Reflect.set(group, key, value);
    this.laid.add(path.join('.'));
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

  #isList(value: unknown, path: readonly string[]): boolean {
    const isRight = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
    if (!isRight) this.#wrongShape(value, path, 'array');
    return isRight;
  }

  #wrongShape(value: unknown, path: readonly string[], shape: 'object' | 'string' | 'array'): void {
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
