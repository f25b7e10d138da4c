// The rows of a table as each is known: a mark around the whole table holds for every row in it. It knows the shape of an
// answer, not what it is about.
import { openAnswer } from '#model/assessment.ts';
import { worseQuality } from '#model/facts.ts';

type Table = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Each row bare, or within its own mark and that of the table, the weaker quality of the two; a blank row stays blank.
 * Undefined where the answer is a word for all rows, or blank.
 */
export function markedRows(answer: unknown): Table | undefined {
  if (!isObject(answer)) return undefined;
  if (!('value' in answer)) return answer;
  const { value: table, ...around } = answer;
  if (!isObject(table)) return undefined;
  return Object.fromEntries(Object.entries(table).map(([row, cell]) => [row, within(around, cell)]));
}

function within(around: Table, cell: unknown): unknown {
  if (cell === null || cell === undefined || Object.keys(around).length === 0) return cell;
  const own = isObject(cell) && 'value' in cell ? cell : { value: cell };
  const [inner, outer] = [own, { ...around, value: own.value }].map((one) => openAnswer(one)?.quality ?? 'measured');
  const quality = worseQuality(inner ?? 'measured', outer ?? 'measured');
  return { ...around, ...own, ...(quality !== 'measured' && { quality }) };
}
