import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../html/render-text.ts';
import { textWords } from '../../../integrations/text-words.ts';
import { portableHtml } from './portable-html.ts';

const address = 'https://example.org/kronika/aktualnosci/n/';

describe('HTML for readers elsewhere', () => {
  it.each([
    ['from the root', '<a href="/kronika/spotkania/">x</a>', 'https://example.org/kronika/spotkania/'],
    ['beside the page', '<a href="../m/">x</a>', 'https://example.org/kronika/aktualnosci/m/'],
    ['within the page', '<a href="#przypis">x</a>', `${address}#przypis`],
    ['elsewhere', '<a href="https://example.com/?a=1&amp;b=2">x</a>', 'https://example.com/?a=1&b=2'],
    ['to write to', '<a href="mailto:a@example.org">x</a>', 'mailto:a@example.org'],
    ['that is none', '<a href="http://[">x</a>', 'http://['],
  ])('has whole addresses: one %s', (_, html, expected) => {
    expect(load(portableHtml(html, address))('a').attr('href')).toBe(expected);
  });

  it('keeps what a picture is and how large, in one version', () => {
    const html =
      '<picture><source srcset="/a.webp"><img src="/a.jpg" srcset="/b.jpg 2x" class="x" alt="Sala" width="8" height="6"></picture>';
    const page = load(portableHtml(html, address));
    expect(page('body > img').attr()).toEqual({
      src: 'https://example.org/a.jpg',
      alt: 'Sala',
      width: '8',
      height: '6',
    });
    expect(page('source, picture')).toHaveLength(0);
  });

  it('has nothing that runs, asks or is drawn by the site’s own styles', () => {
    const html =
      '<p class="a" style="color: red" onclick="x()">Tekst<script>x()</script><style>p{}</style><svg><path/></svg></p>' +
      '<form><input></form><iframe src="/x"></iframe><photo-lightbox>y</photo-lightbox>';
    expect(portableHtml(html, address).trim()).toBe('<p>Tekst</p>');
  });

  it('has no link beside a heading, and keeps boxes and tasks readable', () => {
    const text = renderText('## Plan\n\n> [!TIP]\n> Tekst.\n\n- [x] Napisać', {
      base: '/',
      words: textWords('pl'),
    }).html;
    const html = portableHtml(text, address).replaceAll('\n', '');
    expect(html).toContain('<h2>Plan</h2></div>');
    expect(html).toContain('<p><strong>Wskazówka</strong></p><p>Tekst.</p>');
    expect(html).toContain('<span>☑</span> Napisać');
  });
});
