// The site as an app, in one language.
import type { APIRoute } from 'astro';
import { appManifest } from '#components/frame/app-manifest.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { lang: language }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(`${JSON.stringify(appManifest(props.language), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
