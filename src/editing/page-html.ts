import { escapeHtml } from '../html/escape-html.ts';
import type { SiteEditing } from '../schemas/site-editing.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { backendOrigins } from './cms-backend.ts';
import { pageScript } from './page-files.ts';

const words = {
  pl: { title: 'Redagowanie', noScript: 'Ta strona potrzebuje JavaScriptu.' },
  en: { title: 'Editing', noScript: 'This page needs JavaScript.' },
} as const;

/**
 * What the editing page may load and ask: itself, and the service that keeps the repository. Pictures and files that are
 * still to be saved are data of its own.
 * @param origins of that service
 */
export function pagePolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    // WebAssembly shrinks pictures and reads HEIC.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    ['img-src', "'self'", 'data:', 'blob:', ...origins].join(' '),
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self'",
    ['connect-src', "'self'", 'data:', 'blob:', ...origins].join(' '),
    // Frames of the preview name the page's own host as their base.
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * What a host should send with the page, in place of what it sends with those of the site: where two policies come
 * together, only what both let through is let through, and the forms have styles of their own. Headers alone keep a page
 * out of frames.
 */
export function pageHeaders(editing: SiteEditing): Record<string, string> {
  return {
    'Content-Security-Policy': `${pagePolicy(backendOrigins(editing))}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-cache',
  };
}

/**
 * The editing page. Robots are told to pass it by, and its own address to nobody.
 * @param policy of the page
 */
export function pageHtml(policy: string, language: EditorLanguage): string {
  const { title, noScript } = words[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script type="module" src="${pageScript}"></script>
</head>
<body>
<noscript><p>${noScript}</p></noscript>
</body>
</html>
`;
}
