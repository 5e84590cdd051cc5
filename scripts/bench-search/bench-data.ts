import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const pageSchema = z.strictObject({
  id: z.string(),
  date: z.iso.date(),
  place: z.string(),
  category: z.string(),
  title: z.string(),
  body: z.array(z.string()).min(1),
});

const querySchema = z.strictObject({
  id: z.string(),
  class: z.string(),
  query: z.string(),
  /** Pages that answer it, in any order; none when nothing may be found. */
  expected: z.array(z.string()),
  /** The longest list that is still calm. */
  max: z.int().optional(),
});

const dataSchema = z.strictObject({ pages: z.array(pageSchema), queries: z.array(querySchema) });

export type BenchPage = z.output<typeof pageSchema>;
export type BenchQuery = z.output<typeof querySchema>;
export type BenchData = z.output<typeof dataSchema>;

/** Reads pages and queries; throws where the file has another form. */
export async function readBenchData(file: string): Promise<BenchData> {
  return dataSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
