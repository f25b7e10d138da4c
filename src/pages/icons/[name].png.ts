// The icons of the installed site, drawn when it is built.
import type { APIRoute } from 'astro';
import { drawIcon, ICONS, type Icon } from '#components/frame/app-icon.ts';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { name: icon.name }, props: icon }));

export const GET: APIRoute<Icon> = ({ props }) =>
  new Response(drawIcon(props), { headers: { 'content-type': 'image/png' } });
