// Groups findings by the matter they are about, so that one answer against three purposes is told once. Gives subjects
// with the two statements and the purposes that could be declared instead.
import { type Answers, type Assessment, isAnswered, openAnswer } from '#model/assessment.ts';
import type { Catalogue, Dimension, Quality } from '#model/catalogue.ts';
import { ADDED, worseQuality } from '#model/facts.ts';
import type { Judgement } from '#model/judge/assess.ts';
import { relationBetween } from '#model/judge/clashes.ts';
import { compareSeverity, type Finding, type GapFinding, matterOf, type Statement } from '#model/judge/finding.ts';
import { isSaidInPublic } from '#model/judge/promise-apart.ts';
import type { Certainty } from '#model/judge/rule.ts';
import { couldSettle } from '#model/repair/ask-next.ts';
import { weighs } from '#model/repair/holding-on.ts';
import type { Repairs } from '#model/repair/mend.ts';
import { type Sensitivity, type Turn, timesAway } from '#model/repair/sensitivity.ts';
import { aboutOf } from '#model/report/about.ts';
import { expiredIn } from '#model/report/accepted.ts';
import { isAdopted } from '#model/report/adopted.ts';
import type { Said, SaidAnswer, SaidPurpose, Subject } from '#model/report/matter.ts';
import { type WayOut, wayOutOf, waysOfMatter } from '#model/report/ways-out.ts';

export interface Material {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly judgement: Judgement;
  readonly repairs?: Repairs;
  /** YYYY-MM-DD, on which it is told what acceptances have expired; without it none has. */
  readonly today?: string | undefined;
  readonly sensitivity?: Sensitivity;
}

/** A number that has to become more than three times as large, or less than a third, is not near. */
const NEAR = 3;

const SURENESS: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, open: 0 };

/** Subjects of the given findings, heaviest first: by points, then severity, then id. */
export function subjectsOf(findings: readonly Finding[], material: Material): readonly Subject[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = matterOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups]
    .map(([id, group]) => subjectOf(id, group, material))
    .toSorted((a, b) => b.points - a.points || compareSeverity(a.severity, b.severity) || (a.id < b.id ? -1 : 1));
}

function subjectOf(id: string, group: readonly Finding[], material: Material): Subject {
  const ordered = group.toSorted((a, b) => b.points - a.points || atMost(b) - atMost(a));
  const first = ordered[0] as Finding;
  const [say, ...quotes] = first.statements.map((statement) => quoted(statement, first, material));
  const ways = waysIn(ordered, material);
  const against = [...quotes, ...changedBeside(quotes, first, ways, material)];
  return {
    id,
    about: aboutOf(first),
    severity: ordered.map(({ severity }) => severity).reduce((a, b) => (compareSeverity(b, a) < 0 ? b : a)),
    certainty: ordered.map(({ certainty }) => certainty).reduce((a, b) => (SURENESS[b] > SURENESS[a] ? b : a)),
    quality: ordered.map((finding): Quality => finding.quality ?? 'measured').reduce(worseQuality),
    points: ordered.reduce((sum, { points }) => sum + points, 0),
    findings: ordered.map((finding) => finding.id),
    say: say as Said,
    alsoAsking: ordered.slice(1).flatMap((finding) => askedBy(finding, material) ?? []),
    against,
    couldSettle: couldSettle(first, material),
    couldDeclare: couldDeclare(ordered, material),
    ways,
    ...(material.repairs && ways.length === 0 && ordered.some(weighs) && { hasNoWay: true as const }),
    ...expiredIn(ordered, material),
    // An open finding may share its matter with a certain one, whose numbers are not its own.
    ...turnsOf(weighs(first) ? (material.sensitivity?.ofMatter.get(id) ?? []) : []),
  };
}

/** Those near enough to matter; the verdict file has them all. */
function turnsOf(all: readonly Turn[]): Pick<Subject, 'turns' | 'turnsFar'> {
  const turns = all.filter((turn) => timesAway(turn) <= NEAR);
  return { turns, turnsFar: all.length > 0 && turns.length === 0 };
}

function waysIn(group: readonly Finding[], { catalogue, assessment, judgement, repairs }: Material): readonly WayOut[] {
  const before = { catalogue, assessment, judgement };
  const own = new Set(group.map(({ id }) => id));
  const ways = repairs ? waysOfMatter(group, repairs) : [];
  return ways.map((repair) => wayOutOf(repair, before, ({ id }) => own.has(id)));
}

/** Of a gap: answers that the way of doing changes and that are not quoted yet, so that the change is not of something unsaid. */
function changedBeside(
  quotes: readonly Said[],
  { kind }: Finding,
  ways: readonly WayOut[],
  { assessment }: Material,
): readonly Said[] {
  if (kind !== 'gap') return [];
  const known = new Set(quotes.flatMap((said) => (said.kind === 'answer' ? [said.question] : [])));
  const changed = ways
    .filter(({ side }) => side === 'do')
    .flatMap(({ changes }) => changes.flatMap((change) => (change.kind === 'answer' ? [change.question] : [])));
  return saidIn(
    assessment.answers,
    changed.filter((id) => !known.has(id) && id !== 'tiers.vip'),
  );
}

const atMost = (finding: Finding): number => (finding.kind === 'gap' ? finding.pointsAtMost : 0);

function quoted(statement: Statement, finding: Finding, material: Material): Said {
  if (statement.says === 'declaration')
    return askedBy(finding, material) ?? purposeSaid(statement.id, undefined, material.assessment);
  return answerSaid(statement, voiceOf(statement.id), material.assessment);
}

/** The purpose of a gap with what it asks there. */
const askedBy = (finding: Finding, material: Material): SaidPurpose | undefined =>
  finding.kind === 'gap' ? purposeSaid(finding.purpose, askOf(finding, material), material.assessment) : undefined;

function askOf({ purpose, dimension, side }: GapFinding, { judgement }: Material) {
  const bound = side === 'below' ? ('at-least' as const) : ('at-most' as const);
  const bands = judgement.mix.find((entry) => entry.purpose.id === purpose)?.purpose.bands;
  const band = dimension === 'driver' ? undefined : bands?.[dimension];
  return { dimension, bound, ...(band && { limit: bound === 'at-least' ? band.low : band.high }) };
}

export function purposeSaid(purpose: string, asks: SaidPurpose['asks'], { declaration }: Assessment): SaidPurpose {
  const ownName = declaration.find((declared) => declared.purpose === purpose)?.name;
  return { kind: 'purpose', voice: 'say', purpose, ...(asks && { asks }), ...(ownName !== undefined && { ownName }) };
}

export function answerSaid(
  { id, fact, option }: Statement,
  voice: 'say' | 'do',
  assessment: Pick<Assessment, 'answers' | 'adopted'>,
): SaidAnswer {
  const outer = openAnswer(assessment.answers[id]);
  const inner = fact === undefined ? outer : openAnswer(innerAnswer(outer?.value, fact));
  // What was added to the top tier is no question of its own: it is quoted as the part of the tier's answer that it is.
  const isPart = fact === ADDED;
  return {
    kind: 'answer',
    voice,
    question: isPart ? id : (fact ?? id),
    value: isPart ? { [fact]: inner?.value } : inner?.value,
    quality: inner?.quality ?? 'measured',
    topTier: fact !== undefined && !isPart,
    ...(option !== undefined && { option }),
    ...(isAdopted(id, assessment) && { isAdopted: true }),
  };
}

/** The answers to these questions as they are quoted; what is blank is left out. */
export const saidIn = (answers: Answers, questions: readonly string[]): readonly Said[] =>
  questions
    .filter((id) => isAnswered(answers, id))
    .map((id) => answerSaid({ says: 'answer', id }, voiceOf(id), { answers }));

/** What is promised in public is said; every other answer describes what is done. */
export const voiceOf = (question: string): 'say' | 'do' => (isSaidInPublic(question) ? 'say' : 'do');

const innerAnswer = (value: unknown, fact: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[fact] : undefined;

/**
 * Purposes to declare in place of those in the group: what is done loses nothing for certain on this dimension under
 * them, and they contradict none of the declared purposes that stay. Best agreement first, three at most.
 */
function couldDeclare(group: readonly Finding[], { catalogue, judgement }: Material): readonly string[] {
  const gaps = group.filter((finding): finding is GapFinding => finding.kind === 'gap');
  const dimension = gaps[0]?.dimension;
  if (dimension === undefined) return [];
  const leaving = new Set(gaps.map(({ purpose }) => purpose));
  const staying = judgement.mix.map(({ purpose }) => purpose.id).filter((id) => !leaving.has(id));
  const declared = new Set(judgement.mix.map(({ purpose }) => purpose.id));
  return judgement.ranked
    .filter(({ purpose, losses }) => {
      if (declared.has(purpose) || (lossOf(losses, dimension) ?? 0) > 0) return false;
      return staying.every((other) => relationBetween(catalogue.relations, purpose, other) !== 'contradiction');
    })
    .slice(0, 3)
    .map(({ purpose }) => purpose);
}

const lossOf = (losses: Judgement['ranked'][number]['losses'], dimension: Dimension | 'driver'): number | undefined =>
  losses.find((loss) => loss.dimension === dimension)?.loss.low;
