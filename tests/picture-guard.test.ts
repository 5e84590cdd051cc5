import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildSite,
  type BuildResult,
  fixtureSite,
  type FixtureSite,
  projectRoot,
  sampleSite,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { inspectPictures } from '../src/content/published-pictures.ts';
import { soundPictures } from '../src/content/sound-pictures.ts';
import { news, photograph, settings } from './fixtures.ts';

/** A build whose `public/` and further integrations are the test's. */
async function buildWith(
  site: FixtureSite,
  files: Record<string, string | Uint8Array>,
  integration = '',
): Promise<BuildResult> {
  const { folder } = site;
  await rm(join(folder, 'public'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'public', path)), { recursive: true });
    await writeFile(join(folder, 'public', path), content);
  }
  await writeFile(
    join(folder, 'astro.config.mjs'),
    `import { copyFile } from 'node:fs/promises';
import { kronika } from '${join(projectRoot, 'src', 'kronika.ts')}';
const config = kronika();
const guard = config.integrations.findIndex(({ name }) => name === 'kronika:pictures');
export default {
  ...config,
  integrations: config.integrations.toSpliced(guard, 0, ${integration}),
};
`,
  );
  return buildSite(site);
}

const captioned = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#865' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Anna Nowak</x:xmpmeta>')
    .png()
    .toBuffer();

describe('a picture in public/', () => {
  test('that tells where it was taken, or is damaged, ends the build before it writes anything, with a sentence', async () => {
    const site = await fixtureSite('guard-public', { 'site.yaml': settings, 'news/a.md': news('A', '2024-01-01') });
    const whole = await sharp(await photograph(300, 200))
      .jpeg()
      .toBuffer();
    const { code, stderr } = await buildWith(site, {
      'media/sala.jpg': await photograph(300, 200),
      'media/urwane.jpg': whole.subarray(0, whole.length >> 1),
      'media/puste.jpg': Buffer.alloc(0),
      // Lines of another part stand in place of its own.
      'media/popsute.jpg': Buffer.concat([
        whole.subarray(0, whole.length >> 1),
        Buffer.alloc(400, 'Kronika'),
        whole.subarray((whole.length >> 1) + 400),
      ]),
      'media/plan.bin': await captioned(),
      'media/czyste.png': await sharp(await captioned()).toBuffer(),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/public\/media\/sala\.jpg\n.*miejsce \(GPS\), dane aparatu \(EXIF\)/);
    // By its content, whatever its name.
    expect(stderr).toMatch(/public\/media\/plan\.bin\n.*XMP/);
    expect(stderr).toMatch(/public\/media\/urwane\.jpg\n.*uszkodzony albo urwany/);
    expect(stderr).toMatch(/public\/media\/popsute\.jpg\n.*uszkodzony albo urwany/);
    expect(stderr).not.toContain('czyste.png');
    expect(stderr).toContain('npm run photos');
    expect(stderr).not.toMatch(/\b(?:52|24|20|56)\b/);
    await expect(filesBelow(site.outDir)).rejects.toThrow('ENOENT');
  });
});

describe('a site whose pictures say no more than they show', () => {
  let site: FixtureSite;
  let plakat: Buffer;

  beforeAll(async () => {
    plakat = await sharp(await photograph(300, 200))
      .jpeg()
      .toBuffer();
    const sala = await sharp(await photograph(2700, 1800))
      .jpeg()
      .toBuffer();
    site = await fixtureSite('guard-clean', {
      'site.yaml': `${settings}editors: { language: en }\n`,
      // Its camera data would have been refused: the situation attachment-with-camera-data shows it.
      'news/a/index.md': news('A', '2024-01-01', 'attachments:\n  - file: ./plakat.jpg\n    title: Plakat'),
      'news/a/plakat.jpg': plakat,
      'news/b/index.md': news('B', '2024-01-02', 'cover:\n  src: ./sala.jpg\n  alt: Pełna sala.'),
      'news/b/sala.jpg': sala,
    });
    const { code, stdout, stderr } = await buildWith(site, {
      'media/czyste.png': await sharp(await captioned()).toBuffer(),
    });
    expect(code, stdout + stderr).toBe(0);
  });

  test('is published with those in public/ and those offered for download', async () => {
    expect(await filesBelow(site.outDir)).toContain('media/czyste.png');
    expect(await readFile(join(site.outDir, 'files/news/a/plakat.jpg'))).toEqual(plakat);
  });

  test('is left as it was by a build into which others slip: it fails and names them', async () => {
    const former = await filesBelow(site.outDir);
    await writeFile(join(site.folder, 'camera.jpg'), await photograph(300, 200));
    const slip = `{ name: 'slip', hooks: { 'astro:build:done': async ({ dir }) => {
    await copyFile('${join(site.root, 'news/b/sala.jpg')}', new URL('original.jpg', dir));
    await copyFile('${join(site.folder, 'camera.jpg')}', new URL('_astro/camera.dat', dir));
  } } }`;
    const { code, stderr } = await buildWith(site, {}, slip);
    expect(code).toBe(1);
    expect(stderr).toMatch(/dist\/original\.jpg\n.*as it lies in the content/);
    expect(stderr).toMatch(/dist\/_astro\/camera\.dat\n.*the place \(GPS\)/);
    expect(stderr).toContain(`The folder ${site.outDir} is as it was.`);
    expect(former).toContain('aktualnosci/b/index.html');
    expect(await filesBelow(site.outDir)).toEqual(former);
  });
});

test('every picture of the sample site is opened, and is whole and says no more than it shows', async () => {
  const files = await filesBelow(sampleSite.outDir);
  const { diagnostics, pictures } = await inspectPictures(sampleSite.outDir, files, (path) =>
    soundPictures().isSound(join(sampleSite.outDir, path)),
  );
  expect(diagnostics).toEqual([]);
  expect(pictures).toBeGreaterThanOrEqual(
    files.filter((file) => /\.(?:jpe?g|png|webp|avif|gif|svg|ico)$/.test(file)).length,
  );
});
