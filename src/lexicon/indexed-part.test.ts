import { expect, it } from 'vitest';
import { indexedPart } from './indexed-part.ts';

const page = (before = '', after = '') =>
  `<!DOCTYPE html><html lang="pl" data-a="1 > 0"><head><title>Zebranie – Partnerstwo</title><style>a>b{}</style></head>` +
  `<body><nav>${before}</nav><main data-pagefind-body data-kind="meetings"><h1>Zebranie</h1></main><footer>${after}</footer></body></html>`;

it('is the language, the title and the main part of a page', () => {
  expect(indexedPart(page('Menu', 'Stopka'))).toBe(
    '<!doctype html><html lang="pl" data-a="1 > 0"><title>Zebranie – Partnerstwo</title>' +
      '<main data-pagefind-body data-kind="meetings"><h1>Zebranie</h1></main></html>',
  );
});

it.each([
  ['before its main part', page('<b data-pagefind-meta="kind">Menu</b>')],
  ['behind it', page('', '<b data-pagefind-body>Stopka</b>')],
])('is the whole page where something %s is for the indexer, too', (_, html) => {
  expect(indexedPart(html)).toBe(html);
});

it('is the whole page where there is no main part', () => {
  const html = '<!doctype html><html lang="en"><body><article data-pagefind-body>Own</article></body></html>';
  expect(indexedPart(html)).toBe(html);
});
