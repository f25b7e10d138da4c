// What a sheet would make of the answers there are: the assessment with it, what changes, and the lines that stay out. Through
// the same reading as the questionnaire and the same door as a file; nothing is cut to fit.
import { admit } from '#components/ask/admit.ts';
import { toAssessment } from '#components/ask/draft.ts';
import { at, baseOf, type Fields } from '#components/ask/fields.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { draftSheet, markedAdded, putBack, setAside, tiersIn } from '#components/workshop/sheet/added-fact.ts';
import type { ReadSheet, SheetProblem } from '#components/workshop/sheet/read-sheet.ts';
import type { Sheets } from '#components/workshop/sheet/sheet-rows.ts';
import { catalogue } from '#content/catalogue.ts';
import type { QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';
import type { Assessment } from '#model/assessment.ts';
import { compareFacts, type FactChange } from '#model/compare/facts.ts';

export interface TakenSheet {
  /** As it would be. */
  readonly assessment: Assessment;
  readonly changes: readonly FactChange[];
  readonly filled: number;
  readonly problems: readonly SheetProblem[];
}

type Lines = Extract<ReadSheet, { kind: 'read' }>;

/** `say` are the words in the language of the reader; numbers are read in the language of the sheet. */
export function takeSheet(
  assessment: Assessment,
  { language, lines, problems }: Lines,
  { view }: Sheets,
  say: AnsweringWords['problem'],
  reader: Language,
): TakenSheet {
  const currency = assessment.company.currency;
  const questions = view.sections.flatMap((section) => section.questions);
  const tiers = tiersIn(view);
  let fields: Fields = draftSheet(assessment, language, view);
  const told: SheetProblem[] = [...problems];
  const touched = new Set<string>();
  for (const { line, row, texts } of lines) {
    const { whole: question, ask } = row;
    const asked = { sections: [{ questions: withInner(question, questions) }] };
    const next = { ...fields, ...texts, [at('carried', baseOf(question.id))]: '' };
    // Line by line, so that one that cannot be read leaves the others of its question alone.
    const read = toAssessment(next, language, asked);
    const own = read.problems.filter(({ name }) => name in texts);
    const answer = read.assessment.answers[question.id];
    const { leftOut } = admit(
      { ...assessment, declaration: [], answers: answer === undefined ? {} : { [question.id]: answer } },
      reader,
    );
    const refused = leftOut.filter(({ kind }) => kind === 'question');
    if (own.length + refused.length === 0) {
      fields = next;
      touched.add(question.id);
    } else {
      const sentences = [
        ...own.map((problem) => problemSentence(problem, say, view, currency)),
        ...refused.map(({ sentence }) => sentence),
      ];
      told.push({ line, ask, sentence: sentences.join(' ') });
    }
  }
  const changed = questions.filter(({ id }) => touched.has(id)).flatMap((one) => withInner(one, questions));
  const read = toAssessment(fields, language, { sections: [{ questions: changed }] });
  const answers = { ...assessment.answers };
  for (const id of touched) {
    const { rest: answer, added } = tiers.includes(id)
      ? setAside(read.assessment.answers[id])
      : { rest: read.assessment.answers[id], added: undefined };
    const known = added === undefined ? setAside(assessment.answers[id]).added : markedAdded(added, id, fields);
    const whole = putBack(answer, known);
    if (whole !== undefined) answers[id] = whole;
  }
  return {
    assessment: { ...assessment, answers },
    changes: compareFacts(catalogue.questions, assessment.answers, answers),
    filled: lines.length + problems.length,
    problems: told.toSorted((a, b) => a.line - b.line),
  };
}

/** A question and those its table asks once more. */
const withInner = (question: QuestionView, all: readonly QuestionView[]): readonly QuestionView[] => {
  const { form } = question;
  return form.kind === 'tier-facts' ? [question, ...all.filter(({ id }) => form.questions.includes(id))] : [question];
};
