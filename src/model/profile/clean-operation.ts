// The answers of an operation that meets everything one purpose asks, without contradicting itself; or which bands keep it
// from being. It builds answers, judges them by the same gaps, rules and disclosures as any other, and changes what is in
// the way. The search is bounded, and says where it ended at its bound: then there may be answers it did not come to.
import type { Answers } from '#model/assessment.ts';
import { type Catalogue, CHANNELS, DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';
import { lossOn } from '#model/fit.ts';
import { ruleContext } from '#model/judge/assess.ts';
import { findDisclosures } from '#model/judge/disclosure.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import { readOperation } from '#model/judge/prepare.ts';
import { workingsOf } from '#model/judge/workings.ts';
import { type Candidate, candidatesFor } from '#model/profile/candidates.ts';
import { channelOf } from '#model/profile/levels.ts';

/** What is in the way: a dimension that no answers bring into its band, or several that exclude each other. */
export interface Hindrance {
  readonly kind: 'out-of-reach' | 'exclude' | 'undisclosed';
  readonly dimensions: readonly Dimension[];
}
export interface Hindered {
  /** Where somebody answers customers, and where nobody does. */
  readonly hindrances: readonly Hindrance[];
  /** Not everything was tried: what is in the way need not be. */
  readonly stoppedEarly?: true;
}
export type CleanOperation = { readonly answers: Answers } | Hindered;

/** Judgements made of one purpose before the search gives up; the standard bands need one. */
export const MOST_TRIES = 350;

/** `catalogue` is the one whose scales and thresholds hold; the bands are those of the purpose given. */
export function cleanOperation(catalogue: Catalogue, purpose: Purpose, mostTries = MOST_TRIES): CleanOperation {
  const answered = search(catalogue, purpose, true, mostTries);
  if ('answers' in answered) return answered;
  const unanswered = search(catalogue, purpose, false, mostTries);
  if ('answers' in unanswered) return unanswered;
  const stoppedEarly = answered.stoppedEarly || unanswered.stoppedEarly;
  return { hindrances: [answered.hindrance, unanswered.hindrance], ...(stoppedEarly && { stoppedEarly }) };
}

type Searched =
  | { readonly answers: Answers }
  | { readonly hindrance: Hindrance; readonly stoppedEarly?: true | undefined };
type Choice = ReadonlyMap<Dimension, Candidate>;

function search(catalogue: Catalogue, purpose: Purpose, isAnswering: boolean, mostTries: number): Searched {
  const all = new Map(
    DIMENSIONS.map((dimension) => {
      const { low, high } = purpose.bands[dimension] ?? { low: 0, high: 100 };
      return [dimension, candidatesFor(catalogue, { dimension, low, high, isAnswering })];
    }),
  );
  const empty = DIMENSIONS.filter((dimension) => all.get(dimension)?.length === 0);
  if (empty.length > 0) return { hindrance: { kind: 'out-of-reach', dimensions: empty } };
  let choice: Choice = new Map([...all].map(([dimension, [first]]) => [dimension, first as Candidate]));
  let tries = 0;
  const conflictsOf = (tried: Choice): readonly Hindrance[] => {
    tries += 1;
    return conflictsIn(catalogue, purpose, answersOf(catalogue, purpose, tried, isAnswering));
  };
  let conflicts = conflictsOf(choice);
  while (conflicts.length > 0) {
    const better = easier(choice, conflicts, all, conflictsOf, () => tries < mostTries);
    if (better === 'stopped' || !better)
      return { hindrance: conflicts[0] as Hindrance, ...(better && { stoppedEarly: true }) };
    ({ choice, conflicts } = better);
  }
  return { answers: answersOf(catalogue, purpose, choice, isAnswering) };
}

/** A choice with fewer conflicts: one dimension in the way answered otherwise, or two of them. */
function easier(
  choice: Choice,
  conflicts: readonly Hindrance[],
  all: ReadonlyMap<Dimension, readonly Candidate[]>,
  conflictsOf: (tried: Choice) => readonly Hindrance[],
  mayGoOn: () => boolean,
): { readonly choice: Choice; readonly conflicts: readonly Hindrance[] } | 'stopped' | undefined {
  const involved = [...new Set(conflicts.flatMap(({ dimensions }) => dimensions))];
  const tried = (candidates: readonly Candidate[]) => {
    const next = new Map([...choice, ...candidates.map((one) => [one.dimension, one] as const)]);
    const left = conflictsOf(next);
    return left.length < conflicts.length ? { choice: next, conflicts: left } : undefined;
  };
  for (const dimension of involved) {
    for (const candidate of all.get(dimension) ?? []) {
      if (!mayGoOn()) return 'stopped';
      const found = tried([candidate]);
      if (found) return found;
    }
  }
  for (const [at, one] of involved.entries()) {
    for (const other of involved.slice(at + 1)) {
      for (const first of all.get(one)?.slice(0, MOST_OF_PAIR) ?? []) {
        for (const second of all.get(other)?.slice(0, MOST_OF_PAIR) ?? []) {
          if (!mayGoOn()) return 'stopped';
          const found = tried([first, second]);
          if (found) return found;
        }
      }
    }
  }
  return undefined;
}
/** The most even ways of each of two dimensions. */
const MOST_OF_PAIR = 8;

/** Requests a month on each channel in use, and customers enough that nobody calls twice. */
const CONTACTS = 100;
const CUSTOMERS = 1_000_000;
const MOST_REVENUE = 1e12;

function answersOf(catalogue: Catalogue, purpose: Purpose, choice: Choice, isAnswering: boolean): Answers {
  const picked = new Map([...choice.values()].flatMap((candidate) => [...candidate.picked]));
  const known = new Set(catalogue.questions.map(({ id }) => id));
  const plain = [...picked].filter(([fact, raw]) => known.has(fact) && raw !== undefined);
  const parts = DIMENSIONS.flatMap((dimension) => catalogue.evidence[dimension]);
  const timed = parts.find(({ scale }) => scale.kind === 'channel-anchors');
  const [channel = 'phone'] = [timed && channelOf(timed)];
  const counted = Number(picked.get('channel-count') ?? 1);
  const channels = [channel, ...CHANNELS.filter((one) => one !== channel)].slice(0, counted);
  const budget = Number(picked.get('spend-per-contact') ?? 0) * CONTACTS * 12 * channels.length;
  const share = Number(picked.get('spend-share-of-revenue') ?? 0);
  const revenue = share > 0 ? Math.min(MOST_REVENUE, (100 * budget) / share) : MOST_REVENUE;
  return {
    ...Object.fromEntries(plain),
    ...(timed && { [timed.fact]: isAnswering ? { [channel]: picked.get(timed.fact) } : 'nobody' }),
    'volume.month': Object.fromEntries(channels.map((one) => [one, CONTACTS])),
    'budget.total': budget,
    revenue,
    'customers.active': CUSTOMERS,
    'promise.first_response': 'none',
    'budget.driver': catalogue.drivers
      .filter(({ matches }) => matches[purpose.id] === 100)
      .map(({ id }) => id)
      .slice(0, 1),
  } as Answers;
}

/** What is in the way of these answers: bands missed, heavy contradictions, a promise nobody knows. */
function conflictsIn(catalogue: Catalogue, purpose: Purpose, answers: Answers): readonly Hindrance[] {
  const { evidence } = readOperation(workingsOf(catalogue).evidence, answers);
  const { thresholds } = catalogue;
  const missed = DIMENSIONS.filter((dimension) => {
    const band = purpose.bands[dimension];
    return band && lossOn(evidence[dimension], band, thresholds.fullLossGap).low > 0;
  });
  const context = ruleContext(catalogue, answers, [{ purpose, weight: 1, scopes: [''] }]);
  const against = catalogue.rules.filter((rule) => {
    const check = checkRule(rule, context);
    return check.state === 'contradiction' && (check.severity === 'critical' || check.severity === 'major');
  });
  const hidden = findDisclosures(evidence, thresholds).some(({ certainty }) => certainty === 'certain');
  return [
    ...missed.map((dimension): Hindrance => ({ kind: 'out-of-reach', dimensions: [dimension] })),
    ...(hidden ? [{ kind: 'undisclosed', dimensions: ['height', 'clarity'] } as const] : []),
    ...against.map(({ statements }): Hindrance => ({ kind: 'exclude', dimensions: askingFor(catalogue, statements) })),
  ];
}

const askingFor = ({ evidence }: Catalogue, questions: readonly string[]): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => evidence[dimension].some(({ from }) => from.some((id) => questions.includes(id))));
