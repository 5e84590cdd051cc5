import { describe, expect, it } from 'vitest';
import { hostNames } from '../schemas/site-hosting.ts';
import { hostFiles } from './host-files.ts';
import type { Promises } from './promises.ts';

const promises: Promises = {
  origin: 'https://example.org',
  base: '/kronika/',
  headers: [
    { folder: '', headers: { 'Content-Security-Policy': "default-src 'self'", 'X-Content-Type-Options': 'nosniff' } },
  ],
  notFound: [
    { folder: '', file: '404.html' },
    { folder: 'en/', file: 'en/404.html' },
  ],
  files: [
    'index.html',
    'google1.html',
    'logo.svg',
    'admin/index.html',
    'spotkania/index.html',
    'spotkania/a/index.html',
  ],
  moved: [{ file: 'stare/zespół.html', to: '/kronika/nowe/' }],
  gone: [],
  isCompressed: false,
};

/** A folder that runs a program of its own under other rules. */
const withFolder: Promises = {
  ...promises,
  headers: [
    ...promises.headers,
    {
      folder: 'admin/',
      headers: {
        'Content-Security-Policy': "default-src 'self' https://api.example.org",
        'Cache-Control': 'no-cache',
      },
    },
  ],
};

const textOf = (host: (typeof hostNames)[number], path: string, given = promises) =>
  hostFiles([host], given, 'dist').find((file) => file.path === path)?.text ?? '';

describe('the configuration of hosts', () => {
  it('lies where hosts look for it, and what nobody is to read lies beside the site', () => {
    const placed = (host: (typeof hostNames)[number], base = '/') =>
      hostFiles([host], { ...promises, base }, 'dist').map(({ path, place }) => `${place}: ${path}`);
    expect(Object.fromEntries(hostNames.map((host) => [host, placed(host)]))).toEqual({
      nginx: ['beside: nginx.conf'],
      apache: ['site: .htaccess', 'site: _astro/.htaccess', 'site: en/.htaccess', 'site: stare/.htaccess'],
      caddy: ['beside: Caddyfile'],
      lighttpd: ['beside: lighttpd.conf'],
      netlify: ['host: _headers', 'host: _redirects'],
      cloudflare: ['host: _headers', 'host: _redirects', 'beside: wrangler.jsonc'],
      github: ['site: .nojekyll'],
      gitlab: [],
    });
    expect(placed('cloudflare', '/kronika/')).toEqual(['host: _headers', 'host: _redirects']);
  });

  it('lies apart where two hosts want files of one name', () => {
    expect(hostFiles(['netlify', 'cloudflare'], promises, 'dist').map(({ path }) => path)).toEqual([
      'netlify/_headers',
      'netlify/_redirects',
      'cloudflare/_headers',
      'cloudflare/_redirects',
    ]);
  });

  it('of Netlify takes the place of pages at old addresses, and shows the page for wrong ones in their language', () => {
    expect(textOf('netlify', '_redirects').split('\n').slice(1)).toEqual([
      '/kronika/stare/zesp%C3%B3%C5%82.html /kronika/nowe/ 301!',
      '/kronika/en/* /kronika/en/404.html 404',
      '',
    ]);
    expect(textOf('netlify', '_headers')).toContain(`/kronika/*
  Content-Security-Policy: default-src 'self'
  X-Content-Type-Options: nosniff
/kronika/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`);
  });

  it('of Cloudflare says 301, since its own word is 302, and names a Worker as Workers may be called', () => {
    expect(textOf('cloudflare', '_redirects')).toContain('/kronika/stare/zesp%C3%B3%C5%82.html /kronika/nowe/ 301\n');
    const [, , ...settings] = textOf('cloudflare', 'wrangler.jsonc', { ...promises, base: '/' }).split('\n');
    expect(JSON.parse(settings.join('\n'))).toEqual({
      name: 'example-org',
      compatibility_date: '2026-11-01',
      assets: { directory: '../dist', html_handling: 'auto-trailing-slash', not_found_handling: '404-page' },
    });
  });

  it('gives a folder with a policy of its own that one alone', () => {
    const own = "default-src 'self' https://api.example.org";
    expect(textOf('nginx', 'nginx.conf', withFolder)).toContain(`  location /kronika/admin/ {
    add_header Cache-Control "no-cache";
    add_header Content-Security-Policy "${own}" always;
    add_header X-Content-Type-Options "nosniff" always;
`);
    expect(textOf('apache', 'admin/.htaccess', withFolder)).toContain(
      `Header always set Content-Security-Policy "${own}"`,
    );
    expect(textOf('cloudflare', '_headers', withFolder)).toContain(`/kronika/admin/*
  ! Content-Security-Policy
  Content-Security-Policy: ${own}
`);
  });

  it('of Netlify, which would send both policies, gives that of the site to all but the folder', () => {
    const ofSite = "  Content-Security-Policy: default-src 'self'";
    expect(textOf('netlify', '_headers', withFolder)).toContain(`
/kronika/*
  X-Content-Type-Options: nosniff
/kronika/admin/*
  Content-Security-Policy: default-src 'self' https://api.example.org
  Cache-Control: no-cache
${['', 'google1', 'google1.html', 'index.html', 'logo.svg', 'spotkania/*'].map((path) => `/kronika/${path}\n${ofSite}\n`).join('')}/kronika/_astro/*
`);
  });

  it('leaves to its page what leads to an address that is not plain', () => {
    const moved = [{ file: 'a.html', to: '/kronika/x" { return 200; }/' }];
    for (const host of hostNames)
      for (const { text } of hostFiles([host], { ...promises, moved }, 'dist'))
        expect(text).not.toContain('return 200');
  });

  it('does not let nginx take a part of a header for a variable', () => {
    const headers = [{ folder: '', headers: { 'X-A': 'costs $5' } }];
    expect(() => hostFiles(['nginx'], { ...promises, headers }, 'dist')).toThrow('costs $5');
  });
});
