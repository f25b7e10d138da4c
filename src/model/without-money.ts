// An assessment without what it says in money: to be shared with those who may see everything but the amounts. Which
// questions those are is told by their unit in the catalogue. It judges nothing: what remains is judged anew.
import type { Answer, Answers, Assessment } from '#model/assessment.ts';
import type { Catalogue, Form, Question, Unit } from '#model/catalogue.ts';

const MONEY: ReadonlySet<Unit> = new Set<Unit>(['money', 'money-per-year']);

/** Whether what is answered is an amount of money, or holds one. */
export function isInMoney({ form }: Pick<Question, 'form'>): boolean {
  return unitsOf(form).some((unit) => MONEY.has(unit));
}

function unitsOf(form: Form): readonly Unit[] {
  if (form.kind === 'parts') return Object.values(form.parts).map(({ unit }) => unit);
  return 'unit' in form ? [form.unit] : [];
}

/** The same assessment less the answers to questions in money, also where they are answered again for the top tier. */
export function withoutMoney({ questions }: Pick<Catalogue, 'questions'>, assessment: Assessment): Assessment {
  const inMoney = new Set(questions.filter(isInMoney).map(({ id }) => id));
  const nested = new Set(questions.filter(({ form }) => form.kind === 'tier-facts').map(({ id }) => id));
  const left = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]): [string, Answer | undefined][] => {
        if (inMoney.has(id)) return [];
        const kept = nested.has(id) ? withoutFacts(answer, inMoney) : answer;
        return kept === NOTHING ? [] : [[id, kept]];
      }),
    );
  const { adopted } = assessment;
  return {
    ...assessment,
    answers: left(assessment.answers),
    // What was adopted is an answer too.
    ...(adopted && { adopted: adopted.map((one) => ({ ...one, answers: left(one.answers) })) }),
  };
}

/** Nothing is left of an answer that said nothing else: it becomes blank, not empty. */
const NOTHING = Symbol('nothing left');

function withoutFacts(answer: Answer | undefined, inMoney: ReadonlySet<string>): Answer | undefined | typeof NOTHING {
  if (!isRecord(answer)) return answer;
  if ('value' in answer) {
    const value = withoutFacts(answer['value'] as Answer, inMoney);
    return value === NOTHING ? NOTHING : ({ ...answer, value } as Answer);
  }
  const entries = Object.entries(answer);
  const left = entries.filter(([fact]) => !inMoney.has(fact));
  if (left.length === entries.length) return answer as Answer;
  return left.length === 0 ? NOTHING : (Object.fromEntries(left) as Answer);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
