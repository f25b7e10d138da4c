// The headers in the words of each host: the file `_headers` that Netlify and Cloudflare Pages read, and the two files that
// nginx includes. What is sent stands in policy.ts; how long a file may be kept stands here.
import { HEADERS } from './policy.ts';

/** Under this folder every file bears the hash of its bytes in its name. */
const HASHED = '_astro';
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked for each time whether it still is the same. */
const ASK = 'no-cache';

/**
 * No header in two rules that match one file: these hosts would send both. Of files without a hash in their name they say by
 * themselves that one has to ask each time.
 */
export const headersFile = (base: string): string => {
  const under = base.replace(/\/?$/u, '/');
  const lines = Object.entries(HEADERS).map(([name, text]) => `  ${name}: ${text}`);
  return `${under}*\n${lines.join('\n')}\n${under}${HASHED}/*\n  Cache-Control: ${FOR_EVER}\n`;
};

const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'text/plain': 'txt',
  'text/xml': 'xml',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'font/woff2': 'woff2',
  'font/ttf': 'ttf',
};

const MADE =
  'Made by `npm run deploy:files` from integrations/policy.ts and integrations/hosts.ts; a test compares them.';

/** For the level of `http`: how long what may be kept. A file that is not there is asked for again. */
export const nginxHttp = (): string => `# ${MADE}
map "$status$uri" $coerente_cache {
    "~^(200|206|304).*/${HASHED}/" "${FOR_EVER}";
    default "${ASK}";
}
`;

/** For the location of the site. */
export const nginxLocation = (): string => `# ${MADE}
types {
${Object.entries(TYPES)
  .map(([type, ending]) => `    ${type} ${ending};`)
  .join('\n')}
}
charset utf-8;
charset_types text/css text/javascript text/plain text/xml;
index index.html;
gzip_static on;
gzip_vary on;
etag on;
add_header Cache-Control $coerente_cache always;
${Object.entries(HEADERS)
  .map(([name, text]) => `add_header ${name} "${text}" always;`)
  .join('\n')}
# Instructions for other hosts are no page.
location ~ /_headers$ {
    return 404;
}
`;

/** File under deploy/nginx/ to its text. */
export const NGINX_FILES: Readonly<Record<string, string>> = {
  'http.conf': nginxHttp(),
  'location.conf': nginxLocation(),
};
