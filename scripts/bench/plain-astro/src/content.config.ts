import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';

/* Entries as Astro's own loader reads them, straight from the content root of the bench. */
export const collections = {
  entries: defineCollection({
    loader: glob({ base: process.env.KRONIKA_BENCH_CONTENT, pattern: '*/**/*.md' }),
    schema: ({ image }) =>
      z.looseObject({
        title: z.string(),
        description: z.string(),
        project: z.string().optional(),
        start: z.coerce.date().optional(),
        pubDate: z.coerce.date().optional(),
        photos: z.array(z.object({ src: image(), alt: z.string() })).default([]),
      }),
  }),
};
