import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import type { Content } from '../content/content.ts';
import { forEachOf } from '../content/for-each-of.ts';
import { walk } from '../content/walk.ts';
import { pageHeaders } from '../editing/page-html.ts';
import { newsletterOrigins } from '../newsletter/newsletter-origins.ts';
import { counterOf } from '../statistics/counter-of.ts';
import { pageNeeds, type PolicyReach, withPolicy } from '../site/pages/page-policy.ts';
import { type PolicyNeeds, securityPolicy } from '../site/pages/security-policy.ts';
import { videoEmbed } from '../site/parts/video-embed.ts';
import { filesBelow } from './files-below.ts';

/** Where the headers that hosts should send are written, for whoever configures one. */
export const headersFile = 'headers.json';

/**
 * Gives each page a Content Security Policy that is computed from what the page holds, and writes the one
 * for the header of a host. Pages from the site's own `src/pages/` and its `public/` are code, and all
 * that stands in them is let through. Stands after every integration that changes pages.
 * @param source the content root: where its films play and its forms are sent
 */
export function securityPolicies(source: ContentSource): AstroIntegration {
  let ownRoutes: RegExp[] = [];
  let publicDir = '';
  let base = '/';
  return {
    name: 'kronika:security-policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What would be put into pages becomes a file, which 'self' lets through.
        updateConfig({ build: { inlineStylesheets: 'never' }, vite: { build: { assetsInlineLimit: 0 } } });
      },
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:routes:resolved': ({ routes }) => {
        ownRoutes = routes.filter(({ origin }) => origin === 'project').map(({ patternRegex }) => patternRegex);
      },
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        const content = await source.content();
        const { forms, answers } = content.settings ? newsletterOrigins(content.settings) : { forms: [], answers: [] };
        const counter = content.settings && counterOf(content.settings);
        const counters = counter ? [counter.endpoint] : [];
        const reach: PolicyReach = { frames: filmOrigins(content), forms, answers, counters };
        const all: PolicyNeeds[] = [];
        const files = (await filesBelow(outDir)).filter((file) => file.endsWith('.html'));
        await forEachOf(files, async (file) => {
          const html = await readFile(join(outDir, file), 'utf8');
          const isPublic = existsSync(join(publicDir, file));
          const path = `${base}${file.replace(/(?:index)?\.html$/, '')}`;
          const needs = pageNeeds(html, reach, isPublic || ownRoutes.some((route) => route.test(path)));
          all.push(needs);
          // A page that is served as it is stays as it is; what it runs goes into the header.
          if (!isPublic) await writeFile(join(outDir, file), withPolicy(html, securityPolicy(needs).page));
        });
        const headers = {
          'Content-Security-Policy': securityPolicy(...all).header,
          'Referrer-Policy': 'strict-origin-when-cross-origin',
          'X-Content-Type-Options': 'nosniff',
        };
        const editing = content.settings?.editing;
        const rows = { '/*': headers, ...(editing && { '/admin/*': pageHeaders(editing) }) };
        await writeFile(join(outDir, headersFile), `${JSON.stringify(rows, null, 2)}\n`);
      },
    },
  };
}

/** Where the films that entries and settings name are played. */
function filmOrigins({ entries, settings }: Content): string[] {
  const origins = new Set<string>();
  walk([...entries.map(({ data }) => data), settings], (value) => {
    const embed = 'url' in value && typeof value.url === 'string' ? videoEmbed(value.url) : undefined;
    if (embed) origins.add(new URL(embed.src).origin);
  });
  return [...origins];
}
