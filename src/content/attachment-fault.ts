/** What browsers and desktops run, open as a page of the address it came from, or follow. */
const running = new Set([
  ...[
    'html',
    'htm',
    'xhtml',
    'xht',
    'shtml',
    'shtm',
    'stm',
    'mhtml',
    'mht',
    'webarchive',
    'xml',
    'xsl',
    'xslt',
    'svgz',
  ],
  ...[
    'rdf',
    'rss',
    'atom',
    'mathml',
    'mml',
    'xul',
    'htc',
    'hta',
    'js',
    'mjs',
    'cjs',
    'css',
    'wasm',
    'swf',
    'jar',
    'jnlp',
  ],
  ...['exe', 'scr', 'com', 'bat', 'cmd', 'ps1', 'psm1', 'vbs', 'vbe', 'jse', 'wsf', 'wsh', 'msi', 'msp', 'pif', 'cpl'],
  ...['dll', 'reg', 'lnk', 'url', 'webloc', 'desktop', 'appref-ms', 'chm', 'hlp', 'scf', 'inf', 'iso', 'vhd', 'vhdx'],
  ...['sh', 'bash', 'command', 'app', 'dmg', 'pkg', 'deb', 'rpm', 'apk', 'py', 'pl', 'rb', 'lua'],
]);

/** What servers run, wherever in the name the ending stands: Apache runs `a.php.pdf`. */
const served =
  /^(?:php\d*|phtml?|phar|phps|pht|aspx?|ashx|asmx|ascx|asa|cer|cshtml|vbhtml|jspx?|jspf|jsw|jsv|cgi|fcgi|cfml?|cfc|shtml|htaccess|htpasswd)$/i;

/** Names that steer a server or belong to a content root. */
const kept =
  /^(?:web\.config|_headers|_redirects|cname|site\.ya?ml|photos(?:\.[a-z]{2})?\.ya?ml|readme(?:\..*)?|dockerfile|makefile|package(?:-lock)?\.json)$/i;

/** Endings of entries. */
const ofContent = new Set(['md', 'mdx', 'markdown', 'yaml', 'yml', 'astro']);

/**
 * Why a file must not be handed out as an attachment: it is nobody's to see, or would run where it is opened.
 * @param path of the file; what lies in a hidden folder is hidden too
 * @param bytes the beginning of the file
 * @returns `private`, what a browser takes it for, or undefined where it may be handed out
 */
export function attachmentFault(path: string, bytes: Uint8Array): 'private' | { type: string } | undefined {
  const steps = path.split('/').map((step) => step.replace(/[. ]+$/, ''));
  const name = steps.at(-1) ?? '';
  const endings = name.toLowerCase().split('.').slice(1);
  if (steps.some((step) => step.startsWith('.')) || kept.test(name)) return 'private';
  if (endings.some((ending) => served.test(ending)) || ofContent.has(endings.at(-1) ?? '')) return 'private';
  if (running.has(endings.at(-1) ?? '')) return { type: `.${endings.at(-1)}` };
  const type = endings.at(-1) === 'svg' ? undefined : runningType(bytes);
  return type === undefined ? undefined : { type };
}

/** What a file is by its first bytes, where that is something that runs, whatever its name says. */
function runningType(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  if (/^MZ[\s\S]{58}/.test(text)) return 'EXE';
  if (/^\x7fELF/.test(text)) return 'ELF';
  if (text.startsWith('#!')) return '#!';
  // Without the zeros of UTF-16, as browsers that guess read it.
  const words = text
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^<\?php/i.test(words)) return 'PHP';
  if (
    /^<(?:!doctype\s+html|html|head|body|script|iframe|svg|style|title|table|div|a|p|h1|br|font|b)[\s>/]|^<!--/i.test(
      words,
    )
  )
    return 'HTML';
  if (/^<\?xml[\s\S]*<(?:[\w-]+:)?(?:html|svg|script|stylesheet)\b/i.test(words)) return 'XML';
  return undefined;
}
