import { describe, expect, it } from 'vitest';
import { hostLimits, needlessCompression } from './host-limits.ts';

const many = (count: number) => new Map(Array.from({ length: count }, (_, index) => [`${index}.html`, 1000]));
const english = (...given: Parameters<typeof hostLimits>) => hostLimits(...given).map(({ en }) => en);

describe('what hosts would not take', () => {
  it('is a file above 25 MiB on Cloudflare, and nothing on a server of one’s own', () => {
    const files = new Map([
      ['files/film.mp4', 40 * 1024 ** 2],
      ['files/plan.pdf', 25 * 1024 ** 2],
    ]);
    expect(english(['cloudflare', 'nginx', 'apache', 'netlify'], { files, redirects: 0 })).toEqual([
      'Cloudflare takes no files above 25 MiB: files/film.mp4 (40 MiB). Make them smaller, or link to them elsewhere.',
    ]);
  });

  it('is more than 20,000 files on Cloudflare, told before it comes to that', () => {
    expect(hostLimits(['cloudflare'], { files: many(17_999), redirects: 0 })).toEqual([]);
    const [early] = hostLimits(['cloudflare'], { files: many(18_500), redirects: 0 });
    expect(early?.pl).toMatch(/^Plików na stronie jest 18\s500\. Cloudflare przyjmie najwyżej 20\s000 /);
    expect(early?.en).toContain('so there will soon be no room');
    expect(english(['cloudflare'], { files: many(20_001), redirects: 0 })).toEqual([
      'The site has 20,001 files, and Cloudflare takes 20,000 at most (on the free plan). Choose a paid plan, or another host.',
    ]);
  });

  it('is more than a gigabyte on GitHub Pages', () => {
    const files = new Map(Array.from({ length: 20 }, (_, index) => [`${index}.pdf`, 60_000_000]));
    expect(hostLimits(['github'], { files, redirects: 0 })).toEqual([
      {
        pl: 'Strona zajmuje 1,2 GB, a GitHub Pages przyjmie najwyżej 1 GB. Zmniejsz zdjęcia i pliki do pobrania albo wybierz inny hosting.',
        en: 'The site takes 1.2 GB, and GitHub Pages takes 1 GB at most. Make photographs and downloads smaller, or choose another host.',
      },
    ]);
  });

  it('counts files that a host has no use for, which is told', () => {
    expect(needlessCompression(['cloudflare'])?.en).toContain('cloudflare compresses by itself');
    expect(needlessCompression(['cloudflare', 'nginx'])).toBeUndefined();
    expect(needlessCompression([])).toBeUndefined();
  });

  it('is more than 2,000 redirects on Cloudflare', () => {
    expect(english(['cloudflare'], { files: many(1), redirects: 2001 })[0]).toContain('2,001 old addresses');
  });
});
