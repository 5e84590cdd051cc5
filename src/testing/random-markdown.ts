import fc from 'fast-check';

/** Short texts that have broken parsers of YAML and Markdown. */
export const troublesomeText = fc.oneof(
  fc.constantFrom(
    ...['\t', '\u0000', '\u001b[31m', '\u0085', '\u2028', '\uFEFF', '\u202E', '😀', 'e\u0301', '\r', '---', '...'],
    ...['- ', ': ', '? ', '&a ', '*a', '!!binary ', '!!timestamp ', '!<tag> ', '<<: *a', '|', '>-', '%YAML 1.1', '@'],
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '`',
      '#',
      ' #',
      '{ a: [b',
      '__proto__: x',
      'constructor: y',
      '.inf',
      '.nan',
      '-0',
    ],
    ...[
      '0x1F',
      '1e999',
      '9999999999999999999999',
      '2012-06-31',
      '2012-13-01',
      '31.06.2012',
      'null',
      '~',
      'tak',
      'true',
    ],
    ...['a.en', 'meetings/x.uk', '/../x', './%zz.jpg', '[[[[[[[[[[', 'tags: &t\n  - *t', 'photos:\n  - src: ./a%.jpg'],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.nat(200).map((depth) => '['.repeat(depth)),
  fc.nat(200).map((depth) => '- '.repeat(depth)),
  fc.nat(60).map((depth) => Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:`).join('\n')),
);

/** Addresses, most of them odd. */
export const randomAddress = fc.oneof(
  fc.constantFrom(
    ...['/', '#', '/spotkania/', '/%', '/%zz', '#%', '#%E0%A4%A', '/a%20b/', '//', '//:99999999', 'https://', 'htp:/x'],
    ...['https://[', 'mailto:', 'javascript:alert(1)', 'data:text/html,x', 'https://example.org/%ff', '?q', './a%.jpg'],
    ...[
      '../../../x.jpg',
      './żółw.jpg',
      '/en/',
      '/uk/novyny/',
      '/spotkania/strona/2/',
      'www.example.org',
      'a@b.pl',
      '\\',
    ],
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ maxLength: 10 }).map((text) => text.replace(/[\s()<>]/g, '%')),
);

/** Words of a link or a heading, as plain and as odd as they come. */
const words = fc.oneof(
  fc.constantFrom(
    'tutaj',
    'Zażółć gęślą jaźń',
    'więcej »',
    '',
    '😀',
    '**a**',
    '`b`',
    '![](./a.jpg)',
    '\u202Etxt',
    '{',
    '<',
    '\\',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** One construct of Markdown, often unfinished. */
const construct = fc.oneof(
  fc.tuple(words, randomAddress).map(([text, url]) => `[${text}](${url})`),
  fc.tuple(words, randomAddress).map(([text, url]) => `![${text}](${url} "${text}")`),
  fc.tuple(words, randomAddress).map(([text, url]) => `[${text}][r]\n\n[r]: ${url}`),
  fc.tuple(fc.integer({ min: 1, max: 7 }), words).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  words.map((text) => `${text}\n===`),
  randomAddress.map((url) => `<${url}>`),
  fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<!-- ',
      '<div',
      '<img src=x onerror=y>',
      '<a href="javascript:x">',
      '<![CDATA[',
      '<?php',
    ],
    ...[
      '{',
      '}',
      '{/*',
      'import a from "b"',
      'export const a = 1',
      '<A.B />',
      '<>',
      '<br>',
      '$$',
      '~~~',
      '```',
      '    x',
    ],
    ...[
      '| a | b |\n|---|---|\n| [tu](/x) | c |',
      '- [ ] a\n  1. b\n     > c',
      '[^1]: [tu](/x)',
      '[^1]',
      '***',
      '\\',
      '&amp;',
      '&#0;',
    ],
  ),
  fc.integer({ min: 1, max: 250 }).map((depth) => `${'> '.repeat(depth)}a`),
  fc
    .integer({ min: 1, max: 60 })
    .map((depth) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')),
  fc
    .tuple(fc.constantFrom('a', '[', '*', '_', '`', '<', '!', '(', '\\', '~', '|', 'ż', '😀', '.'), fc.nat(3000))
    .map(([sign, count]) => sign.repeat(count)),
  troublesomeText,
);

/** The text of an entry: constructs of Markdown, sensible and not, one after another. */
export const randomMarkdown = fc
  .tuple(fc.array(construct, { maxLength: 12 }), fc.constantFrom('\n\n', '\n', ' ', '\r\n\r\n', '\n\n> '))
  .map(([parts, between]) => parts.join(between));
