// The words of the frame and of the pages to read, in both languages; for pages made at build time, not for the browser.
import { site as en } from '#content/words/en/site.ts';
import { site as it } from '#content/words/it/site.ts';

export const siteWords = { it, en };
