// Law 17: no reference figure ever moves a result. A verdict is worked out from the catalogue alone, and nothing the
// catalogue or the model is made of reads figures.ts or sources.ts.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';

const SRC = new URL('../../../src/', import.meta.url);
const IMPORTED = /from '#(model|content)\/([\w/.-]+\.ts)'/g;

/** Every file of model and content that one is made of, itself included. */
function madeOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, folder, path] of readFileSync(new URL(file, SRC), 'utf8').matchAll(IMPORTED))
    madeOf(`${folder}/${path}`, found);
  return found;
}

test('neither the judgement nor the catalogue is made of figures.ts or sources.ts', () => {
  const files = [...madeOf('model/judge/assess.ts'), ...madeOf('content/catalogue.ts')];
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => /^content\/(figures|sources)\.ts$/.test(file))).toEqual([]);
});

test('the judgement is made of no file of content', () => {
  expect([...madeOf('model/judge/assess.ts')].filter((file) => file.startsWith('content/'))).toEqual([]);
});

test('the catalogue names no figure: its keys are those of the calculus and its words', () => {
  expect(Object.keys(catalogue)).not.toContain('figures');
});
