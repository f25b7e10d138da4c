// The questions and purposes of one language as a module: what pages of the questionnaire need of the catalogue, made when the
// site is built. In the page itself they would come before its first words; as the whole catalogue they would be both languages.
import type { AstroIntegration } from 'astro';
import { localise } from '../src/content/face.ts';
import { LANGUAGES } from '../src/content/shape.ts';

const NAME = 'virtual:view/';

const plugin = {
  name: 'views',
  resolveId: (id: string) => (id.startsWith(NAME) ? `\0${id}` : undefined),
  load(id: string) {
    const language = LANGUAGES.find((one) => id === `\0${NAME}${one}`);
    // As a text, which browsers read faster than the same as script.
    return language && `export const view = JSON.parse(${JSON.stringify(JSON.stringify(localise(language)))})`;
  },
};

export const views = (): AstroIntegration => ({
  name: 'views',
  hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
});
