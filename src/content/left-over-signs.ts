import type { MarkdownViews } from './markdown-views.ts';

/** Signs that some other program replaces and this one does not. */
interface ForeignSign {
  /** The sign as editors are told of it. */
  sign: string;
  /** Whose it is. */
  program: string;
  /** With the flags g and m. */
  pattern: RegExp;
  /** Whether it is looked for in what readers see alone, as Markdown may have taken it for something else. */
  isText?: true;
  /** Whether it means something in fields as well, which are plain text. */
  isInFields?: true;
  /** Whether MDX gives it a meaning of its own. */
  isCodeInMdx?: true;
  /** Whether it is a comment of HTML, which the page leaves out. */
  isHidden?: true;
  hint?: LeftOverHint;
}

/** What stands in the place of a sign here. */
export const leftOverHints = {
  videos: { pl: 'Film podaj w polu „videos”.', en: 'Give a film in "videos".' },
  contents: {
    pl: 'Spis treści powstaje sam; usuń ten znak.',
    en: 'A list of contents is made by itself; remove the sign.',
  },
  link: { pl: 'Odnośnik zapisz jako [tekst](adres).', en: 'Write a link as [text](address).' },
  strong: { pl: 'Wyróżnij tekst tak: **tekst**.', en: 'Stress text like this: **text**.' },
  note: {
    pl: 'Dopisz jego treść w osobnym wierszu: [^1]: treść przypisu.',
    en: 'Add its text on a line of its own: [^1]: text of the note.',
  },
  box: {
    pl: 'Ramkę zapisz jako cytat, który zaczyna się od [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] albo [!CAUTION].',
    en: 'Write a box as a quotation that begins with [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION].',
  },
  heading: { pl: 'Nagłówek zapisz jako „## Nagłówek”.', en: 'Write a heading as "## Heading".' },
  plain: { pl: 'Wklej sam tekst, bez formatowania.', en: 'Paste the text alone, without its formatting.' },
  pictures: {
    pl: 'Zdjęcie zapisz jako ![opis](./zdjecie.jpg), a wiele zdjęć jako galerię.',
    en: 'Write a picture as ![description](./picture.jpg), and many of them as a gallery.',
  },
  script: {
    pl: 'Indeks zapisz tak: H<sub>2</sub>O, m<sup>2</sup>.',
    en: 'Write lowered and raised signs like this: H<sub>2</sub>O, m<sup>2</sup>.',
  },
  list: { pl: 'Zapisz to jako listę (wiersze od „- ”).', en: 'Write it as a list (lines that begin with "- ").' },
} as const;

/** A name of an entry in {@link leftOverHints}. */
export type LeftOverHint = keyof typeof leftOverHints;

/** A sign that was found, with its place in the text that was looked at. */
export interface LeftOverSign extends Pick<ForeignSign, 'sign' | 'program' | 'isHidden' | 'hint'> {
  index: number;
  length: number;
}

const names =
  'caption|gallery|playlist|embed|youtube|vimeo|video|audio|contact-form-7|contact-form|wpforms|wp_[\\w-]+|vc_[\\w-]+|et_pb_[\\w-]+|su_[\\w-]+|fusion_[\\w-]+|elementor-template|button|googlemaps?|map|slideshow|ngg[\\w-]*|rev_slider';

const signs: readonly ForeignSign[] = [
  { sign: '{{< … >}}', program: 'Hugo', pattern: /\{\{<[^\n]*?(?:>\}\}|$)/gm, isInFields: true },
  { sign: '{{% … %}}', program: 'Hugo', pattern: /\{\{%[^\n]*?(?:%\}\}|$)/gm, isInFields: true },
  { sign: '{% … %}', program: 'Jekyll, Eleventy, Twig', pattern: /\{%[^\n]*?(?:%\}|$)/gm, isInFields: true },
  { sign: '<% … %>', program: 'ERB, EJS', pattern: /<%[^\n]*?(?:%>|$)/gm, isInFields: true },
  {
    sign: '{{ … }}',
    program: 'Jekyll, Eleventy, Handlebars',
    pattern: /\{\{[^\n]*?(?:\}\}|$)/gm,
    isInFields: true,
    isCodeInMdx: true,
  },
  { sign: '{:toc}', program: 'Jekyll', pattern: /\{:\s*toc\b[^}\n]*\}/gim, hint: 'contents', isCodeInMdx: true },
  { sign: '{: … }', program: 'Jekyll (kramdown)', pattern: /\{::?\s*[^}\n]*\}/gm, isCodeInMdx: true },
  {
    sign: '{#…}, {.…}',
    program: 'Pandoc, Hugo',
    pattern: /\{\s*[#.][\p{L}_][^{}\n]*\}|(?<=\]\([^()\n]*\))\{[^{}\n]+\}/gmu,
    isCodeInMdx: true,
  },
  {
    sign: '<!-- wp:… -->',
    program: 'WordPress',
    pattern: /<!--\s*\/?wp:[^\n]*?(?:-->|$)/gm,
    isHidden: true,
    hint: 'plain',
  },
  {
    sign: '[caption], [gallery], [embed]…',
    program: 'WordPress',
    pattern: new RegExp(`\\[\\/?(?:${names})(?:[\\s=][^\\]\\n]*)?\\/?\\](?![([:])`, 'gim'),
    isText: true,
    isInFields: true,
    hint: 'pictures',
  },
  {
    sign: '[… …="…"]',
    program: 'WordPress',
    pattern: /\[[a-z][\w-]*(?:[ \t]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s\]"']+))+[ \t]*\/?\](?![([:])/gim,
    isText: true,
    isInFields: true,
  },
  {
    sign: '[b]…[/b]',
    program: 'BBCode, WordPress',
    pattern: /\[\/[a-z][\w-]*\](?![([:])|\[(?:b|i|u|url|img|quote|color|size|center)(?:=[^\]\n]*)?\](?=[^\n]*\[\/)/gim,
    isText: true,
    isInFields: true,
  },
  {
    sign: '{youtube}…{/youtube}',
    program: 'Joomla',
    pattern:
      /\{(?:load(?:position|module(?:id)?)|mosimage|mospagebreak|youtube|vimeo|gallery|slider|tab|phocagallery|modal)\b[^}\n]*\}|\{\/\w+\}/gim,
    isInFields: true,
    isCodeInMdx: true,
  },
  {
    sign: '{filename}, {static}',
    program: 'Pelican',
    pattern: /\{(?:filename|static|attach|author|category|tag|index)\}/gim,
    isCodeInMdx: true,
  },
  {
    sign: '[TOC]',
    program: 'Python-Markdown',
    pattern: /@?\[\[?_?toc_?\]?\](?![([:])/gim,
    isText: true,
    hint: 'contents',
  },
  {
    sign: '[[ … ]]',
    program: 'Obsidian, Wikipedia',
    pattern: /!?\[\[[^[\]\n]+\]\]/gm,
    isText: true,
    isInFields: true,
    hint: 'link',
  },
  {
    sign: '[!…]',
    program: 'GitHub, Obsidian',
    pattern: /^[ \t>]*\[![a-z]+\][-+]?/gim,
    isText: true,
    hint: 'box',
  },
  {
    sign: ':::',
    program: 'Docusaurus, VuePress, Pandoc',
    pattern: /^[ \t>]*:{3,}[^\n]*$/gm,
    isText: true,
    hint: 'box',
  },
  {
    sign: '==…==',
    program: 'Obsidian',
    pattern: /(?<![=\w])==(?=[^\s=])[^=\n]+(?<=\S)==(?!=)/gm,
    isText: true,
    isInFields: true,
    hint: 'strong',
  },
  { sign: '++…++', program: 'Markdown Extra', pattern: /(?<![+\w])\+\+(?=[^\s+])[^+\n]+\+\+(?![+\w])/gm, isText: true },
  {
    sign: ':smile:',
    program: 'GitHub, Slack',
    pattern: /(?<![\p{L}\p{N}:/]):[a-z]+(?:_[a-z]+)*:(?![\p{L}\p{N}:/])/gmu,
    isText: true,
  },
  {
    sign: '@[…](…)',
    program: 'HackMD, markdown-it',
    pattern: /@\[(?:youtube|vimeo|video|osf|prezi)\]\([^)\n]*\)/gim,
    hint: 'videos',
  },
  {
    sign: '!!! …, ??? …',
    program: 'Python-Markdown, MkDocs',
    pattern: /^(?:!!!|\?\?\?\+?)[ \t]+[a-z]+(?:[ \t]+"[^"\n]*")?[ \t]*$/gm,
    isText: true,
    hint: 'box',
  },
  {
    sign: '{info}…{info}',
    program: 'Confluence',
    pattern: /\{(?:code|noformat|quote|panel|info|note|warning|tip|color|expand)(?::[^}\n]*)?\}/gim,
    isText: true,
    isCodeInMdx: true,
  },
  { sign: '%% … %%', program: 'Obsidian', pattern: /(?<!%)%%(?=[^%\n]*%%)[^%\n]+%%(?!%)/gm, isText: true },
  {
    sign: 'H~2~O, m^2^',
    program: 'Pandoc, Markdown Extra',
    pattern: /(?<=[\p{L}\d)])(?:~[^\s~]{1,9}~(?!~)|\^[^\s^]{1,9}\^(?!\^))/gmu,
    hint: 'script',
  },
  { sign: '^[…]', program: 'Pandoc', pattern: /\^\[[^\]\n]+\]/gm, isText: true, hint: 'note' },
  { sign: '$ … $', program: 'LaTeX', pattern: /(?<![\\$\w])\$(?=\S)[^$\n]*[\\^_][^$\n]*\$(?![\d$])/gm, isText: true },
  { sign: '\\newpage', program: 'LaTeX, Pandoc', pattern: /^\\(?:newpage|pagebreak|clearpage)\b/gm, isText: true },
  { sign: '$$ … $$', program: 'LaTeX', pattern: /\$\$[^$\n]*(?:\$\$|$)/gm, isText: true },
  { sign: '[^…]', program: 'Markdown', pattern: /\[\^[^\]\s]+\](?!:)/gm, isText: true, hint: 'note' },
  {
    sign: '*[…]: …',
    program: 'kramdown, PHP Markdown Extra',
    pattern: /^[ \t]*\*\[[^\]\n]+\]:[^\n]*$/gm,
    isText: true,
  },
  {
    sign: ': …',
    program: 'kramdown, Pandoc',
    pattern: /(?<=\n)[ \t]{0,3}:[ \t]+\S[^\n]*$/gm,
    isText: true,
    hint: 'list',
  },
  { sign: "'''…'''", program: 'Wikipedia', pattern: /'''[^'\n]+'''/gm, isText: true, isInFields: true, hint: 'strong' },
  {
    sign: '== … ==',
    program: 'Wikipedia, AsciiDoc',
    pattern: /^={1,6}[ \t]+\S[^\n]*$/gm,
    isText: true,
    hint: 'heading',
  },
  { sign: 'h2. …', program: 'Textile', pattern: /^(?:h[1-6]|bq)\.[ \t]+\S[^\n]*$/gm, isText: true, hint: 'heading' },
  {
    sign: '<o:p>, <w:…>',
    program: 'Word',
    pattern: /<\/?[ovwm]:\w+[^>\n]*>/gim,
    isText: true,
    isInFields: true,
    hint: 'plain',
  },
  { sign: '.. …::', program: 'reStructuredText', pattern: /^\.\.[ \t]+[\w-]+::[^\n]*$/gm, isText: true },
];

/** Signs that fields, which are plain text, show as they are, though Markdown or HTML knows them or a text leaves them out. */
const signsOfFields: readonly ForeignSign[] = [
  { sign: '**…**', program: 'Markdown', pattern: /\*\*[^*\n]+\*\*|(?<![\p{L}\p{N}_])__[^_\n]+__(?![\p{L}\p{N}_])/gmu },
  { sign: '[…](…)', program: 'Markdown', pattern: /!?\[[^\]\n]+\]\([^()\s]+\)/gm },
  {
    sign: '<b>, <br>…',
    program: 'HTML',
    pattern: /<\/?(?:b|i|u|em|strong|br|p|span|div|a|sup|sub|small|big|h[1-6]|ul|ol|li)\b[^>\n]*>/gim,
  },
  {
    sign: 'Mso…, <!--[if',
    program: 'Word',
    pattern: /class\s*=\s*["']?Mso\w+|style\s*=\s*["'][^"'\n]*\bmso-|<!--\[if[^\n]*/gim,
  },
  { sign: '<font>', program: 'Word, WordPress', pattern: /<font\b[^>\n]*>/gim },
];

/**
 * Signs of other programs that will stand on the page as they were typed.
 * @param views of a text
 * @param isMdx whether it is MDX, where braces hold code
 * @returns in their order; where two overlap, the one that says more
 */
export function leftOverSigns(views: MarkdownViews, isMdx: boolean): LeftOverSign[] {
  return found(
    signs.filter(({ isCodeInMdx }) => !(isMdx && isCodeInMdx)),
    ({ isText }) => (isText || isMdx ? views.text : views.outsideCode),
  );
}

const inFields = [...signs.filter(({ isInFields }) => isInFields), ...signsOfFields];

/** Each of those has one of these in it; most fields have none. */
const unusual = /[{<[=*_]|'''/;

/**
 * The same in a field, which is plain text.
 * @param value as YAML gives it
 */
export function leftOverSignsInField(value: string): LeftOverSign[] {
  return unusual.test(value) ? found(inFields, () => value) : [];
}

function found(among: readonly ForeignSign[], viewOf: (sign: ForeignSign) => string): LeftOverSign[] {
  const all: LeftOverSign[] = [];
  for (const one of among) {
    for (const match of viewOf(one).matchAll(one.pattern)) {
      const [index, end] = [match.index, match.index + match[0].length];
      if (all.some((other) => index < other.index + other.length && end > other.index)) continue;
      const { sign, program, isHidden, hint } = one;
      all.push({ sign, program, ...(isHidden && { isHidden }), ...(hint && { hint }), index, length: match[0].length });
    }
  }
  return all.sort((a, b) => a.index - b.index);
}
