// Answers tried beside today's: the texts of their fields as typed, and what they come to. Fields follow one text, the page
// follows the outcome; today's answers are held apart and nothing here writes to them.
import { admit } from '#components/ask/admit.ts';
import type { FormTexts, Later, Refused } from '#components/ask/context.tsx';
import { questionsOf, toAssessment, toDraft } from '#components/ask/draft.ts';
import { at, baseOf, DECLARED, type Fields, fieldOf } from '#components/ask/fields.ts';
import type { FaceView, QuestionView } from '#content/face.ts';
import type { Assessment } from '#model/assessment.ts';
import { areEqual } from '#model/compare/equal.ts';
import { changesFrom, NOTHING_TRIED, type Proposal, withScenario } from '#model/what-if/scenario.ts';

export interface Outcome {
  readonly proposal: Proposal;
  /** Field and sentence of what cannot be read, as in the questionnaire. */
  readonly refused: readonly Refused[];
  /** Questions with something refused: for them today's answer counts. */
  readonly waiting: readonly string[];
}

export interface Trial {
  readonly form: FormTexts;
  readonly set: (name: string, text: string) => void;
  /** What the texts come to; worked out when it is asked for. */
  readonly outcome: () => Outcome;
  readonly follow: (changed: () => void) => () => void;
  /** Today's answers with this in their place, and nothing else. */
  readonly load: (proposal: Proposal) => void;
  readonly takeBack: (question: string) => void;
  /** Back to what is declared today. */
  readonly takeBackDeclaration: () => void;
  /** Goes on from other answers of today; what was changed stays changed. */
  readonly rebase: (baseline: Assessment) => void;
}

const isDeclared = (name: string): boolean => name === DECLARED || name.startsWith(fieldOf(''));
const isOf = (base: string, name: string): boolean =>
  name === base || name.startsWith(at(base, '')) || name === at('carried', base);

/** The texts with those of one question as another table of texts has them. */
export function withQuestion(fields: Fields, from: Fields, question: string): Fields {
  const base = baseOf(question);
  const rest = Object.entries(fields).filter(([name]) => !isOf(base, name));
  return Object.fromEntries([...rest, ...Object.entries(from).filter(([name]) => isOf(base, name))]);
}

/** The texts with the declaration as another table of texts has it. */
export function withDeclaration(fields: Fields, from: Fields): Fields {
  const rest = Object.entries(fields).filter(([name]) => !isDeclared(name));
  return Object.fromEntries([...rest, ...Object.entries(from).filter(([name]) => isDeclared(name))]);
}

/** The questions of which some text differs. */
function questionsBetween(a: Fields, b: Fields, questions: readonly QuestionView[]): readonly QuestionView[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const differing = names.filter((name) => (a[name] ?? '') !== (b[name] ?? ''));
  return questions.filter(({ id }) => differing.some((name) => isOf(baseOf(id), name)));
}

const FOLLOWED = new Set<() => void>();

export function openTrial(start: Assessment, view: FaceView, say: Later['words']['problem'], parts: Later): Trial {
  const { language } = view;
  const questions = questionsOf(view);
  let baseline = start;
  let today = toDraft(start, language, view);
  let texts = today;
  let declaration: Proposal['declaration'];
  let outcome: Outcome = { proposal: NOTHING_TRIED, refused: [], waiting: [] };
  /** The texts were read since they last changed: a key is not kept waiting by what it comes to. */
  let isRead = true;
  /** In the order in which they were first changed. */
  let order: readonly string[] = [];
  const fields = new Set(FOLLOWED);
  const followers = new Set(FOLLOWED);

  const judgeTexts = () => {
    // Only what was touched is read again at each key; what holds other questions inside needs all of them.
    const touched = questionsBetween(texts, today, questions);
    const isNested = touched.some(({ form }) => form.kind === 'tier-facts');
    const { assessment, problems } = toAssessment(texts, language, {
      sections: [{ questions: isNested ? questions : touched }],
    });
    const waiting = new Set(problems.map(({ question }) => question));
    const proposed = touched.flatMap(({ id }) =>
      waiting.has(id) ? [] : [{ question: id, answer: assessment.answers[id] ?? null }],
    );
    const changed = changesFrom(baseline.answers, proposed);
    const answers = Object.fromEntries(changed.map(({ question, answer }) => [question, answer]));
    const { leftOut } = changed.length > 0 ? admit({ ...baseline, answers }, language) : { leftOut: [] };
    for (const { id } of leftOut) waiting.add(id);
    const sure = changed.filter(({ question }) => !waiting.has(question));
    order = [...order, ...sure.map(({ question }) => question).filter((id) => !order.includes(id))];
    const refused = [
      ...problems.map((one) => [one.name, parts.problemSentence(one, say, view, baseline.company.currency)] as const),
      ...leftOut.map(({ id, sentence }) => [baseOf(id), sentence] as const),
    ];
    const changes = sure.toSorted((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
    const isRedeclared = declaration !== undefined && !areEqual(declaration, baseline.declaration);
    outcome = {
      proposal: { changes, ...(isRedeclared && { declaration }) },
      refused: JSON.stringify(refused) === JSON.stringify(outcome.refused) ? outcome.refused : refused,
      waiting: [...waiting],
    };
  };
  const replace = (next: Fields) => {
    texts = next;
    isRead = false;
    for (const changed of [...fields, ...followers]) changed();
  };
  const current = (): Outcome => {
    if (!isRead) judgeTexts();
    isRead = true;
    return outcome;
  };
  function getValues(): Fields;
  function getValues(name: string): string;
  function getValues(name?: string): Fields | string {
    return name === undefined ? texts : (texts[name] ?? '');
  }
  const followIn = (set: Set<() => void>) => (changed: () => void) => {
    set.add(changed);
    return () => {
      set.delete(changed);
    };
  };
  const followField = followIn(fields);
  const load = (proposal: Proposal) => {
    order = proposal.changes.map(({ question }) => question);
    declaration = proposal.declaration;
    replace(toDraft(withScenario(baseline, { changes: proposal.changes }), language, view));
  };

  return {
    form: { getValues, subscribe: ({ callback }) => followField(callback) },
    set: (name, text) => replace({ ...texts, [name]: text }),
    outcome: current,
    follow: followIn(followers),
    load,
    takeBack: (question) => replace(withQuestion(texts, today, question)),
    takeBackDeclaration() {
      declaration = undefined;
      replace(texts);
    },
    rebase(next) {
      const typed = texts;
      const { proposal, waiting } = current();
      const touched = [...proposal.changes.map(({ question }) => question), ...waiting];
      baseline = next;
      today = toDraft(next, language, view);
      replace(touched.reduce((now, question) => withQuestion(now, typed, question), today));
    },
  };
}
