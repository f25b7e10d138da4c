// Lets scenarios in that were kept somewhere: their shape and size here, each answer by the schema of its question, as in a
// file. What cannot be read is left out entry by entry and counted; a text that holds no scenarios at all is a value too.
import * as z from 'zod/mini';
import { type Assessment, FORMAT, VERSION } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import { salvage } from '#model/exchange/salvage.ts';
import { type AnswerChange, SCENARIO_LIMITS as MOST, type Scenario } from '#model/what-if/scenario.ts';

export const SCENARIOS_VERSION = 1;

export type ReadScenarios =
  | { readonly kind: 'read'; readonly scenarios: readonly Scenario[]; readonly leftOut: number }
  /** Of a later version of the site. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

const scenario = z.object({
  id: z.string().check(z.regex(/^[a-z\d][a-z\d-]{0,39}$/u)),
  name: z.string().check(z.maxLength(MOST.name)),
  changes: z
    .array(z.object({ question: z.string().check(z.maxLength(120)), answer: z.unknown() }))
    .check(z.maxLength(MOST.changes)),
});
const file = z.object({ version: z.number(), scenarios: z.array(z.unknown()) });

/** The text under which scenarios are kept. */
export const writeScenarios = (scenarios: readonly Scenario[]): string =>
  JSON.stringify({ version: SCENARIOS_VERSION, scenarios });

/** Never throws, whatever the text. */
export function readScenarios(catalogue: Catalogue, text: string): ReadScenarios {
  if (text.length > MOST.text) return { kind: 'broken' };
  const parsed = parseJson(text);
  const shaped = parsed.ok ? z.safeParse(file, parsed.value) : undefined;
  if (!shaped?.success) return { kind: 'broken' };
  if (shaped.data.version > SCENARIOS_VERSION) return { kind: 'newer' };
  let leftOut = Math.max(0, shaped.data.scenarios.length - MOST.scenarios);
  const seen = new Set<string>();
  const scenarios = shaped.data.scenarios.slice(0, MOST.scenarios).flatMap((given): readonly Scenario[] => {
    const read = z.safeParse(scenario, given);
    if (!read.success || seen.has(read.data.id)) {
      leftOut += 1;
      return [];
    }
    seen.add(read.data.id);
    const changes = readChanges(catalogue, read.data.changes);
    leftOut += read.data.changes.length - changes.length;
    return [{ id: read.data.id, name: read.data.name, changes }];
  });
  return { kind: 'read', scenarios, leftOut };
}

/** The answers pass the door that those of a file pass; null says that today's is taken away. */
function readChanges(
  catalogue: Catalogue,
  given: readonly { readonly question: string; readonly answer?: unknown }[],
): readonly AnswerChange[] {
  const known = new Set(catalogue.questions.map(({ id }) => id));
  const once = given.filter(
    ({ question }, at) => known.has(question) && given.findIndex((one) => one.question === question) === at,
  );
  const answers = Object.fromEntries(once.map(({ question, answer }) => [question, answer ?? null]));
  const asked = {
    format: FORMAT,
    version: VERSION,
    profile: catalogue.profile,
    company: { name: '' },
    declaration: [],
    answers,
  } as unknown as Assessment;
  const admitted = salvage(catalogue, asked).assessment.answers;
  return once.flatMap(({ question, answer }) => {
    if (answer === null || answer === undefined) return [{ question, answer: null }];
    // Of a table some rows may have been left out: what remains is not what was kept.
    const read = admitted[question];
    return JSON.stringify(read) === JSON.stringify(answer) ? [{ question, answer: read ?? null }] : [];
  });
}
