// Components come alive by Preact, through the renderer of @astrojs/preact. Its integration would send every module through Babel
// besides, which takes the build five times as long; the bundler reads tsconfig.json and makes JSX itself.
import { fileURLToPath } from 'node:url';
import { getContainerRenderer } from '@astrojs/preact/container-renderer';
import type { AstroIntegration } from 'astro';

const CLIENT = fileURLToPath(new URL('./island-client.ts', import.meta.url));

/** The name under which the renderer asks for which files are its own; ours are all of them. */
const OPTIONS = 'astro:preact:opts';

const options = {
  name: 'islands:options',
  resolveId: (id: string) => (id === OPTIONS ? `\0${OPTIONS}` : undefined),
  load: (id: string) => (id === `\0${OPTIONS}` ? 'export default {}' : undefined),
};

export const islands = (): AstroIntegration => ({
  name: 'islands',
  hooks: {
    'astro:config:setup': ({ addClientDirective, addRenderer, updateConfig }) => {
      addClientDirective({ name: 'paint', entrypoint: './integrations/after-paint.ts' });
      addRenderer({ ...getContainerRenderer(), clientEntrypoint: CLIENT });
      updateConfig({ vite: { plugins: [options] } });
    },
  },
});
