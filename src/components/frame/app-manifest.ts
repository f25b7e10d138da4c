// What a system needs to install the site as an app: one manifest a language, of one app. Addresses are relative to the
// manifest, which stands in the folder of its language, so that they hold under any base.
import { ICONS, PAPER } from '#components/frame/app-icon.ts';
import { siteWords } from '#components/frame/site-words.ts';
import { BASE, pathOf, type SingleKind } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';
import { offline as en } from '#content/words/en/offline.ts';
import { offline as it } from '#content/words/it/offline.ts';

export function appManifest(language: Language): object {
  const { app } = { it, en }[language];
  const { frame } = siteWords[language];
  const to = (kind: SingleKind) => `../${pathOf(language, kind).slice(BASE.length)}`;
  const shortcut = (name: string, kind: SingleKind) => ({ name, url: to(kind) });
  return {
    // Read against the origin, not against the manifest.
    id: BASE,
    name: 'Coerente',
    short_name: 'Coerente',
    description: app.description,
    lang: language,
    dir: 'ltr',
    start_url: to('home'),
    scope: '../',
    display: 'standalone',
    // The dark ones are in the head of every page, which outdoes these.
    theme_color: PAPER,
    background_color: PAPER,
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: `../icons/${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: [
      shortcut(app.assess, 'assess'),
      shortcut(frame.open, 'open'),
      shortcut(frame.kept, 'kept'),
      shortcut(frame.workshop, 'workshop'),
    ],
  };
}
