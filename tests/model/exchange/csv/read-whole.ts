// A whole table read at once, for tests: from text or bytes, in chunks of any size.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { readTable, type TableRow } from '#model/exchange/csv/read-table.ts';
import { pathText } from '#model/refusal.ts';

export function* chunksOf(given: string | Uint8Array, size = 65_536): Generator<Uint8Array> {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

export async function rowsOf(given: string | Uint8Array, size?: number): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const row of readTable(catalogue, chunksOf(given, size))) rows.push(row);
  return rows;
}

/** The companies of a table in which nothing is refused. */
export async function companiesIn(given: string | Uint8Array, size?: number): Promise<readonly Assessment[]> {
  return (await rowsOf(given, size)).map(({ line, outcome }) => {
    if (outcome.ok) return outcome.value;
    throw new Error(`${line}: ${JSON.stringify(outcome.refusals)}`);
  });
}

/** What was refused, as `LINE: COLUMN: KIND`. */
export const refusedIn = async (given: string | Uint8Array, size?: number): Promise<readonly string[]> =>
  (await rowsOf(given, size)).flatMap(({ line, outcome }) =>
    outcome.ok ? [] : outcome.refusals.map(({ kind, path }) => `${line}: ${pathText(path) || '.'}: ${kind}`),
  );
