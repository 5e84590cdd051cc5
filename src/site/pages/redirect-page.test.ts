import { describe, expect, it } from 'vitest';
import { redirectPage } from './redirect-page.ts';

const words = { title: 'Ta strona ma nowy adres', link: 'Przejdź do: {title}' };

describe('the page at an old address', () => {
  it('sends everybody to the new one', () => {
    const page = redirectPage(
      {
        locale: 'pl',
        target: { href: '/aktualnosci/nowe/', title: 'Nowe' },
        canonical: 'https://example.org/aktualnosci/nowe/',
      },
      words,
    );
    expect(page).toBe(`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<title>Ta strona ma nowy adres</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=/aktualnosci/nowe/">
<link rel="canonical" href="https://example.org/aktualnosci/nowe/">
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body>
<h1>Ta strona ma nowy adres</h1>
<p><a href="/aktualnosci/nowe/">Przejdź do: Nowe</a></p>
</body>
</html>
`);
  });

  it('takes a title for text, never for markup', () => {
    const page = redirectPage(
      {
        locale: 'pl',
        target: { href: '/a/?"><script>', title: '<script>alert("x")</script> & {title}' },
        canonical: 'https://example.org/a/?x="&y=<',
      },
      words,
    );
    expect(page.match(/<script|"x"|\?"/g)).toBeNull();
  });

  it('shows an ampersand and quotation marks as they were written', () => {
    const page = redirectPage(
      { locale: 'pl', target: { href: '/a/', title: 'Praca & "Kompas"' }, canonical: 'https://e.org/' },
      words,
    );
    expect(page).toContain('>Przejdź do: Praca &amp; &quot;Kompas&quot;</a>');
  });
});
