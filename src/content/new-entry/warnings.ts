import { entryPath } from '../entry-path.ts';
import type { Content } from '../content.ts';
import type { Message } from './message.ts';
import { originals } from './originals.ts';
import type { NewEntry } from './request.ts';

/** What people should know of an entry that is made all the same. */
export function warnings(
  { series }: Pick<NewEntry, 'series'>,
  content: Pick<Content, 'entries' | 'diagnostics'>,
): Message[] {
  if (!series) return [];
  const { slug, number } = series;
  const planned = originals(content, 'series').find((entry) => entry.slug === slug)?.data.planned;
  const broken = content.diagnostics
    .filter(({ file, severity }) => severity === 'error' && entryPath(file)?.collection === 'workshops')
    .map(({ file }) => file);
  return [
    ...(planned !== undefined && number > planned ? [beyondPlan(slug, number, planned)] : []),
    ...(broken.length > 0 ? [notCounted([...new Set(broken)])] : []),
  ];
}

function beyondPlan(slug: string, number: number, planned: number): Message {
  return {
    pl: `Uwaga: w cyklu ${slug} zaplanowano ${planned}, a te warsztaty dostały numer ${number}. Dlatego npm run check zgłosi błąd. Popraw „number” we wpisie albo „planned” w series/${slug}.yaml.`,
    en: `Note: the series ${slug} has ${planned} planned, and this workshop got number ${number}. Therefore npm run check will report an error. Correct "number" in the entry or "planned" in series/${slug}.yaml.`,
  };
}

function notCounted(files: readonly string[]): Message {
  return {
    pl: `Uwaga: numer może być zły, bo nie policzono wpisów z błędami: ${files.join(', ')}. Pokaże je npm run check.`,
    en: `Note: the number may be wrong, because entries with errors were not counted: ${files.join(', ')}. npm run check shows them.`,
  };
}
