// Random assessments that the format allows: any question blank, exact, a range, marked, not applicable; tables with
// open cells; every limit of the catalogue reached, zeros and the largest numbers included.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import type { QuestionEntry } from '#content/shape.ts';
import type { Acceptance, Answer, Answers, Assessment, Content, DeclaredPurpose } from '#model/assessment.ts';
import { type Band, CHANNELS, DIMENSIONS, type Dimension, type Form } from '#model/catalogue.ts';

export const RUNS = { numRuns: 1000 };
export const PURPOSE_IDS: readonly string[] = catalogue.purposes.map(({ id }) => id);

const ANCHOR = fc.constantFrom(0, 25, 50, 75, 100);
const CHANNEL_SET = fc.subarray([...CHANNELS]);

/** Within limits: the ends, zero, an even spread, and a spread over the orders of magnitude. */
function within(min: number, max: number): fc.Arbitrary<number> {
  const spread = fc.double({ min: 0, max: 1, noNaN: true });
  const orders = spread.map((at) => (min > 0 ? min * (max / min) ** at : Math.expm1(at * Math.log1p(max))));
  // Nobody has a millionth of a request: below that is nothing.
  const inside = (value: number): number => Math.min(max, Math.max(min, value < 1e-6 ? 0 : value));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
    { weight: 2, arbitrary: spread.map((at) => inside(min + at * (max - min))) },
    { weight: 3, arbitrary: orders.map((value) => inside(value)) },
  );
}

const ranged = (amount: fc.Arbitrary<number>): fc.Arbitrary<Content> =>
  fc.oneof(
    { weight: 3, arbitrary: amount },
    {
      weight: 1,
      arbitrary: fc.tuple(amount, amount).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    },
  );

const marked = <T>(content: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 4, arbitrary: content },
    { weight: 1, arbitrary: fc.record({ value: content, quality: fc.constantFrom('measured', 'estimate', 'guess') }) },
  );

function table(cell: fc.Arbitrary<unknown>): fc.Arbitrary<Content> {
  const filled = fc.oneof({ weight: 6, arbitrary: marked(cell) }, { weight: 1, arbitrary: fc.constant(null) });
  return fc
    .tuple(CHANNEL_SET, fc.array(filled, { minLength: CHANNELS.length, maxLength: CHANNELS.length }))
    .map(([channels, cells]) => Object.fromEntries(channels.map((channel, at) => [channel, cells[at]])) as Content);
}

function contentOf(form: Form): fc.Arbitrary<Content> {
  switch (form.kind) {
    case 'ordinal':
      return ranged(ANCHOR);
    case 'number':
      return ranged(within(form.min, form.max));
    case 'choices':
      return fc.subarray([...form.options], { minLength: form.atLeast, maxLength: form.atMost });
    case 'per-channel': {
      const rows = table(
        form.nobody
          ? fc.oneof(
              { weight: 5, arbitrary: ranged(within(form.min, form.max)) },
              { weight: 1, arbitrary: fc.constant('nobody') },
            )
          : ranged(within(form.min, form.max)),
      );
      return form.nobody
        ? fc.oneof({ weight: 9, arbitrary: rows }, { weight: 1, arbitrary: fc.constant('nobody') })
        : rows;
    }
    case 'promise-per-channel':
      return fc.oneof(
        fc.constant<Content>('none'),
        table(
          fc.oneof(
            fc.constant('none'),
            fc.record({
              seconds: ranged(within(form.min, form.max)),
              clock: fc.constantFrom('calendar' as const, 'opening' as const),
            }),
          ),
        ),
      );
    case 'parts':
      return fc.record(
        Object.fromEntries(Object.entries(form.parts).map(([id, { min, max }]) => [id, within(min, max)])),
        { requiredKeys: [] },
      );
    case 'dedication':
      return fc.oneof(fc.constantFrom<Content>('yes', 'no', 'partly'), within(0, 100));
    case 'tier-facts':
      return fc
        .tuple(
          answersTo(
            catalogue.questions.filter(({ id }) => form.questions.includes(id)),
            0.5,
          ),
          fc.constantFrom(undefined, undefined, 0, 3, { from: 0, to: 5 }, 'Una persona dedicata'),
        )
        .map(([facts, added]) => (added === undefined ? facts : { ...facts, added }) as Content);
  }
}

function answerTo({ form, mayNotApply }: QuestionEntry): fc.Arbitrary<Answer> {
  const content = marked(contentOf(form)) as fc.Arbitrary<Answer>;
  const rare: fc.Arbitrary<Answer>[] = [fc.constant(null), ...(mayNotApply ? [fc.constant('not-applicable')] : [])];
  return fc.oneof({ weight: 8, arbitrary: content }, ...rare.map((arbitrary) => ({ weight: 1, arbitrary })));
}

/** Answers to some of the questions; the rest stays blank. */
export function answersTo(questions: readonly QuestionEntry[], share: number): fc.Arbitrary<Answers> {
  const often = Math.round(share * 10);
  const entries = questions.map((question) =>
    fc.oneof(
      { weight: often, arbitrary: answerTo(question).map((answer) => [question.id, answer] as const) },
      { weight: 10 - often, arbitrary: fc.constant(undefined) },
    ),
  );
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.filter((entry) => entry !== undefined)) as Answers);
}

const ESSENTIAL = catalogue.questions.filter(({ essential }) => essential);
const OPTIONAL = catalogue.questions.filter(({ essential }) => !essential);

/** From almost nothing to almost everything answered. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .oneof(...[0.2, 0.5, 0.8, 1].map((share) => fc.tuple(answersTo(ESSENTIAL, share), answersTo(OPTIONAL, share / 2))))
  .map(([essential, optional]) => ({ ...essential, ...optional }));

/** Only the tables and the money, nearly always answered: where derived quantities meet. */
export const tableAnswers: fc.Arbitrary<Answers> = answersTo(
  catalogue.questions.filter(({ id }) =>
    ['time.first_response', 'volume.month', 'budget.total', 'revenue'].includes(id),
  ),
  0.9,
);

/** A stream of draws, 0 to 1, by a linear congruential generator (Knuth's MMIX constants cut to 32 bits). */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const bands: fc.Arbitrary<DeclaredPurpose['bands']> = fc
  .tuple(
    fc.subarray([...DIMENSIONS]),
    fc.array(fc.tuple(ANCHOR, ANCHOR, fc.constantFrom(1, 2, 3)), { minLength: 12, maxLength: 12 }),
  )
  .map(([dimensions, drawn]) =>
    Object.fromEntries(
      dimensions.map((dimension: Dimension, at) => {
        const [a, b, importance] = drawn[at] as [number, number, Band['importance']];
        return [dimension, [Math.min(a, b), Math.max(a, b), importance]];
      }),
    ),
  );

export const weight = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0.01, max: 100, noNaN: true }));
const scope = fc.constantFrom(undefined, undefined, 'soci', 'dopo l’acquisto', ' ');

/** One to four purposes, each once, the user's own among them now and then. */
export const someDeclaration: fc.Arbitrary<readonly DeclaredPurpose[]> = fc
  .tuple(
    fc.shuffledSubarray([...PURPOSE_IDS, 'other'], { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(weight, scope, bands), { minLength: 4, maxLength: 4 }),
  )
  .map(([ids, drawn]) =>
    ids.map((purpose, at): DeclaredPurpose => {
      const [share, forWhom, own] = drawn[at] as (typeof drawn)[number];
      const scoped = forWhom === undefined ? {} : { scope: forWhom };
      return { purpose, weight: share, ...scoped, ...(purpose === 'other' && { name: 'Il nostro modo', bands: own }) };
    }),
  );

export const assessmentOf = (declaration: readonly DeclaredPurpose[], answers: Answers): Assessment => ({
  format: 'coerente/assessment',
  version: 1,
  profile: 'v1',
  company: { name: 'Prova', currency: 'EUR', asOf: '2026-11' },
  declaration,
  answers,
});

/** Ids well formed, of findings that may be there or not; `until` on both sides of any day a test chooses. */
const someAcceptances: fc.Arbitrary<readonly Acceptance[]> = fc.uniqueArray(
  fc.record(
    {
      finding: fc.oneof(
        fc
          .tuple(fc.constantFrom(...PURPOSE_IDS, 'other'), fc.constantFrom(...DIMENSIONS, 'driver'))
          .map(([purpose, dimension]) => `gap:${purpose}:${dimension}`),
        fc.constantFrom(...catalogue.rules.map(({ id }) => `contradiction:${id}`)),
        fc.constantFrom('disclosure:high-promise-unknown', 'clash:mass-speed:race-to-bottom', 'gap:gone:gone'),
      ),
      reason: fc.constantFrom('Costa troppo', 'Per ora va così.\nPoi si vedrà', '=1+1'),
      owner: fc.constantFrom('Anna', ' ', 'Direzione «Acquisti»'),
      until: fc.constantFrom('2026-11-21', '2026-11-22', '2027-06-30'),
    },
    { requiredKeys: ['finding', 'reason'] },
  ),
  { selector: ({ finding }) => finding, maxLength: 6 },
);

export const someAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(someDeclaration, someAnswers, fc.option(someAcceptances, { freq: 2, nil: undefined }))
  .map(([declaration, answers, accepted]) => ({
    ...assessmentOf(declaration, answers),
    ...(accepted && { accepted }),
  }));
