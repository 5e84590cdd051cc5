import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cameraPhotograph } from '../bench-photos/camera-photograph.ts';
import { capital, paragraph, sequence, words } from './polish-text.ts';

/** What a content root of the bench holds. */
export interface Corpus {
  entries: number;
  /** Photographs of 12 megapixels, ten to a gallery. */
  photographs: number;
}

/** The corpora by their names. */
export const corpora: Readonly<Record<string, Corpus>> = {
  S: { entries: 100, photographs: 20 },
  M: { entries: 1000, photographs: 0 },
  'M-photos': { entries: 1000, photographs: 200 },
  L: { entries: 10_000, photographs: 0 },
};

/** How many photographs are drawn; a gallery takes them in turns, each as a file of its own. */
const drawn = 20;

/** The entry that an editor changes, below the content root. */
export const editedEntry = 'meetings/spotkanie-1.md';

/**
 * Writes a content root, the same on each machine: of a hundred entries 60 meetings, 20 pieces of news, 15 workshops
 * in series of five, and 5 translations, with projects and organisations that they name.
 * @param root absolute path of a folder that is not there yet
 */
export async function writeCorpus(root: string, { entries, photographs }: Corpus): Promise<void> {
  const share = (percent: number) => Math.floor((entries * percent) / 100);
  const [meetings, news, workshops, translations] = [share(60), share(20), share(15), share(5)];
  const projects = Math.max(2, Math.floor(entries / 100));
  const organisations = Math.max(4, Math.floor(entries / 50));
  const context: Context = { projects, organisations, meetings };
  await writeFiles(root, {
    'site.yaml': 'name: Partnerstwo w pracy\naddress: https://example.org/\nlanguages: [pl, en]\n',
    ...numbered(projects, (index) => [
      `projects/projekt-${index}.md`,
      `---\ntitle: Projekt ${index}\ndescription: Opis projektu ${index}.\nperiod: {}\n---\n`,
    ]),
    ...numbered(organisations, (index) => [`organisations/organizacja-${index}.yaml`, `name: Organizacja ${index}\n`]),
    ...numbered(Math.ceil(workshops / 5), (index) => [
      `series/cykl-${index}.yaml`,
      `title: Cykl ${index}\nplanned: 5\nproject: projekt-${index % projects}\n`,
    ]),
    ...numbered(meetings, (index) => [`meetings/spotkanie-${index}.md`, meeting(index, context)]),
    ...numbered(translations, (index) => [`meetings/spotkanie-${index}.en.md`, translation(index)]),
    ...numbered(news, (index) => [`news/nowina-${index}.md`, newsItem(index, context)]),
    ...numbered(workshops, (index) => [`workshops/warsztat-${index}.md`, workshop(index, context)]),
  });
  await writeGalleries(root, photographs);
}

/** What entries may name. */
interface Context {
  projects: number;
  organisations: number;
  meetings: number;
}

function numbered(count: number, row: (index: number) => [string, string]): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => row(index)));
}

/** From 2000 to the middle of 2026: all past, so that no entry depends on the hour. */
function dayOf(index: number): string {
  const day = new Date(Date.UTC(2000, 0, 1 + ((index * 37) % 9600)));
  return day.toISOString().slice(0, 10);
}

function common(index: number, random: () => number, { projects }: Context): string {
  return `title: ${capital(words(4, random))} ${index}
description: ${capital(words(14, random))}.
tags: [temat-${index % 12}, temat-${(index * 7) % 30}]
responsible: ${capital(words(1, random))} ${capital(words(1, random))}
project: projekt-${index % projects}
`;
}

function body(index: number, random: () => number, { meetings }: Context): string {
  return `## ${capital(words(3, random))}

${paragraph(7, random)}

- ${words(6, random)}
- ${words(7, random)} **${words(2, random)}**

${paragraph(8, random)} [${capital(words(2, random))}](/spotkania/spotkanie-${(index + 1) % meetings}/)

### ${capital(words(2, random))}

${paragraph(6, random)}
`;
}

function meeting(index: number, context: Context): string {
  const random = sequence(index + 1);
  const day = dayOf(index);
  return `---
${common(index, random, context)}kind: partnership
start: ${day}T09:00
end: ${day}T14:00
venue:
  name: ${capital(words(2, random))}
organisers: [organizacja-${index % context.organisations}]
participants:
  count: ${1 + (index % 300)}
outcomes:
  - ${capital(words(9, random))}
---

${body(index, random, context)}`;
}

function translation(index: number): string {
  const random = sequence(5_000_000 + index);
  return `---\ntitle: Meeting ${index}\ndescription: ${capital(words(12, random))}.\n---\n\n${paragraph(8, random)}\n`;
}

function newsItem(index: number, context: Context): string {
  const random = sequence(1_000_000 + index);
  return `---\n${common(index, random, context)}pubDate: ${dayOf(index * 3)}\n---\n\n${body(index, random, context)}`;
}

function workshop(index: number, context: Context): string {
  const random = sequence(2_000_000 + index);
  const day = dayOf(index * 5);
  return `---
${common(index, random, context)}start: ${day}T16:00
series: cykl-${Math.floor(index / 5)}
number: ${1 + (index % 5)}
venue:
  name: ${capital(words(2, random))}
---

${body(index, random, context)}`;
}

async function writeGalleries(root: string, photographs: number): Promise<void> {
  const originals: Buffer[] = [];
  for (let seed = 1; seed <= Math.min(drawn, photographs); seed += 1) originals.push(await cameraPhotograph(seed));
  for (let gallery = 0; gallery * 10 < photographs; gallery += 1) {
    const folder = join(root, 'galleries', `zdjecia-${gallery}`);
    await mkdir(folder, { recursive: true });
    const pictures = Array.from({ length: 10 }, (_, index) => ({
      src: `./zdjecie-${index + 1}.jpg`,
      alt: `Sala, ujęcie ${gallery * 10 + index + 1}`,
    }));
    for (const [index, { src }] of pictures.entries())
      await writeFile(join(folder, src), originals[(gallery * 10 + index) % originals.length] ?? '');
    const photos = pictures.map(({ src, alt }) => `  - { src: ${src}, alt: '${alt}' }\n`).join('');
    await writeFile(
      join(folder, 'index.md'),
      `---\ntitle: Zdjęcia ${gallery}\ndescription: Ze spotkania.\nphotos:\n${photos}---\n`,
    );
  }
}

async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
