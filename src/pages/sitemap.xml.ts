// The sitemap: every page in both languages, each naming the other; the root is the one that offers both.
import type { APIRoute } from 'astro';
import { knownIds } from '#components/frame/known-ids.ts';
import { allPages, BASE, pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const entry = (path: string, alternates: string) => `<url><loc>${absolute(path)}</loc>${alternates}</url>`;
  const entries = LANGUAGES.flatMap((language) =>
    allPages(language, knownIds).map(({ path, kind, id }) => {
      const links = LANGUAGES.map(
        (one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${absolute(pathOf(one, kind, id))}"/>`,
      );
      return entry(path, links.join(''));
    }),
  );
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    entry(BASE, ''),
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
