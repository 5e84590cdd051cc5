/** A package of which a part reaches readers' browsers with every site that is built. */
export interface ShippedPackage {
  /** Name on the npm registry. */
  name: string;
  /** What of it is in the output. */
  part: string;
  /** Which sites hold it, where not all do. */
  when?: string;
  /** The language of the sites that hold it. */
  language?: string;
}

/**
 * What the packages' authors gave to a site's readers, beside Kronika's own code. Everything else in
 * `node_modules` works during a build and leaves nothing of itself. A test compares the list with
 * what the browser's code imports.
 */
export const shippedPackages: readonly ShippedPackage[] = [
  { name: 'pagefind', part: 'the search engine (script and WebAssembly) in pagefind/' },
  { name: 'photoswipe', part: 'the viewer of photographs, in a script of its own', when: 'with photographs' },
  { name: 'fastest-levenshtein', part: 'how like two addresses are, on the page for wrong ones' },
  { name: '@expo-google-fonts/brygada-1918', part: 'the typeface of the headings, cut to the site’s languages' },
  {
    name: 'dictionary-pl',
    part: 'forms of the words on Polish pages, in search/pl.*',
    when: 'in Polish',
    language: 'pl',
  },
  {
    name: 'dictionary-uk',
    part: 'forms of the words on Ukrainian pages, in search/uk.*',
    when: 'in Ukrainian',
    language: 'uk',
  },
  {
    name: 'timezones-ical-library',
    part: 'the rules of the site’s time zone in calendar files (data of the IANA time zone database)',
    when: 'with events',
  },
  { name: '@sveltia/cms', part: 'the page for editing in a browser, in admin/', when: 'with editing' },
  { name: 'yaml', part: 'what that page reads of front matter, in admin/', when: 'with editing' },
];
