import type { AstroIntegration } from 'astro';
import type { Content } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import { asText } from '../content/diagnostics/as-text.ts';
import type { Diagnostic } from '../content/diagnostics/diagnostic.ts';
import { entryPath as entryPathOf } from '../content/entry-path.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { isLocale } from '../i18n/locale.ts';
import { addresses, entryPath, href } from '../site/model/addresses.ts';

/**
 * Shows, in the development server, what is wrong with an entry at the address that its page has: an entry with an
 * error is not among those that Astro knows, and "no such page" would send its editor looking for the wrong thing.
 * @param source the content root
 */
export function faultyPages(source: ContentSource): AstroIntegration {
  return {
    name: 'kronika:faulty-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          source
            .content()
            .then((content) => {
              const page = faultyPage(content, request.originalUrl ?? '/', process.cwd());
              if (page === undefined) next();
              else response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
            })
            .catch(next);
        });
      },
    },
  };
}

/**
 * The page that stands for an entry with errors.
 * @param url of the request, from the host's root
 * @param cwd folder from which files are named
 * @returns undefined where no entry with errors has that address
 */
function faultyPage(content: Content, url: string, cwd: string): string | undefined {
  const { settings, diagnostics, root } = content;
  if (!settings) return undefined;
  const site = addresses(settings);
  const path = decoded(url);
  const isOfEntry = ({ severity, file }: Diagnostic): boolean => {
    const entry = severity === 'error' ? entryPathOf(file) : undefined;
    const locale = entry?.locale ?? site.mainLocale;
    return (
      entry !== undefined &&
      isLocale(locale) &&
      decoded(href(entryPath(entry.collection, entry.slug, locale, site), site)) === path
    );
  };
  const files = new Set(diagnostics.filter(isOfEntry).map(({ file }) => file));
  if (files.size === 0) return undefined;
  const { language } = settings.editors;
  const own = diagnostics.filter(({ file }) => files.has(file));
  const { title, lead } = words[language];
  const report = asText(own, { language, prefix: pathPrefix(root, cwd), isWhole: true });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{max-inline-size:60rem;margin:2rem auto;padding-inline:1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}pre{overflow-x:auto;padding:1rem;border:2px solid;white-space:pre-wrap;font-size:.9rem}</style>
<script type="module" src="${site.base}@vite/client"></script>
<main>
<h1>${title}</h1>
<p>${lead}</p>
<pre tabindex="0">${escapeHtml(report)}</pre>
</main>
</html>
`;
}

/** A path without its query, its signs as they are read; an address that cannot be read is nobody's. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return url;
  }
}

const words = {
  pl: {
    title: 'Ten wpis ma błąd',
    lead: 'Strona pojawi się sama, gdy poprawisz i zapiszesz plik. Czytelnicy tego nie widzą: z błędem nic się nie opublikuje.',
  },
  en: {
    title: 'This entry has an error',
    lead: 'The page comes by itself once you have mended and saved the file. Readers see none of this: nothing is published with an error.',
  },
};
