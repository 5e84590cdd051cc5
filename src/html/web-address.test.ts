import { describe, expect, it } from 'vitest';
import { isSafeLink, webAddress } from './web-address.ts';

describe('an address in HTML is read as a browser reads it', () => {
  it.each([
    ['https://example.org/', 'https'],
    ['HTTPS://example.org/', 'https'],
    ['\u0001javascript:alert(1)', 'javascript'],
    ['\u001f \t javascript:alert(1)', 'javascript'],
    ['java\nscr\tipt:alert(1)', 'javascript'],
    ['jav\u00adascript:x', undefined],
    ['./javascript:x', undefined],
    ['#javascript:x', undefined],
    ['/a:b', undefined],
    ['mailto:biuro@example.org', 'mailto'],
  ])('%j has the scheme %s', (written, scheme) => {
    expect(webAddress(written).scheme).toBe(scheme);
  });

  it.each([
    ['//example.org/a', true],
    ['\\\\example.org/a', true],
    ['/\\example.org', true],
    ['/\t/example.org', true],
    ['/a//b', false],
    ['a.jpg', false],
    ['?a=//example.org', false],
  ])('%j leads by itself to another host: %s', (written, isWhole) => {
    expect(webAddress(written).isWhole).toBe(isWhole);
  });

  it.each([
    ['https:example.org/a', 'https://example.org/a'],
    ['HTTPS:/example.org/a?b=\\c', 'https://example.org/a?b=\\c'],
    ['http:\\\\example.org\\a', 'http://example.org/a'],
    ['ht\ttps:///example.org', 'https://example.org'],
    ['https://example.org/a//b', 'https://example.org/a//b'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('%j is %s wherever the page lies', (written, url) => {
    expect(webAddress(written).url).toBe(url);
  });

  it.each(['javascript:x', 'vbscript:x', 'data:text/html,x', 'blob:x', 'file:///etc', 'view-source:x', 'x-any:y'])(
    '%s is no link',
    (written) => {
      expect(isSafeLink(webAddress(written))).toBe(false);
    },
  );
});
