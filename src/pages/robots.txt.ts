// Everything may be read by everyone; the sitemap says where everything is.
import type { APIRoute } from 'astro';
import { BASE } from '#content/routes.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(`${BASE}sitemap.xml`, site).href}\n`, {
    headers: { 'content-type': 'text/plain' },
  });
