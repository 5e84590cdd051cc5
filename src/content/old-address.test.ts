import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldAddress } from './old-address.ts';

describe('an old address', () => {
  it.each([
    ['/news/42.html', 'news/42.html'],
    ['/stare/', 'stare/index.html'],
    ['/stare', 'stare/index.html'],
    ['/wersja-1.2', 'wersja-1.2/index.html'],
    ['/O-Nas/Zespol.HTM', 'O-Nas/Zespol.HTM'],
    ['/news.php', 'news.php/index.html'],
    ['/Default.aspx', 'Default.aspx/index.html'],
    ['/raport.pdf', 'raport.pdf/index.html'],
    ['/index.php/o-nas/', 'index.php/o-nas/index.html'],
    ['/aktualności/żółw', 'aktualności/żółw/index.html'],
    ['/aktualno%C5%9Bci/', 'aktualności/index.html'],
    ['/aktualno%c5%9bci/', 'aktualności/index.html'],
    ['/stara strona/', 'stara strona/index.html'],
    ['/stara%20strona.html', 'stara strona.html'],
    ['/galeria,1,25.html', 'galeria,1,25.html'],
    ["/a(b)[c]{d}+e!'f&g=h;i@j$k~l/", "a(b)[c]{d}+e!'f&g=h;i@j$k~l/index.html"],
    ['/R%26D/', 'R&D/index.html'],
    ['/100%25', '100%/index.html'],
    // Escaped twice, so the server that had it had these very signs in the name.
    ['/%25C5%259B', '%C5%9B/index.html'],
    ['/новини/', 'новини/index.html'],
    ['/a.b./', 'a.b./index.html'],
    ['/', 'index.html'],
  ])('%s is found at %s', (written, file) => {
    expect(oldAddress(written)).toEqual({ path: decodeURIComponent(written).slice(1), file });
  });

  it.each([
    ['/?p=12', 'query', undefined],
    ['/index.php?id=3&lang=pl', 'query', undefined],
    ['/strona#czesc', 'anchor', '/strona'],
    ['//example.org/strona/', 'two-slashes', '/strona/'],
    ['//2015/03/19/strona/', 'two-slashes', '/2015/03/19/strona/'],
    ['/a//b', 'two-slashes', '/a/b'],
    ['/a%2Fb', 'slash', undefined],
    ['/a%252F../b', 'steps', undefined],
    ['/a\\b', 'slash', '/a/b'],
    ['/a%5cb', 'slash', undefined],
    ['/a%255cb', 'slash', undefined],
    ['/../x.html', 'steps', undefined],
    ['/a/../../x', 'steps', undefined],
    ['/a/..', 'steps', undefined],
    ['/./a', 'steps', undefined],
    ['/%2e%2e/up.html', 'steps', undefined],
    ['/.%2E/up.html', 'steps', undefined],
    ['/%252e%252e/up.html', 'steps', undefined],
    ['/%25252e./up.html', 'steps', undefined],
    ['/x%00y.html', 'invisible', undefined],
    ['/x%0d%0aY: z', 'invisible', undefined],
    ['/x%E2%80%AEgpj', 'invisible', undefined],
    ['/wsp%C2%ADlnie', 'invisible', undefined],
    ['/x\u2028', 'invisible', undefined],
    ['/\ud800', 'invisible', undefined],
    ['/.htaccess', 'hidden', undefined],
    ['/.well-known/security.txt', 'hidden', undefined],
    ['/a/%2ehtaccess', 'hidden', undefined],
    ['/a/.git/config', 'hidden', undefined],
    ['/100%', 'percent', '/100%25'],
    ['/50%-taniej', 'percent', '/50%25-taniej'],
    ['/wsp%F3lnie', 'encoding', undefined],
    ['/%b3.html', 'encoding', undefined],
    ['/Kategoria:Projekty', 'sign', undefined],
    ['/co%3F', 'sign', undefined],
    ['/a%22b', 'sign', undefined],
    ['/<script>', 'sign', undefined],
    ['/web.config', 'server', undefined],
    ['/Web.Config', 'server', undefined],
    ['/_redirects', 'server', undefined],
    [`/${'ż'.repeat(128)}`, 'long', undefined],
    [`/${'a'.repeat(256)}/b.html`, 'long', undefined],
    [`/${'abcdefghi/'.repeat(101)}`, 'long', undefined],
  ])('%s stands nowhere: %s', (written, fault, suggestion) => {
    expect(oldAddress(written)).toEqual({ fault, ...(suggestion !== undefined && { suggestion }) });
  });

  it.each(['/100%', '/50%-taniej', '/strona#czesc', '/a//b', '/a\\b'])('%s is mended by what is offered', (written) => {
    const refused = oldAddress(written);
    expect(oldAddress(('suggestion' in refused && refused.suggestion) || '')).toHaveProperty('file');
  });

  it('never is a file outside the output, hidden, or one that a host would not look for', () => {
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2F',
      '%',
      '%25',
      '%00',
      '%C5%9B',
      'ś',
      ' ',
      '\\',
      'a',
      '?',
      '#',
      '%5c',
      '\u0000',
      '\ud800',
      'index.html',
      '%c0%ae',
    );
    const written = fc.array(fc.oneof(piece, fc.string({ maxLength: 2 })), { maxLength: 12 });
    fc.assert(
      fc.property(written, (parts) => {
        const found = oldAddress(`/${parts.join('')}`);
        if ('fault' in found) return;
        const names = found.file.split('/');
        expect(names.every((name) => name !== '' && !name.startsWith('.') && !/[\\\p{Cc}]/u.test(name))).toBe(true);
        // A host decodes what a browser sends, and finds the file or the folder of that name.
        const sent = new URL(`https://example.org/${found.path.split('/').map(encodeURIComponent).join('/')}`);
        const lookedUp = decodeURIComponent(sent.pathname).slice(1);
        expect([lookedUp, `${lookedUp.replace(/\/$/, '')}/index.html`, `${lookedUp}index.html`]).toContain(found.file);
      }),
    );
  });
});
