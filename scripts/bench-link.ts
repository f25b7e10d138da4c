// Characters of the link of every sample, and the time to write, read and refuse one, in one run. Run
// `node scripts/bench-link.ts`, or call benchLinks() from the bench of the whole house.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'fflate';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { toBase64url } from '#model/exchange/link/base64url.ts';
import { checkValue } from '#model/exchange/link/check-value.ts';
import type { LinkContents } from '#model/exchange/link/contents.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { encodeLink, sealLink } from '#model/exchange/link/encode-link.ts';
import { assess } from '#model/judge/assess.ts';

export interface LinkRow {
  readonly id: string;
  readonly facts: number;
  readonly jsonCharacters: number;
  readonly linkCharacters: number;
  readonly resultCharacters: number;
}

const fixture = (name: string): Assessment =>
  JSON.parse(readFileSync(new URL(`../tests/fixtures/${name}-assessment.json`, import.meta.url), 'utf8'));
const whole = (assessment: Assessment): LinkContents => ({ kind: 'assessment', money: true, assessment });

function charactersOf(contents: LinkContents): number {
  const encoded = encodeLink(contents);
  return encoded.ok ? encoded.value.length : Number.NaN;
}

/** The ten samples, then two made up to be long: 34 and 41 facts, marks, sources, scopes, ranges, all six channels. */
export function linkRows(): readonly LinkRow[] {
  const all = [
    ...samples.map(({ id, assessment }) => [id, assessment] as const),
    ['full (34 facts)', fixture('full')] as const,
    ['fuller (41 facts)', fixture('fuller')] as const,
  ];
  return all.map(([id, assessment]) => ({
    id,
    facts: Object.keys(assessment.answers).length,
    jsonCharacters: JSON.stringify(assessment).length,
    linkCharacters: charactersOf(whole(assessment)),
    resultCharacters: charactersOf({
      kind: 'result',
      company: assessment.company,
      verdict: assess(catalogue, assessment),
    }),
  }));
}

export interface LinkTimes {
  readonly writeMilliseconds: number;
  readonly readMilliseconds: number;
  readonly sealMilliseconds: number;
  readonly refuseBombMilliseconds: number;
  readonly bombHeapBytes: number;
}

/** Best of several, on the fullest; the bomb is 12 kB that would be 12 MB. */
export async function linkTimes(rounds = 50): Promise<LinkTimes> {
  const contents = whole(fixture('fuller'));
  const encoded = encodeLink(contents);
  const link = encoded.ok ? encoded.value : '';
  const checked = `c1f.${toBase64url(deflateSync(new Uint8Array(12_000_000), { level: 9 }))}`;
  const bomb = `${checked}.${checkValue(checked)}`;
  const chance = { salt: new Uint8Array(16), nonce: new Uint8Array(12) };
  const before = process.memoryUsage();
  const refuseBombMilliseconds = await best(5, () => decodeLink(catalogue, bomb));
  const after = process.memoryUsage();
  return {
    refuseBombMilliseconds,
    bombHeapBytes: after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
    writeMilliseconds: await best(rounds, async () => encodeLink(contents)),
    readMilliseconds: await best(rounds, () => decodeLink(catalogue, link)),
    sealMilliseconds: await best(3, () => sealLink(contents, 'x', chance)),
  };
}

async function best(rounds: number, task: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await task();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

export async function benchLinks(): Promise<void> {
  console.log('\nCharacters of a link (aim: a full assessment under 700), beside its JSON without blanks');
  for (const { id, facts, jsonCharacters, linkCharacters, resultCharacters } of linkRows()) {
    const told = `${linkCharacters} of ${jsonCharacters}, ${facts} facts; result only ${resultCharacters}`;
    console.log(`  ${id.padEnd(24)} ${told}`);
  }
  const { writeMilliseconds, readMilliseconds, sealMilliseconds, refuseBombMilliseconds, bombHeapBytes } =
    await linkTimes();
  console.log('\nMilliseconds on the fullest link (best of several), and to stop a bomb of 12 MB in 16,000 characters');
  console.log(`  write ${writeMilliseconds.toFixed(2)}, read ${readMilliseconds.toFixed(2)}`);
  console.log(`  seal with a passphrase ${sealMilliseconds.toFixed(0)} (slow on purpose: 600,000 rounds)`);
  console.log(
    `  bomb stopped in ${refuseBombMilliseconds.toFixed(2)} (aim: under 50), ${bombHeapBytes} bytes more in use`,
  );
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) await benchLinks();
