import type { SiteSettings } from '../schemas/site.ts';
import type { SiteStatistics } from '../schemas/site-statistics.ts';
import type { CounterView } from './visit-request.ts';

/** What each program is called, and where below its address it takes visits. */
const programs = {
  goatcounter: { name: 'GoatCounter', path: 'count' },
  plausible: { name: 'Plausible', path: 'api/event' },
  umami: { name: 'Umami', path: 'api/send' },
  matomo: { name: 'Matomo', path: 'matomo.php' },
} as const;

/** What a program is called by those who make it. */
export function counterName({ service }: SiteStatistics): string {
  return programs[service].name;
}

/** Where and how a site has its visits counted; undefined where it has not, or has no address but that of this machine. */
export function counterOf({
  statistics,
  address,
}: Pick<SiteSettings, 'statistics' | 'address'>): CounterView | undefined {
  if (!statistics || new URL(address).hostname === 'localhost') return undefined;
  const { service } = statistics;
  return {
    service,
    endpoint: new URL(programs[service].path, statistics.address.replace(/\/?$/, '/')).href,
    site: siteOf(statistics),
    origin: new URL(address).origin,
  };
}

function siteOf(statistics: SiteStatistics): string {
  switch (statistics.service) {
    case 'goatcounter':
      return '';
    case 'umami':
      return statistics.website;
    case 'plausible':
    case 'matomo':
      return String(statistics.site);
  }
}
