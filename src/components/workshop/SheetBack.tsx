// A sheet that came back: what it would change, line by line, before anything of it is in the engagement.
import { useRef, useState } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { SHEET_WORDS } from '#components/workshop/SheetList.tsx';
import { MOST_SHEET_BYTES, readSheet } from '#components/workshop/sheet/read-sheet.ts';
import { drawSheets } from '#components/workshop/sheet/sheet-rows.ts';
import { type TakenSheet, takeSheet } from '#components/workshop/sheet/take-sheet.ts';
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatDate } from '#content/numbers/format.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { answering as en } from '#content/words/en/answering.ts';
import { answering as it } from '#content/words/it/answering.ts';
import { isMarked, openAnswer } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import type { FactChange } from '#model/compare/facts.ts';
import { setAssessment } from '#model/workshop/acts/facts.ts';

const ANSWERING = { it, en };

export function SheetBack() {
  const { words, language, tell } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.sheets.back;
  const input = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<TakenSheet>();
  const [problem, setProblem] = useState('');
  const { assessment } = engagement;
  const open = async (file: File) => {
    const start = file.slice(0, MOST_SHEET_BYTES + 1);
    const bytes = new Uint8Array(await start.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const draw = (spoken: 'it' | 'en') => drawSheets(spoken, SHEET_WORDS[spoken].sheets, assessment.company.currency);
    const read = await readSheet(bytes, draw, SHEET_WORDS, say);
    setTaken(undefined);
    setProblem(read.kind === 'read' ? '' : read.kind === 'not-text' ? say.notText : say.unreadable);
    if (read.kind === 'read')
      setTaken(takeSheet(assessment, read, draw(read.language), ANSWERING[language].problem, language));
    if (input.current) input.current.value = '';
  };
  const apply = ({ assessment: next, changes }: TakenSheet) => {
    // Only what the sheet changes: what was changed elsewhere while it was looked at stays.
    const questions = new Set(changes.map(({ question }) => question));
    const changed = Object.fromEntries([...questions].map((id) => [id, next.answers[id]]));
    const before = Object.fromEntries([...questions].map((id) => [id, assessment.answers[id]]));
    const put = (answers: typeof changed) =>
      change((now) =>
        setAssessment(now, { ...now.assessment, answers: present({ ...now.assessment.answers, ...answers }) }),
      );
    put(changed);
    setTaken(undefined);
    tell(say.applied(questions.size), () => {
      put(before);
      tell(words.desk.undone);
    });
  };
  const leave = () => {
    // The button goes with what it leaves.
    input.current?.focus();
    setTaken(undefined);
  };
  return (
    <>
      <p>{say.intro}</p>
      <div className="field">
        <label htmlFor="sheet-file">{say.choose}</label>
        <input
          ref={input}
          id="sheet-file"
          type="file"
          accept=".csv,text/csv,text/plain"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
          }}
        />
      </div>
      {problem && (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
      {taken && (
        <div className="sheet-taken" role="status">
          <p>{say.read(taken.filled)}</p>
          {taken.problems.length > 0 && (
            <>
              <p className="err">{say.problems(taken.problems.length)}</p>
              <ul className="list">
                {taken.problems.map(({ line, ask, sentence }) => (
                  <li key={line}>
                    {say.row(line, ask)}: {sentence}
                  </li>
                ))}
              </ul>
            </>
          )}
          {taken.changes.length === 0 ? (
            <p>{say.same}</p>
          ) : (
            <>
              <Changes changes={taken.changes} currency={assessment.company.currency} />
              <div className="acts">
                <button type="button" className="btn" onClick={() => apply(taken)}>
                  {say.apply}
                </button>
                <Plain act={leave}>{say.leave}</Plain>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}

const present = <T,>(answers: Readonly<Record<string, T | undefined>>) =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Record<string, T>;

function Changes({ changes, currency }: { changes: readonly FactChange[]; currency: string | undefined }) {
  const { words, language } = useDesk();
  const say = words.sheets.back;
  const phrases = phrasebook(language, currency);
  const quoted = ({ question, row }: FactChange, answer: unknown) => {
    const opened = openAnswer(answer);
    if (!opened) return say.absent;
    const value = row === undefined ? opened.value : { [row]: answer };
    return phrases.quote({ kind: 'answer', voice: 'do', question, value, quality: opened.quality, topTier: false });
  };
  /** Of a table that is new as a whole, line by line. */
  const knownIn = ({ question, row, after }: FactChange): readonly string[] => {
    const inside = openAnswer(after)?.value;
    const isTable = row === undefined && typeof inside === 'object' && inside !== null && !Array.isArray(inside);
    const lines = isTable ? Object.entries(inside) : [];
    return [
      ...known(after),
      ...lines.flatMap(([line, cell]) => {
        const said = known(cell);
        return said.length > 0 ? [say.ofLine(nameOf(question, line), said.join(', '))] : [];
      }),
    ];
  };
  const nameOf = (question: string, line: string): string =>
    channels[line as Channel]?.name[language] ?? questionOf(question)?.options?.[line]?.[language] ?? line;
  const known = (answer: unknown): readonly string[] => {
    const { quality, source, asOf } = (isMarked(answer) ? answer : {}) as Partial<
      Record<'quality' | 'source' | 'asOf', string>
    >;
    const named = words.sheets.sheets.qualities[quality as 'measured'];
    return [
      ...(named ? [named] : []),
      ...(source ? [say.source(source)] : []),
      ...(asOf ? [say.asOf(formatDate(asOf, language))] : []),
    ];
  };
  return (
    <Table className="ref stack">
      <caption>{say.changes(changes.length)}</caption>
      <Head>
        <ColumnHead>{say.question}</ColumnHead>
        <ColumnHead>{say.before}</ColumnHead>
        <ColumnHead>{say.after}</ColumnHead>
      </Head>
      <Rows>
        {changes.map((fact) => (
          <Row key={`${fact.question} ${fact.row ?? ''}`}>
            <RowHead>{phrases.questionText(fact.question)}</RowHead>
            <Cell label={say.before}>{quoted(fact, fact.before)}</Cell>
            <Cell label={say.after}>
              {quoted(fact, fact.after)} <span className="small">{knownIn(fact).join('. ')}</span>
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
