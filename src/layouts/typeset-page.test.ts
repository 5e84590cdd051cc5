import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { typesetPage } from './typeset-page.ts';

/** What stands in the body of a Polish page, as set; hard spaces to be seen as `~`. */
function set(body: string): string {
  const [, inside = ''] = /<body>(.*)<\/body>/s.exec(typesetPage(`<html lang="pl"><body>${body}</body></html>`)) ?? [];
  return inside.replaceAll('\u00a0', '~');
}

describe('the texts of a page', () => {
  it.each([
    [
      'are set across emphasis',
      '<p>"<em>Kompas</em>" w <b>Serocku</b></p>',
      '<p>„<em>Kompas</em>” w~<b>Serocku</b></p>',
    ],
    ['are set across links', '<p>W "<a href="/a/">Sile "razem"</a>"</p>', '<p>W~„<a href="/a/">Sile «razem»</a>”</p>'],
    ['end with their block', '<li>5"</li><li>"tak"</li>', '<li>5"</li><li>„tak”</li>'],
    ['go on after a line break', '<p>"Raz i<br>dwa"</p>', '<p>„Raz i<br>dwa”</p>'],
    [
      'are read through character references',
      '<p>&quot;Raz&quot; &amp; w domu &lt;5 km</p>',
      '<p>„Raz” &amp; w~domu &lt;5~km</p>',
    ],
    [
      'keep references that mean something',
      '<p>24&quot; i&nbsp;więcej &mdash; tak</p>',
      '<p>24&quot; i&nbsp;więcej~&mdash; tak</p>',
    ],
    [
      'keep white space between elements',
      '<b>w</b> <i>domu</i> <b>5 </b> <i> km</i>',
      '<b>w</b> <i>domu</i> <b>5 </b> <i> km</i>',
    ],
    ['keep white space that meets white space', '<b> 20 </b><i> cze 2012 </i>', '<b> 20 </b><i> cze 2012 </i>'],
  ])('%s', (_, written, seen) => {
    expect(set(written)).toBe(seen);
  });
});

describe('the language of a text', () => {
  it.each([
    [
      'is the nearest one',
      '<p lang="en">A "b" <q lang="uk">у "в"</q></p>',
      '<p lang="en">A~“b” <q lang="uk">у~«в»</q></p>',
    ],
    [
      'may change within a quotation',
      '<p>"<i lang="en">The "best" I know</i>" w</p>',
      '<p>„<i lang="en">The “best” I~know</i>” w</p>',
    ],
    ['may have a region', '<p lang="en-GB">"b"</p>', '<p lang="en-GB">“b”</p>'],
    ['may be one without rules here', '<p lang="de">"b" a i</p>', '<p lang="de">"b" a i</p>'],
    ['comes back after an element', '<p><i lang="de">"x"</i> i "y"</p>', '<p><i lang="de">"x"</i> i~„y”</p>'],
  ])('%s', (_, written, seen) => {
    expect(set(written)).toBe(seen);
  });

  it('is not guessed', () => {
    expect(typesetPage('<p>"b" i w</p>')).toBe('<p>"b" i w</p>');
  });
});

test.each([
  '<pre>w "domu"</pre>',
  '<p><code>a - "b"</code></p>',
  '<kbd>i w</kbd>',
  '<samp>"x..."</samp>',
  '<script>const a = "w domu" - 5;</script>',
  '<style>p::before { content: "w domu" }</style>',
  '<textarea>w "domu"</textarea>',
  '<svg><title>w "domu"</title><text>i w</text></svg>',
  '<p translate="no">w "domu" <b>i w</b></p>',
  '<img alt="w &quot;domu&quot; > 5 km" title=\'i "w" domu\'>',
  '<a href="https://example.org/a...b">https://example.org/a...b</a>',
  '<!-- w "domu" -->',
])('%s stays as it is', (written) => {
  expect(set(written)).toBe(written);
});

test('the head of a page stays as it is', () => {
  const head = '<head><title>W "domu" i 5 km</title><meta name="description" content="w &quot;domu&quot;"></head>';
  expect(typesetPage(`<!doctype html><html lang="pl">${head}<body></body></html>`)).toContain(head);
});

test('code is a word to the text around it', () => {
  expect(set('<p>"<code>a</code>" - w <code>b</code></p>')).toBe('<p>„<code>a</code>”~– w~<code>b</code></p>');
});

describe('whatever a page holds', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'w ',
        '"',
        "'",
        ' - ',
        '5 km ',
        '&quot;',
        '&amp;',
        '&nbsp;',
        'słowo',
        ' ',
        '\n',
        '...',
        '2007-2013',
        'a > b',
      ),
    )
    .map((parts) => parts.join(''));
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, words, tie('element')),
    element: fc
      .tuple(
        fc.constantFrom(
          'p',
          'em',
          'a href="/x?a=1&amp;b=\'2\'" title="w > i"',
          'code',
          'pre',
          'i lang="en"',
          'span translate="no"',
          'li',
        ),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag.split(' ')[0] ?? ''}>`),
  }));
  const page = fc.array(node).map((nodes) => `<html lang="pl"><body>${nodes.join('')}</body></html>`);

  /** A page in which all that may change looks alike. */
  const skeleton = (html: string) =>
    html
      .replace(/&quot;|["'„“”«»‘’]/g, '"')
      .replace(/(?:\s|&nbsp;)+/g, ' ')
      .replace(/[–-]/g, '-')
      .replaceAll('…', '...');

  const markup = (html: string) => html.match(/<[^>"]*(?:"[^"]*"[^>"]*)*>/g);

  test('setting it again changes nothing', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = typesetPage(html);
        expect(typesetPage(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  test('markup stays as it is, and of the texts only signs change', () => {
    fc.assert(
      fc.property(page, (html) => {
        const once = typesetPage(html);
        expect(markup(once)).toEqual(markup(html));
        expect(skeleton(once)).toBe(skeleton(html));
      }),
      { numRuns: 200 },
    );
  });
});
