// Which works and published figures a report rests on: those behind the method, behind the calls where they are worked
// out, behind each rule it tells of, and behind what stood in for a blank answer. Ids; it knows neither author nor figure.
import { isAnswered } from '#model/assessment.ts';
import type { Support } from '#model/citations.ts';
import type { HoldingBlock, PhoneBlock } from '#model/report/document.ts';
import type { Reliance, SourcesBlock } from '#model/report/grounds.ts';
import { isTold, type MethodsBlock } from '#model/report/methods-block.ts';
import type { Keeping, PhysicsBlock } from '#model/report/physics-matter.ts';
import type { Material } from '#model/report/subjects.ts';

/** The blocks that rest on works or figures. */
interface Shown {
  readonly holding: HoldingBlock;
  readonly methods: MethodsBlock | undefined;
  readonly phone: PhoneBlock | undefined;
  readonly physics: PhysicsBlock | undefined;
}

type Resting = readonly [Reliance, Support];

/** The method's works first, the others in the order in which the report meets them; each once, with all it is behind. */
export function sourcesBlock(material: Material, { holding, methods, phone, physics }: Shown): SourcesBlock {
  const {
    rules,
    citations,
    methods: { each },
  } = material.catalogue;
  const told = new Set([...contradictionsIn(material).map(({ rule }) => rule), ...holding.rules]);
  const resting: readonly Resting[] = [
    [{ kind: 'method' }, citations.method],
    ...rules.flatMap((rule): readonly Resting[] =>
      told.has(rule.id) ? [[{ kind: 'rule', rule: rule.id }, rule]] : [],
    ),
    ...(phone || physics?.channels.some(({ kind }) => kind === 'live')
      ? [[{ kind: 'phone' }, citations.phone] as const]
      : []),
    ...assumedIn(material, phone, physics).flatMap((question): readonly Resting[] => {
      const support = citations.assumptions[question];
      return support ? [[{ kind: 'assumption', question }, support]] : [];
    }),
    ...(methods?.entries.flatMap(({ reading }): readonly Resting[] =>
      isTold(reading) ? [[{ kind: 'reading', method: reading.method }, each[reading.method]]] : [],
    ) ?? []),
  ];
  return {
    kind: 'sources',
    works: gathered(resting, ({ sources }) => sources).map(([work, behind]) => ({ work, behind })),
    figures: gathered(resting, ({ figures = [] }) => figures).map(([figure, behind]) => ({ figure, behind })),
  };
}

const contradictionsIn = ({ judgement }: Material) =>
  judgement.verdict.findings.flatMap((finding) => (finding.kind === 'contradiction' ? [finding] : []));

/** Blank questions for which something was taken in what the report shows. */
function assumedIn(
  material: Material,
  phone: PhoneBlock | undefined,
  physics: PhysicsBlock | undefined,
): readonly string[] {
  const { answers } = material.assessment;
  const ofCalls = phone ? ['aht.phone', 'patience', ...(phone.today ? ['contract.hours', 'shrinkage'] : [])] : [];
  return [
    ...new Set([
      ...contradictionsIn(material).flatMap(({ assumed = [] }) => assumed),
      ...(physics?.channels.flatMap(({ assumed }) => assumed) ?? []),
      ...(physics?.coverage?.assumed ?? []),
      ...stoodIn(physics?.keeping),
      ...ofCalls,
    ]),
    // What is said not to apply is an answer, though the arithmetic takes its interval.
  ].filter((id) => !isAnswered(answers, id));
}

/** Where nothing is promised, or no formula counts the wait, the people are worked out all the same. */
const stoodIn = (keeping: Keeping | undefined): readonly string[] =>
  keeping?.state === 'told' ? keeping.assumed.filter((id) => !keeping.missing.includes(id)) : [];

function gathered(
  resting: readonly Resting[],
  idsOf: (support: Support) => readonly string[],
): readonly (readonly [string, readonly Reliance[]])[] {
  const behind = new Map<string, readonly Reliance[]>();
  for (const [reliance, support] of resting)
    for (const id of new Set(idsOf(support))) behind.set(id, [...(behind.get(id) ?? []), reliance]);
  return [...behind];
}
