import type { Message } from '../content/new-entry/message.ts';
import type { HostName } from '../schemas/site-hosting.ts';
import { cloudflareRedirects } from './cloudflare.ts';

/** What hosts take at most. */
interface Limits {
  /** Bytes of one file. */
  fileSize?: number;
  /** Files of a site. */
  files?: number;
  /** Bytes of a site. */
  siteSize?: number;
  /** Old addresses that lead on by themselves. */
  redirects?: number;
  /** The host's name, as people know it. */
  name: string;
}

const mebibyte = 1024 ** 2;
const gigabyte = 1000 ** 3;

/**
 * Limits as the hosts told them in November 2026: developers.cloudflare.com/workers/static-assets (the free plan),
 * docs.github.com/pages, docs.gitlab.com/user/gitlab_com. Servers of one's own have none.
 */
const limits: Partial<Record<HostName, Limits>> = {
  cloudflare: { name: 'Cloudflare', fileSize: 25 * mebibyte, files: 20_000, redirects: cloudflareRedirects },
  github: { name: 'GitHub Pages', siteSize: gigabyte, fileSize: 100 * mebibyte },
  gitlab: { name: 'GitLab Pages', siteSize: gigabyte },
};

/** Hosts that compress by themselves, and count every file. */
const compressing: readonly HostName[] = ['netlify', 'cloudflare', 'github'];

/** What is to be said of a site that compresses for hosts of which none sends such files; undefined where one does. */
export function needlessCompression(hosts: readonly HostName[]): Message | undefined {
  if (hosts.length === 0 || !hosts.every((host) => compressing.includes(host))) return undefined;
  return {
    pl: `„compress: true” w site.yaml nic tu nie daje: ${hosts.join(', ')} kompresuje samo, a pliki .br i .gz liczą się do limitów. Usuń ten wiersz.`,
    en: `"compress: true" in site.yaml is of no use here: ${hosts.join(', ')} compresses by itself, and files .br and .gz count. Remove that line.`,
  };
}

/** A site as hosts count it. */
export interface SiteSize {
  /** Every file by its path, and its bytes. */
  files: ReadonlyMap<string, number>;
  /** Old addresses, each way of asking for one. */
  redirects: number;
}

/** How many files are named. */
const named = 3;

/**
 * What of a site its hosts would not take.
 * @param size the site as it was built
 * @returns a sentence for each limit that it passes, or is about to: nine tenths are told as well
 */
export function hostLimits(hosts: readonly HostName[], { files, redirects }: SiteSize): Message[] {
  return hosts.flatMap((host) => {
    const limit = limits[host];
    if (!limit) return [];
    return [
      ...tooLarge(limit, files),
      ...tooMany(limit, files.size),
      ...tooMuch(
        limit,
        [...files.values()].reduce((sum, size) => sum + size, 0),
      ),
      ...tooManyRedirects(limit, redirects),
    ];
  });
}

function tooLarge({ name, fileSize }: Limits, files: ReadonlyMap<string, number>): Message[] {
  if (fileSize === undefined) return [];
  const large = [...files].filter(([, size]) => size > fileSize).sort(([, one], [, other]) => other - one);
  if (large.length === 0) return [];
  const list = (language: 'pl' | 'en') =>
    large
      .slice(0, named)
      .map(([path, size]) => `${path} (${amount(size, mebibyte, language)} MiB)`)
      .join(', ') + (large.length > named ? ', …' : '');
  return [
    {
      pl: `${name} nie przyjmie plików większych niż ${fileSize / mebibyte} MiB: ${list('pl')}. Zmniejsz je albo podaj do nich odnośnik gdzie indziej.`,
      en: `${name} takes no files above ${fileSize / mebibyte} MiB: ${list('en')}. Make them smaller, or link to them elsewhere.`,
    },
  ];
}

function tooMany({ name, files: most }: Limits, count: number): Message[] {
  if (most === undefined || count < 0.9 * most) return [];
  const [pl, en] = [grouped(count, 'pl'), grouped(count, 'en')];
  return count > most
    ? [
        {
          pl: `Plików na stronie jest ${pl}, a ${name} przyjmie najwyżej ${grouped(most, 'pl')} (w planie bezpłatnym). Wybierz płatny plan albo inny hosting.`,
          en: `The site has ${en} files, and ${name} takes ${grouped(most, 'en')} at most (on the free plan). Choose a paid plan, or another host.`,
        },
      ]
    : [
        {
          pl: `Plików na stronie jest ${pl}. ${name} przyjmie najwyżej ${grouped(most, 'pl')} (w planie bezpłatnym), więc wkrótce zabraknie miejsca.`,
          en: `The site has ${en} files. ${name} takes ${grouped(most, 'en')} at most (on the free plan), so there will soon be no room.`,
        },
      ];
}

function tooMuch({ name, siteSize }: Limits, size: number): Message[] {
  if (siteSize === undefined || size < 0.9 * siteSize) return [];
  const [pl, en] = [amount(size, gigabyte, 'pl'), amount(size, gigabyte, 'en')];
  const most = siteSize / gigabyte;
  return size > siteSize
    ? [
        {
          pl: `Strona zajmuje ${pl} GB, a ${name} przyjmie najwyżej ${most} GB. Zmniejsz zdjęcia i pliki do pobrania albo wybierz inny hosting.`,
          en: `The site takes ${en} GB, and ${name} takes ${most} GB at most. Make photographs and downloads smaller, or choose another host.`,
        },
      ]
    : [
        {
          pl: `Strona zajmuje ${pl} GB. ${name} przyjmie najwyżej ${most} GB, więc wkrótce zabraknie miejsca.`,
          en: `The site takes ${en} GB. ${name} takes ${most} GB at most, so there will soon be no room.`,
        },
      ];
}

function tooManyRedirects({ name, redirects: most }: Limits, count: number): Message[] {
  if (most === undefined || count <= most) return [];
  return [
    {
      pl: `Dawnych adresów jest ${grouped(count, 'pl')}, a ${name} przekieruje najwyżej ${grouped(most, 'pl')}. Pod pozostałymi zostają strony, które same odsyłają dalej.`,
      en: `There are ${grouped(count, 'en')} old addresses, and ${name} redirects ${grouped(most, 'en')} at most. At the others the pages stay that send browsers on.`,
    },
  ];
}

function amount(bytes: number, unit: number, language: 'pl' | 'en'): string {
  return (bytes / unit).toLocaleString(language, { maximumFractionDigits: 2 });
}

function grouped(count: number, language: 'pl' | 'en'): string {
  return count.toLocaleString(language, { useGrouping: true });
}
