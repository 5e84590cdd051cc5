import { Parser } from 'htmlparser2';

/** What a page, or a style, names by its address. */
export interface Reference {
  /** Full address, without its fragment. */
  address: URL;
  /** `part`: loaded with the page; `link`: where one may go; `form`: where a form is sent. */
  use: 'part' | 'link' | 'form';
}

/** What a page names, and what it says of its own address. */
export interface PageReferences {
  references: Reference[];
  /** The page's own address as it tells programs; undefined where it tells none. */
  canonical: URL | undefined;
}

/** Relations of `link` by which the browser loads something with the page. */
const loaded = /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest)\b/;

/** Attributes that load something, by element. */
const parts: readonly [element: string, attribute: string][] = [
  ...['img', 'script', 'source', 'video', 'audio', 'track', 'iframe', 'embed', 'input'].map(
    (element): [string, string] => [element, 'src'],
  ),
  ['video', 'poster'],
  ['object', 'data'],
];

/**
 * Every address that a page names.
 * @param html the whole page
 * @param at its own address
 */
export function referencesOf(html: string, at: URL): PageReferences {
  const references: Reference[] = [];
  let canonical: URL | undefined;
  const add = (use: Reference['use'], written: string | undefined) => {
    const address = addressOf(written, at);
    if (address) references.push({ address, use });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const given = new Map(Object.entries(attributes));
      const value = (attribute: string) => given.get(attribute);
      if (name === 'a' || name === 'area') add('link', value('href'));
      if (name === 'form') add('form', value('action'));
      if (name === 'link') {
        const rel = value('rel') ?? '';
        if (rel === 'canonical') canonical = addressOf(value('href'), at);
        else add(loaded.test(rel) ? 'part' : 'link', value('href'));
      }
      if (name === 'meta') {
        if (value('http-equiv')?.toLowerCase() === 'refresh')
          add('link', /;\s*url=(.*)$/i.exec(value('content') ?? '')?.[1]);
        if (value('property') === 'og:image') add('link', value('content'));
      }
      for (const [element, attribute] of parts) if (name === element) add('part', value(attribute));
      for (const attribute of ['srcset', 'imagesrcset'])
        for (const one of (value(attribute) ?? '').split(/,\s+/)) add('part', one.trim().split(/\s+/)[0]);
    },
  });
  parser.end(html);
  return { references, canonical };
}

/** Every address that a style names. */
export function styleReferences(css: string, at: URL): Reference[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)/g)].flatMap(([, ...forms]) => {
    const address = addressOf(
      forms.find((form) => form !== undefined),
      at,
    );
    return address ? [{ address, use: 'part' as const }] : [];
  });
}

/** Undefined for what is no address of the web: `mailto:`, `webcal:`, `data:`. */
function addressOf(written: string | undefined, at: URL): URL | undefined {
  if (!written || !URL.canParse(written, at.href)) return undefined;
  const address = new URL(written, at);
  address.hash = '';
  return /^https?:$/.test(address.protocol) ? address : undefined;
}
