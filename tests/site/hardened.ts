// The built site as the shipped nginx serves it, and a watch over what the browser refuses and asks for: every violation of a
// policy in every page, and every request, those of the workers too.

import { test as base } from './fixtures.ts';
import { FOLDER, LACK, type Nginx, startNginx } from './nginx.ts';

export interface Guarded {
  readonly nginx: Nginx;
  /** What a policy forbade, as text. */
  readonly violations: readonly string[];
  /** Every address asked for, except those of what is in memory. */
  readonly asked: readonly string[];
}

const DIST = new URL('../../dist/', import.meta.url);

export const test = base.extend<{ guarded: Guarded }, { nginx: Nginx }>({
  serviceWorkers: 'allow',
  nginx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const nginx = await startNginx(DIST, DIST);
      await use(nginx);
      await nginx.end();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ nginx }, use) => use(nginx.origin),
  guarded: async ({ context, nginx }, use) => {
    const violations: string[] = [];
    const asked: string[] = [];
    await context.exposeBinding('toldViolation', (_source, text: string) => violations.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
        const { toldViolation } = window as unknown as { toldViolation(text: string): void };
        toldViolation([location.pathname, effectiveDirective, blockedURI, sample, sourceFile].join(' '));
      });
    });
    context.on('request', (request) => {
      if (!/^(data|blob):/u.test(request.url())) asked.push(request.url());
    });
    await use({ nginx, violations, asked });
  },
});

/** Skips on a machine without nginx and says what to install; in CI the lack is a failure. */
export function needNginx(): void {
  test.skip(LACK !== undefined && !process.env['CI'], LACK);
}

export { FOLDER };
