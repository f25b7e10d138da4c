// What a sheet would make of the answers there are: the assessment with it, what changes, and the lines that stay out. Through
// the same reading as the questionnaire and the same door as a file; nothing is cut to fit.
import { admit } from '#components/ask/admit.ts';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import { at, baseOf, type Fields } from '#components/ask/fields.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import type { ReadSheet, SheetProblem } from '#components/workshop/sheet/read-sheet.ts';
import type { Sheets } from '#components/workshop/sheet/sheet-rows.ts';
import { catalogue } from '#content/catalogue.ts';
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
  let fields: Fields = toDraft(assessment, language, view);
  const told: SheetProblem[] = [...problems];
  const touched = new Set<string>();
  for (const { line, row, texts } of lines) {
    const { question, ask } = row;
    const asked = { sections: [{ questions: [question] }] };
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
  const read = toAssessment(fields, language, {
    sections: [{ questions: questions.filter(({ id }) => touched.has(id)) }],
  });
  const answers = { ...assessment.answers };
  for (const id of touched) {
    const answer = read.assessment.answers[id];
    if (answer !== undefined) answers[id] = answer;
  }
  return {
    assessment: { ...assessment, answers },
    changes: compareFacts(catalogue.questions, assessment.answers, answers),
    filled: lines.length + problems.length,
    problems: told.toSorted((a, b) => a.line - b.line),
  };
}
