import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { markdownTree } from '../html/markdown-tree.ts';
import { textOf } from '../html/text-of.ts';
import { troublesomeText } from '../testing/random-markdown.ts';
import { asMarkdown } from './as-markdown.ts';
import { cleanContent } from './clean-content.ts';
import { asLine } from './elements-of.ts';

const base = new URL('https://example.org/akt/12');

function main(html: string): Element {
  const tree = fromParse5(parseFragment(`<main>${html}</main>`));
  const [part] = tree.type === 'root' ? tree.children : [];
  if (part?.type !== 'element') throw new Error(html);
  return part;
}

/** Words with signs that mean something to Markdown, HTML or notes. */
const likeMarkdown = fc
  .array(
    fc.constantFrom(
      ...['~~', '~', '*', '**', '_', '`', '```', '<b>', '</p>', '<!--', '&copy;', '&', '|', '---', '===', ':::', ':'],
      ...[
        '![',
        '[',
        '](x)',
        '[^1]',
        ']: ',
        '1. ',
        '12) ',
        '+ ',
        '- ',
        '# ',
        '> ',
        'a',
        'b ',
        ' ',
        '\\',
        '$',
        '!',
        '\n',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const markdownOf = (html: string, title = '') => asMarkdown(cleanContent(main(html), base, title).content);

describe('a part of a page as Markdown', () => {
  it.each([
    ['its title once', '<h1>Tytuł</h1><h3>Część</h3><p>a</p>', '## Część\n\na\n'],
    ['headings without a gap', '<h3>a</h3><h5>b</h5><h3>c</h3>', '## a\n\n### b\n\n## c\n'],
    ['words beside each other in divs', '<div>a</div><div>b <span>c</span></div>', 'a\n\nb c\n'],
    ['links with whole addresses', '<a href="../x?a=1&amp;b=2">x</a>', '[x](https://example.org/x?a=1&b=2)\n'],
    ['a card that is a link', '<a href="/x"><h3>Kiedy</h3><p>Dziś</p></a>', '[Kiedy Dziś](https://example.org/x)\n'],
    ['no link that runs', '<a href="java\nscript:alert(1)">x</a> <a href="data:text/html,x">y</a>', 'x y\n'],
    ['no script, style or form', '<script>a</script><style>b</style><form><p>c</p><input></form><p>d</p>', 'd\n'],
    ['nothing that nobody sees', '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>d', 'd\n'],
    [
      'a picture with its caption',
      '<figure><img src=a.jpg alt="A [b]"><figcaption>„C” "d"</figcaption></figure>',
      '![A \\[b\\]](https://example.org/akt/a.jpg "„C” \\"d\\"")\n',
    ],
    [
      'a picture that is loaded late',
      '<img src="data:image/gif;base64,R0" data-src="/b.png" alt="">',
      '![](https://example.org/b.png)\n',
    ],
    [
      'the largest of several sizes',
      '<img src=s.jpg srcset="s.jpg 300w, l.jpg 1200w" alt="a">',
      '![a](https://example.org/akt/l.jpg)\n',
    ],
    [
      'a picture for the small one that leads to it',
      '<a href="duze.JPG"><img src="male.jpg" alt="a"></a>',
      '![a](https://example.org/akt/duze.JPG)\n',
    ],
    ['no point that counts readers', '<p>a<img src="/licznik.gif" width="1" height="1"></p>', 'a\n'],
    [
      'a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1 | 2</td><td></td></tr></table>',
      '| a | b |\n| --- | --- |\n| 1 \\| 2 |  |\n',
    ],
    [
      'a table that Markdown cannot say',
      '<table><tr><td>a</td><td>b</td></tr><tr><td colspan="2">c</td></tr></table>',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td colspan="2">c</td></tr></tbody></table>\n',
    ],
    ['a table that sets the page', '<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>', 'a\n\nb\n'],
    ['a quotation and a line', '<blockquote><p>a</p></blockquote><hr>', '> a\n\n---\n'],
    ['lines of a verse', '<p>a<br>b</p>', 'a\\\nb\n'],
    ['signs above the line', '<p>m<sup>2</sup></p>', 'm<sup>2</sup>\n'],
    ['words that look like HTML', '<p>&lt;script&gt; &amp;amp; &amp;copy;</p>', '\\<script> &amp;amp; &amp;copy;\n'],
  ])('has %s', (_, html, expected) => {
    expect(markdownOf(html, 'Tytuł')).toBe(expected);
  });

  it('says what of the page is not in it', () => {
    const html = '<iframe src="//youtube.com/embed/x"></iframe><video><source src="f.mp4"></video><form></form>';
    expect(cleanContent(main(html), base, '').leftOut).toEqual([
      { what: 'frame', address: 'https://youtube.com/embed/x' },
      { what: 'film', address: 'https://example.org/akt/f.mp4' },
      { what: 'form', address: '' },
    ]);
  });

  it('says to readers the words that the page said, whatever they look like', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(troublesomeText, likeMarkdown), { minLength: 1, maxLength: 4 }), (texts) => {
        const paragraphs = texts.map((value): Element => ({
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value }],
        }));
        const { content } = cleanContent({ ...main(''), children: paragraphs }, base, '');
        const { tree, findings } = markdownTree(asMarkdown(content));
        expect(findings).toEqual([]);
        expect(asLine(tree.children.map(textOf).join(' '))).toBe(asLine(content.children.map(textOf).join(' ')));
      }),
    );
  });
});
