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
    const sentences = [asks(told, question, face), about(told, question, face), meaning(told, question)];
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
    const { topTier } = (language === 'it' ? italian : english).sheets;
    return column.startsWith(`${TOP_TIER}.`) ? topTier(question.ask) : question.ask;
  }
  return purposes.find(({ id }) => `${column}.`.startsWith(`${purposeColumn(id)}.`))?.name ?? '';
}

/** The channel, or the part of the whole. */
const about = ({ part = '' }: ToldColumn, question: QuestionView | undefined, { channels }: FaceView): string =>
  channels.find(({ id }) => id === part)?.name ?? question?.options?.[part] ?? '';

/** What each word or step of its question stands for. */
function meaning({ words = [], holds }: ToldColumn, question: QuestionView | undefined): string {
  if (holds === 'scale') return words.map((step, i) => `${step} = ${question?.anchors?.[i] ?? ''}`).join(' | ');
  return words
    .flatMap((word) => (question?.options?.[word] ? [`${word} = ${question.options[word]}`] : []))
    .join(' | ');
}
