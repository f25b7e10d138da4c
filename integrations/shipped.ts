// Watches what the bundler puts into the files that browsers get, and ends the build where that is not what the page of
// licences says. Of a package counts only what is left of it in a file: a font, a copied file, or code that is not shaken off.
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { BUNDLED } from '../src/components/licences/shipped.ts';

const INSIDE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u;
/** What these write into files by themselves bears no path. */
const OWN = /^\0?(vite|rolldown)\//u;

/** The package that a module is of; none for the house’s own. */
export function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  return (INSIDE.exec(path) ?? OWN.exec(path))?.[1];
}

export function shipped(): AstroIntegration {
  const found = new Set<string>();
  const note = (id: string): void => {
    const name = packageOf(id);
    if (name !== undefined) found.add(name);
  };
  const watch = (isWanted: (environment: string) => boolean): Plugin => ({
    name: 'shipped',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        // What is copied reaches browsers whichever half of the build names it.
        if (file.type === 'asset') file.originalFileNames.map((name) => `/${name}`).forEach(note);
        else if (isWanted(this.environment.name))
          for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) note(id);
      }
    },
  });
  return {
    name: 'shipped',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugins = [watch((environment) => environment === 'client')];
        updateConfig({ vite: { plugins, worker: { plugins: () => [watch(() => true)] } } });
      },
      'astro:build:done': ({ logger }) => {
        const problem = differenceOf(found, BUNDLED);
        if (problem !== undefined) throw new Error(problem);
        logger.info(`parts of ${found.size} packages in the files of the site, all on the page of licences`);
      },
    },
  };
}

/** What is in the files and not on the list, or the other way round, in one sentence. */
export function differenceOf(found: ReadonlySet<string>, listed: readonly string[]): string | undefined {
  const unlisted = [...found].filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !found.has(name));
  const parts = [
    unlisted.length > 0 && `in the files of the site but not listed: ${unlisted.toSorted().join(', ')}`,
    gone.length > 0 && `listed but in no file: ${gone.join(', ')}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `components/licences/shipped.ts is not the truth; ${parts.join('; ')}` : undefined;
}
