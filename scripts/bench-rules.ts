// Rows a second on one core: sixty rules of comparisons by our evaluator and by json-rules-engine, the same rows and the
// same findings; then whole rows of a table, from text to the line that the command prints. Install the peer first: `npm
// install` in bench/peers/rules.
import { existsSync } from 'node:fs';
import { catalogue } from '../src/content/catalogue.ts';
import { samples } from '../src/content/samples.ts';
import type { Answers } from '../src/model/assessment.ts';
import { readRowText } from '../src/model/exchange/csv/read-table.ts';
import { type RowText, rowsOf } from '../src/model/exchange/csv/table-rows.ts';
import { writeTable } from '../src/model/exchange/csv/write-table.ts';
import { judge } from '../src/model/judge/assess.ts';
import { checkRule } from '../src/model/judge/evaluate.ts';
import { PLAIN } from '../src/model/judge/measures.ts';
import type { Condition, Rule } from '../src/model/judge/rule.ts';

type Comparison = Extract<Condition, { measure: unknown }>;
export type Matcher = (facts: Readonly<Record<string, number>>) => Promise<readonly string[]>;

const RULES = 60;
const ROWS = 2000;
const ROUNDS = 5;
const PEER = new URL('../bench/peers/rules/', import.meta.url);

let seed = 42;
/** A whole number between two, the same ones on every run. */
function upTo(low: number, high: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return Math.round(low + (seed / 2 ** 32) * (high - low));
}
const fact = (n: number) => PLAIN[n % PLAIN.length] ?? 'rootcause';
type Compared = Rule & { readonly when: readonly Comparison[] };
const rules = Array.from(
  { length: RULES },
  (_, n): Compared => ({
    id: `rule-${n}`,
    number: n,
    severity: 'minor',
    sources: [],
    statements: [fact(n), fact(n * 7 + 3)],
    when: [
      { measure: fact(n), is: 'at-least', bound: upTo(40, 90) },
      { measure: fact(n * 7 + 3), is: 'less-than', bound: upTo(20, 80) },
      ...(n % 3 === 0 ? [{ measure: fact(n * 5 + 1), is: 'at-least', bound: upTo(10, 60) } as const] : []),
    ],
  }),
);
const rows = Array.from({ length: ROWS }, () => Object.fromEntries(PLAIN.map((id) => [id, upTo(0, 100)])));

const { defaults, thresholds } = catalogue;
const NONE: ReadonlySet<string> = new Set();
function matchOurs(answers: Answers): readonly string[] {
  const context = { answers, defaults, thresholds, isAttentionAsked: false, declared: NONE };
  return rules.filter((rule) => checkRule(rule, context).state === 'contradiction').map(({ id }) => id);
}

/** Rows a second in the best of some rounds: on a busy machine the others measure the machine. */
async function speedOf(count: number, work: (at: number) => unknown): Promise<number> {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let at = 0; at < count; at++) await work(at);
    best = Math.max(best, (count * 1000) / (performance.now() - start));
  }
  return best;
}

export async function benchRules(): Promise<void> {
  console.log(`\nRows a second on one core, ${RULES} rules of 2 or 3 comparisons (aim: 20x)`);
  const tell = (name: string, speed: number, note = '') =>
    console.log(`  ${name.padEnd(44)} ${Math.round(speed).toLocaleString('en')}${note}`);
  const ours = await speedOf(ROWS, (at) => matchOurs(rows[at] ?? {}));
  if (existsSync(new URL('node_modules/json-rules-engine', PEER))) {
    const { matcherOf } = (await import(new URL('match-rules.mjs', PEER).href)) as {
      matcherOf: (all: typeof rules) => Matcher;
    };
    const match = matcherOf(rules);
    for (const row of rows.slice(0, 300)) {
      const [own, peer] = [matchOurs(row).toSorted(), (await match(row)).toSorted()];
      if (own.join() !== peer.join()) throw new Error(`not the same findings: ${own} beside ${peer}`);
    }
    const theirs = await speedOf(ROWS / 10, (at) => match(rows[at] ?? {}));
    tell('json-rules-engine', theirs);
    tell('ours, the same rules over the same rows', ours, ` (${(ours / theirs).toFixed(1)}x)`);
  } else {
    console.log('  json-rules-engine is not there: npm install in bench/peers/rules.');
    tell('ours', ours);
  }
  const texts: RowText[] = [];
  const table = new TextEncoder().encode(
    writeTable(
      catalogue,
      samples.map(({ assessment }) => assessment),
      'international',
    ),
  );
  for await (const { found } of rowsOf(catalogue, [table])) if ('text' in found) texts.push(found);
  const whole = await speedOf(texts.length * 20, (at) => {
    const read = readRowText(catalogue, texts[at % texts.length] as RowText);
    return read.ok && JSON.stringify(judge(catalogue, read.value).verdict);
  });
  tell('the ten samples as rows, text to short verdict', whole);
}
