// The published rules by which MDN's HTTP Observatory scores the headers of a site that has no cookies, redirects to HTTPS and
// loads no script from elsewhere. bench/peers/observatory runs the scanner itself; this keeps its outcome from slipping.

const LONG_ENOUGH = 15_768_000;

/** Points, from 100 up by what is there and down by what is not; what is there beyond need counts only from 90 on. */
export function scoreOf(headers: Readonly<Record<string, string>>): number {
  const of = (name: string): string => headers[name] ?? '';
  const policy = new Map(
    of('Content-Security-Policy')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources] as const),
  );
  const isFramed = !policy.get('frame-ancestors')?.includes("'none'");
  const parts = [
    policyPoints(policy),
    transportPoints(of('Strict-Transport-Security')),
    of('X-Content-Type-Options') === 'nosniff' ? 0 : -5,
    isFramed ? -20 : 5,
    /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/u.test(of('Referrer-Policy')) ? 5 : 0,
    /^same-(origin|site)$/u.test(of('Cross-Origin-Resource-Policy')) ? 10 : 0,
  ];
  const sum = (points: readonly number[]): number => points.reduce((total, one) => total + one, 0);
  const lost = 100 + sum(parts.filter((one) => one < 0));
  return lost >= 90 ? 100 + sum(parts) : lost;
}

function policyPoints(policy: ReadonlyMap<string, readonly string[]>): number {
  if (!policy.has('default-src')) return -25;
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? [];
  if (scripts.some((one) => one === "'unsafe-inline'" || one === 'data:')) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  const styles = policy.get('style-src') ?? policy.get('default-src') ?? [];
  if (styles.includes("'unsafe-inline'")) return 0;
  const isTight = policy.get('default-src')?.join(' ') === "'none'" && policy.has('form-action');
  return isTight ? 10 : 5;
}

function transportPoints(text: string): number {
  const age = /max-age=(\d+)/u.exec(text)?.[1];
  if (age === undefined) return -20;
  return Number(age) < LONG_ENOUGH ? -10 : 0;
}
