// Rewrites what deploy/nginx/ says about headers, after a change of the policy that is meant.
import { writeFile } from 'node:fs/promises';
import { NGINX_FILES } from '../integrations/hosts.ts';

for (const [name, text] of Object.entries(NGINX_FILES)) {
  await writeFile(new URL(`../deploy/nginx/${name}`, import.meta.url), text);
}
