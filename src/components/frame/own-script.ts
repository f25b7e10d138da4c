// The one gate through which code brings the address of a script into a page: that of a worker. Where the browser enforces
// Trusted Types it takes no other; in every browser an address outside this site is refused.

/** The only policy that the site's content security policy lets be made. */
export const SCRIPT_POLICY = 'coerente';

interface Policy {
  createScriptURL(address: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

let policy: Policy | undefined;

/** The address in the form that workers ask for. Throws a TypeError where it leads out of the site. */
export function ownScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (!trustedTypes) return checked(address);
  policy ??= trustedTypes.createPolicy(SCRIPT_POLICY, { createScriptURL: checked });
  // To TypeScript workers take text; what is passed on is the object that bears it.
  return policy.createScriptURL(address) as string;
}

function checked(address: string): string {
  const base = new URL(import.meta.env.BASE_URL.replace(/\/?$/u, '/'), location.origin);
  const { href } = new URL(address, base);
  if (!href.startsWith(base.href)) throw new TypeError(`Not a script of this site: ${href}`);
  return href;
}
