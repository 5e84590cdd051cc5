import { expect, it } from 'vitest';
import { securityPolicy } from './security-policy.ts';

const nothing = { scripts: [], styles: [], frames: [], forms: [], answers: [], hasSearch: false };

it('of a page that needs nothing lets in its own files alone', () => {
  expect(securityPolicy(nothing).page).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'",
  );
});

it('names what a page needs, and nothing else', () => {
  const { page } = securityPolicy({
    scripts: ['b=', 'a='],
    styles: ['c='],
    frames: ['https://player.example.org'],
    forms: ['https://newsletter.example.org'],
    answers: [],
    hasSearch: true,
  });
  expect(page.split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='",
    "style-src 'self' 'sha256-c='",
    'frame-src https://player.example.org',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self' https://newsletter.example.org",
  ]);
});

it('for all pages joins what each needs, and says who may frame them', () => {
  const { header } = securityPolicy(
    { ...nothing, scripts: ['a='] },
    { ...nothing, scripts: ['a=', 'b='], hasSearch: true },
  );
  expect(header).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b=';");
  expect(header).toMatch(/; frame-ancestors 'self'$/);
});
