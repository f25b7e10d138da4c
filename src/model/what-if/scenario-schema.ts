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
  declaration: z.optional(z.array(z.unknown())),
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
    const { id, name } = read.data;
    const changes = readChanges(catalogue, read.data.changes);
    const declaration = readDeclaration(catalogue, read.data.declaration);
    leftOut += read.data.changes.length - changes.length + (read.data.declaration && !declaration ? 1 : 0);
    return [{ id, name, changes, ...(declaration && { declaration }) }];
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
  const admitted = admit(catalogue, { answers }).answers;
  return once.flatMap(({ question, answer }) => {
    if (answer === null || answer === undefined) return [{ question, answer: null }];
    // Of a table some rows may have been left out: what remains is not what was kept.
    const read = admitted[question];
    return JSON.stringify(read) === JSON.stringify(answer) ? [{ question, answer: read ?? null }] : [];
  });
}

/** All of it, or none: a declaration that lost a purpose is not the one that was tried. */
function readDeclaration(catalogue: Catalogue, given: readonly unknown[] | undefined): Scenario['declaration'] {
  if (!given || given.length === 0) return undefined;
  const { declaration } = admit(catalogue, { declaration: given });
  return JSON.stringify(declaration) === JSON.stringify(given) ? declaration : undefined;
}

/** What the door of a file lets in of these parts. */
function admit(catalogue: Catalogue, parts: { answers?: object; declaration?: readonly unknown[] }): Assessment {
  const { profile } = catalogue;
  const whole = { format: FORMAT, version: VERSION, profile, company: { name: '' }, declaration: [], answers: {} };
  return salvage(catalogue, { ...whole, ...parts }).assessment;
}
