// Composes the report from a judgement: which blocks there are, in which order, with which figures. No words, no layout.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { heaviestOf } from '#model/heaviest.ts';
import type { Judgement } from '#model/judge/assess.ts';
import { countMatters } from '#model/judge/finding.ts';
import { isPromiseApart } from '#model/judge/promise-apart.ts';
import { METHOD_VERSION } from '#model/method.ts';
import { asJudgedBy } from '#model/profile/origin.ts';
import { NO_REPAIRS, type Repairs } from '#model/repair/mend.ts';
import { NO_SENSITIVITY, type Sensitivity } from '#model/repair/sensitivity.ts';
import { acceptedMatters, isAccepted } from '#model/report/accepted.ts';
import { adoptedIn } from '#model/report/adopted.ts';
import { apartIn } from '#model/report/apart.ts';
import { type Brief, briefOf } from '#model/report/brief.ts';
import { declarationBlock, ownNamesIn } from '#model/report/declaration.ts';
import { dimensionsBlock } from '#model/report/dimensions.ts';
import type {
  Block,
  DeclaredOperatedBlock,
  HeadlineBlock,
  ReportDocument,
  Share,
  UnknownBlock,
} from '#model/report/document.ts';
import { holdingBlock } from '#model/report/holding.ts';
import type { Subject } from '#model/report/matter.ts';
import { methodsBlock } from '#model/report/methods-block.ts';
import { phoneBlock } from '#model/report/phone-curve.ts';
import { physicsBlock } from '#model/report/physics.ts';
import { profileBlock, profileNameOf } from '#model/report/profile.ts';
import { promisesBlock } from '#model/report/promise-register.ts';
import { sourcesBlock } from '#model/report/sources.ts';
import { type Material, subjectsOf } from '#model/report/subjects.ts';
import { unknownBlock } from '#model/report/unknown.ts';
import { wholeWayOf } from '#model/report/ways-out.ts';
import { sessionParts } from '#model/workshop/report/compose-session.ts';
import { withContested } from '#model/workshop/report/contested-matters.ts';
import type { Session } from '#model/workshop/report/session.ts';

/** What goes into a report beside the judgement. */
export interface Composing {
  /** Which answers the assessment was left with; whoever removed some says so here. */
  readonly share?: Share | undefined;
  /** Left out where they are not to be shown, or not yet; so is `sensitivity`. */
  readonly repairs?: Repairs;
  readonly sensitivity?: Sensitivity;
  /** The day, YYYY-MM-DD, by which acceptances expire. */
  readonly today?: string | undefined;
  /** The workshop it has been through. */
  readonly session?: Session | undefined;
}

/**
 * The report of one assessment, by the catalogue it was judged with. Coherent companies get what holds them together first,
 * the others where they part.
 */
export function compose(
  given: Catalogue,
  assessment: Assessment,
  judgement: Judgement,
  { share = 'whole', repairs = NO_REPAIRS, sensitivity = NO_SENSITIVITY, today, session }: Composing = {},
): ReportDocument {
  const catalogue = asJudgedBy(given, judgement.catalogue);
  const material: Material = { catalogue, assessment, judgement, repairs, sensitivity, today };
  const { findings } = judgement.verdict;
  const { apart: found, totalPoints } = apartIn(material);
  const apart = withContested(found, session);
  const holding = holdingBlock(material);
  const held: readonly Block[] = holding.pairs.length > 0 || holding.rules.length > 0 ? [holding] : [];
  const phone = phoneBlock(assessment.answers, catalogue.defaults);
  const physics = physicsBlock({ answers: assessment.answers, defaults: catalogue.defaults });
  const promises = promisesBlock(material, physics?.channels ?? []);
  const notes = subjectsOf(
    findings.filter(({ severity }) => severity === 'note'),
    material,
  );
  const methods = methodsBlock(material);
  const unknown = unknownBlock(material);
  const open = openSubjects(material, unknown);
  const hasAccepted = findings.some((finding) => isAccepted(finding, material));
  // In the order of every card: first what is said, then what is done.
  const sets = repairs.sets
    .map((set) => wholeWayOf(set, material))
    .toSorted((a, b) => Number(a.side === 'do') - Number(b.side === 'do'));
  const room = sessionParts(material, session, share);
  const isCoherent = judgement.verdict.headline.kind === 'coherent';
  return {
    company: assessment.company,
    ...(session?.scope && { scope: session.scope }),
    share,
    blocks: [
      headlineBlock(
        material,
        briefOf(material, { apart, totalPoints, promises, physics, sets, unknown, isHeld: held.length > 0 }),
      ),
      declarationBlock(material),
      ...room.agreed,
      ...room.decided,
      ...room.votes,
      declaredOperatedBlock(material),
      ...(isCoherent ? [...held, ...apart] : [...apart, ...held]),
      ...(sets.length > 0 ? [{ kind: 'repairs', sets, hasAccepted } as const] : []),
      dimensionsBlock(material, totalPoints),
      ...(promises ? [promises] : []),
      ...(physics ? [physics] : []),
      ...(phone ? [phone] : []),
      ...(methods ? [methods] : []),
      ...(open.length > 0 ? [{ kind: 'open', subjects: open } as const] : []),
      ...(notes.length > 0 ? [{ kind: 'notes', subjects: notes } as const] : []),
      ...(unknown.questions.length > 0 ? [unknown] : []),
      ...profileBlock(catalogue),
      methodBlock(material),
      sourcesBlock(material, { holding, methods, phone, physics }),
    ],
  };
}

/** What is undecided, each with the questions that would settle it in the order in which they are asked. */
function openSubjects(material: Material, { questions }: UnknownBlock): readonly Subject[] {
  const { findings } = material.judgement.verdict;
  const at = new Map(questions.map(({ question }, index) => [question, index]));
  const place = (id: string): number => at.get(id) ?? questions.length;
  return subjectsOf(
    findings.filter(({ severity }) => severity === 'open'),
    material,
  ).map((subject) => ({ ...subject, couldSettle: subject.couldSettle.toSorted((a, b) => place(a) - place(b)) }));
}

function methodBlock({ catalogue, assessment }: Material): Block {
  const { profile: edition } = profileNameOf(catalogue);
  return {
    kind: 'method',
    method: METHOD_VERSION,
    profile: catalogue.profile,
    ...(edition && { edition }),
    ...(assessment.company.asOf !== undefined && { asOf: assessment.company.asOf }),
  };
}

function headlineBlock(material: Material, brief: Brief): HeadlineBlock {
  const { headline, coherence, findings, answered } = material.judgement.verdict;
  const { mix, declared } = material.judgement;
  const adopted = adoptedIn(material.assessment);
  return {
    kind: 'headline',
    headline,
    ...(isPromiseApart(material.judgement.verdict, material.catalogue.thresholds) && { isPromiseApart: true }),
    ...profileNameOf(material.catalogue),
    coherence,
    counts: countMatters(findings.filter((finding) => !isAccepted(finding, material))),
    accepted: acceptedMatters(material),
    answered,
    declared: mix.toSorted((a, b) => b.weight - a.weight).map(({ purpose }) => purpose.id),
    heaviest: heaviestOf(mix).length,
    asksNothing: declared.filter(({ base }) => base >= 100).map(({ purpose }) => purpose),
    ownNames: ownNamesIn(material),
    ...(adopted.length > 0 && { adopted }),
    brief,
  };
}

function declaredOperatedBlock(material: Material): DeclaredOperatedBlock {
  const { judgement, assessment } = material;
  const { headline, coherence } = judgement.verdict;
  const ownNames = ownNamesIn(material);
  const weights = new Map(judgement.mix.map(({ purpose, weight }) => [purpose.id, weight]));
  const numbers = new Map(judgement.mix.map(({ purpose }) => [purpose.id, purpose.number]));
  for (const { id, number } of material.catalogue.purposes) numbers.set(id, number);
  const own = judgement.declared.filter(({ purpose }) => judgement.ranked.every((fit) => fit.purpose !== purpose));
  const rows = [...judgement.ranked, ...own].map(({ purpose, kappa }) => {
    const weight = weights.get(purpose);
    const ownName = ownNames[purpose];
    return {
      purpose,
      number: numbers.get(purpose) ?? 0,
      ...(weight !== undefined && { weight }),
      scopes: assessment.declaration.flatMap((declared) =>
        declared.purpose === purpose && declared.scope?.trim() ? [declared.scope] : [],
      ),
      kappa,
      isOperated: headline.operated[0] === purpose,
      ...(ownName !== undefined && { ownName }),
    };
  });
  return { kind: 'declared-operated', rows, coherence };
}
