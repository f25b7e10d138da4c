// docs/verdict.md says that it goes key by key: every key that the command prints for the companies of the site stands there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIMENSIONS } from '#model/catalogue.ts';
import { companyTexts } from '../model/exchange/samples.ts';
import { ran } from './world.ts';

const page = readFileSync(new URL('../../docs/verdict.md', import.meta.url), 'utf8');
const named = new Set([...page.matchAll(/`[^`]+`/gu)].flatMap(([code]) => code.match(/[A-Za-z][\w-]*/gu) ?? []));
const dimensions: ReadonlySet<string> = new Set(DIMENSIONS);

/** Keys of the format; a patch is of another, and ids of questions and dimensions are no keys of ours. */
function keysIn(value: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) keysIn(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      if (!dimensions.has(key)) into.add(key);
      if (key !== 'patch' && key !== 'assumed') keysIn(one, into);
    }
  return into;
}

test('every key of a printed verdict, whole and with possibilities, is named in its page', async () => {
  const files = Object.fromEntries(companyTexts);
  const { printed } = await ran([...Object.keys(files), '--samples', '20'], files);
  const keys = new Set(
    printed
      .trimEnd()
      .split('\n')
      .flatMap((line) => [...keysIn(JSON.parse(line))]),
  );
  expect([...keys].filter((key) => !named.has(key)).sort()).toEqual([]);
});
