// What a browser may do with a page of this site: the one source of the policy in each page and of the headers that hosts send.
// The headers are the same for every file and allow what the site needs at most; a page's own policy allows what that page needs.
import { createHash } from 'node:crypto';
import { SCRIPT_POLICY } from '../src/components/frame/own-script.ts';
import { STYLES } from './inline-style.ts';

export type Directives = Readonly<Record<string, readonly string[]>>;

const NONE = ["'none'"];
const SELF = ["'self'"];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The scripts and styles that Astro writes into pages with an island. A page with any other does not build: whoever changes
 * Astro's version looks at what is new and puts its hash here.
 */
export const INLINE = {
  // `client:paint`, and the element that brings an island to life.
  scripts: [
    "'sha256-vRY4/oC27D8Dw+4vLmdTx51zx0a9Uw73iETgH1p3+2Q='",
    "'sha256-Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U='",
  ],
  // An island is no box of its own; and our own, where it stands in the page.
  styles: ["'sha256-vv9IoKo7BSLbWcUHr3tNmfNVmm5L/9Cfn2H6LMk7/ow='", ...Object.values(STYLES).map(hashOf)],
} as const;

/** Pages, and the workers, which take their policy from the header of their file: only they connect, and only to the site. */
export const SITE_POLICY: Directives = {
  'default-src': NONE,
  'script-src': [...SELF, ...INLINE.scripts],
  'style-src': [...SELF, ...INLINE.styles],
  // A logo that was chosen is shown from memory.
  'img-src': [...SELF, 'blob:'],
  'font-src': SELF,
  'connect-src': SELF,
  'worker-src': SELF,
  'manifest-src': SELF,
  'base-uri': NONE,
  // No form posts. A submit before the script runs would put every answer into the address.
  'form-action': NONE,
  'frame-ancestors': NONE,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': [SCRIPT_POLICY],
};

/** A ballot that is scanned, a link that is copied. */
const PERMITTED = ['camera', 'clipboard-write'];
/** Of those that browsers know under the same name: one that is not known is complained about on every page. */
const FORBIDDEN = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

export const textOf = (policy: Directives): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** What a page may do, judged by what stands in it. Throws where the site's policy would forbid the page something it has. */
export function pagePolicy(html: string): Directives {
  const forbidden = /<[^>]+\s(?:style|on[a-z]+)=["']/u.exec(html.replaceAll(/<script[\s\S]*?<\/script>/gu, ''));
  if (forbidden) throw new Error(`A style attribute or an event handler in the page: ${forbidden[0].slice(0, 200)}`);
  const scripts = known(INLINE.scripts, html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gu);
  const styles = known(INLINE.styles, html, /<style[^>]*>([\s\S]*?)<\/style>/gu);
  const toRead: Directives = {
    'default-src': NONE,
    'base-uri': NONE,
    'form-action': NONE,
    'style-src': [...SELF, ...styles],
    'img-src': SELF,
    'font-src': SELF,
    'manifest-src': SELF,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': NONE,
  };
  if (!html.includes('<script')) return toRead;
  // No `connect-src`: no page calls `fetch`, opens a socket or sends a beacon, not even to where it came from.
  return {
    ...toRead,
    'script-src': [...SELF, ...scripts],
    'img-src': [...SELF, 'blob:'],
    'worker-src': SELF,
    'trusted-types': [SCRIPT_POLICY],
  };
}

function known(allowed: readonly string[], html: string, pattern: RegExp): readonly string[] {
  const found = new Set([...html.matchAll(pattern)].map(([, text = '']) => hashOf(text)));
  const unknown = [...found].filter((hash) => !allowed.includes(hash));
  if (unknown.length > 0)
    throw new Error(`Script or style in the page that integrations/policy.ts does not know: ${unknown.join(' ')}`);
  return allowed.filter((hash) => found.has(hash));
}

/** Sent with every file, whatever it is and whether it was found or not. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': textOf(SITE_POLICY),
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    ...PERMITTED.map((feature) => `${feature}=(self)`),
    ...FORBIDDEN.map((feature) => `${feature}=()`),
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
