// Articles: pages of running text, one Markdown file a language, checked at build time.

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './src/content/articles' }),
    schema: z.object({ title: z.string(), description: z.string(), stand: z.string() }),
  }),
};
