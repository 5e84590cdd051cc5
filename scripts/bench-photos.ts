import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cameraPhotograph } from './bench-photos/camera-photograph.ts';
import { type BuildCost, measuredBuild, type Service } from './bench-photos/measured-build.ts';
import { type PhotoSite, photoSite } from './bench-photos/photo-site.ts';
import { type PublishedSize, publishedSizes } from './bench-photos/published-pictures.ts';

/*
 * Measures how pictures are made: builds a gallery of photographs of 12 megapixels with the site's image
 * service and with Astro's own, for the same widths, formats and qualities, in turns; then a large gallery
 * for memory. Goals: a time of 0.55, bytes of 1.08, a loss of likeness of 0.002, 1.5 GB. Tests never
 * measure time.
 *
 *   npm run bench:photos -- [photographs] [runs] [photographs of the large gallery; 0 for none]
 */
const [count = 20, runs = 3, many = 200] = process.argv.slice(2).map(Number);
const services: readonly Service[] = ['kronika', 'astro'];
const looked = Math.min(count, 4);

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

async function forget({ cacheDir }: PhotoSite): Promise<void> {
  await rm(cacheDir, { recursive: true, force: true });
}

/** Builds once without a cache and once with the one that this left. */
async function coldAndWarm(site: PhotoSite, service: Service): Promise<{ cold: BuildCost; warm: BuildCost }> {
  await forget(site);
  const cold = await measuredBuild(site, service);
  return { cold, warm: await measuredBuild(site, service) };
}

function line({ seconds, pictures, megabytes }: BuildCost, photographs: number): string {
  const rate = (photographs / pictures.seconds).toFixed(pictures.seconds < 1 ? 0 : 2);
  return `pictures ${pictures.seconds.toFixed(1)} s (${rate} photographs a second), processor ${pictures.processor.toFixed(1)} s; whole build ${seconds.toFixed(1)} s, peak ${Math.round(megabytes)} MB`;
}

function compare(own: readonly PublishedSize[], peers: readonly PublishedSize[]): void {
  console.log('\nper file       own kB  Astro kB   ratio     own SSIM  Astro SSIM    loss');
  const sums = [0, 0];
  for (const size of own) {
    const peer = peers.find(({ name }) => name === size.name);
    if (!peer) throw new Error(`Astro made no ${size.name}.`);
    sums[0] = (sums[0] ?? 0) + size.bytes * size.files;
    sums[1] = (sums[1] ?? 0) + peer.bytes * peer.files;
    console.log(
      `${size.name.padEnd(12)} ${kilobytes(size.bytes)}   ${kilobytes(peer.bytes)}   ${(size.bytes / peer.bytes).toFixed(3)}       ${size.likeness.toFixed(4)}      ${peer.likeness.toFixed(4)}  ${(peer.likeness - size.likeness).toFixed(4)}`,
    );
  }
  console.log(`bytes of all files: ratio ${((sums[0] ?? 0) / (sums[1] ?? 0)).toFixed(3)}`);
}

const folder = await mkdtemp(join(tmpdir(), 'kronika-photos-'));
const sites: PhotoSite[] = [];
try {
  console.log(`Drawing ${count} photographs of 4000 × 3000 pixels…`);
  const originals: Buffer[] = [];
  for (let seed = 1; seed <= count; seed += 1) originals.push(await cameraPhotograph(seed));
  const bytes = originals.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${(bytes / count / 1e6).toFixed(1)} MB each; Node ${process.version}, ${availableParallelism()} cores\n`,
  );

  const site = await photoSite(join(folder, 'few'), originals, count);
  sites.push(site);
  const costs: Record<Service, BuildCost[]> = { kronika: [], astro: [] };
  const sizes: Record<Service, PublishedSize[]> = { kronika: [], astro: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const service of services) {
      const { cold, warm } = await coldAndWarm(site, service);
      costs[service].push(cold);
      console.log(`${service.padEnd(7)} cold: ${line(cold, count)}`);
      console.log(`${service.padEnd(7)} warm: ${line(warm, count)}`);
      if (run === 0) sizes[service] = await publishedSizes(site, looked);
    }
  }
  const ratio = (read: (cost: BuildCost) => number) =>
    (median(costs.kronika.map(read)) / median(costs.astro.map(read))).toFixed(3);
  console.log(
    `\nratio to Astro's own, medians of ${runs}: pictures ${ratio(({ pictures }) => pictures.seconds)}, their processor time ${ratio(({ pictures }) => pictures.processor)}, whole cold build ${ratio(({ seconds }) => seconds)}`,
  );
  compare(sizes.kronika, sizes.astro);

  if (many > 0) {
    const large = await photoSite(join(folder, 'many'), originals, many);
    sites.push(large);
    const { cold, warm } = await coldAndWarm(large, 'kronika');
    console.log(`\n${many} photographs, cold: ${line(cold, many)}\n${many} photographs, warm: ${line(warm, many)}`);
  }
} finally {
  for (const site of sites) await forget(site);
  await rm(folder, { recursive: true, force: true });
}
