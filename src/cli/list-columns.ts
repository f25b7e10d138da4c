// Every column that a table of companies may have, as a table: what it holds, its unit and limits, the words that may stand there,
// and what it asks. Ids as in the file format, sentences in one language.
import { catalogue } from '#content/catalogue.ts';
import { type FaceView, localise, type QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import { workshopSheets as english } from '#content/words/en/workshop-sheets.ts';
import { workshopSheets as italian } from '#content/words/it/workshop-sheets.ts';
import { purposeColumn } from '#model/exchange/csv/columns.ts';
import { BYTE_ORDER_MARK, DIALECTS, writeRecord } from '#model/exchange/csv/dialect.ts';
import { writeNumber } from '#model/exchange/csv/number-cell.ts';
import { writeText } from '#model/exchange/csv/text-cell.ts';
import { type ToldColumn, toldColumns } from '#model/exchange/csv/told-columns.ts';
import { TOP_TIER } from '#model/facts.ts';

const HEADER = ['column', 'holds', 'unit', 'min', 'max', 'words', 'essential', 'mark', 'asks', 'about', 'meaning'];

export function listColumns(language: Language): string {
  const dialect = DIALECTS[language === 'it' ? 'italian' : 'international'];
  const face = localise(language);
  const number = (value: number | undefined) => (value === undefined ? '' : writeNumber(value, dialect.decimal));
  const records = toldColumns(catalogue).map((told) => {
    const { column, holds, unit = '', min, max, words = [], essential, mark = '' } = told;
    const question = questionIn(face, told.question);
    const sentences = [asks(told, question, face), about(told, question, face), meaning(told, question, face)];
    const facts = [column, holds, unit, number(min), number(max), words.join('|'), essential ? 'yes' : '', mark];
    return [...facts, ...sentences.map((text) => (text === '' ? '' : writeText(text)))];
  });
  return BYTE_ORDER_MARK + [HEADER, ...records].map((record) => writeRecord(record, dialect)).join('');
}

const questionIn = ({ sections }: FaceView, id: string | undefined): QuestionView | undefined =>
  sections.flatMap(({ questions }) => questions).find((question) => question.id === id);

/** The question, or the purpose whose weight it is. */
function asks({ column }: ToldColumn, question: QuestionView | undefined, { purposes, language }: FaceView): string {
  if (question) {
    return column.startsWith(`${TOP_TIER}.`) ? sheetsOf(language).topTier(question.ask) : question.ask;
  }
  return purposes.find(({ id }) => `${column}.`.startsWith(`${purposeColumn(id)}.`))?.name ?? '';
}

/** The channel, the part of the whole, or the dimension. */
const about = ({ column, part = '' }: ToldColumn, question: QuestionView | undefined, face: FaceView): string =>
  face.channels.find(({ id }) => id === part)?.name ??
  question?.options?.[part] ??
  face.dimensions.find(({ id }) => column.endsWith(`.bands.${id}`))?.name ??
  '';

/** What each word or step stands for; of a word that its question does not speak of, what it stands for everywhere. */
function meaning({ words = [] }: ToldColumn, question: QuestionView | undefined, face: FaceView): string {
  const everywhere = wordsEverywhere(face.language);
  const told = words.flatMap((word) => {
    const step = question?.anchors?.[Number(word) / STEP];
    const said =
      step ?? question?.options?.[word] ?? everywhere[word] ?? face.purposes.find(({ id }) => id === word)?.name;
    return said === undefined ? [] : [`${word} = ${said}`];
  });
  return told.join(' | ');
}

/** From one of the five steps of a scale to the next. */
const STEP = 25;

function wordsEverywhere(language: Language): Readonly<Record<string, string>> {
  const { nobody, none, yes, partly, no, notApplicable, clocks, qualities } = sheetsOf(language);
  return { nobody, none, yes, partly, no, 'not-applicable': notApplicable, ...clocks, ...qualities };
}

const sheetsOf = (language: Language) => (language === 'it' ? italian : english).sheets;
