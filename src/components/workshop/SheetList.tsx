// The sheets, one an owner: what is on each, printed or as a table, in either language.
import { useMemo, useState } from 'react';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { PrintedSheet } from '#components/workshop/PrintedSheet.tsx';
import { printOnly } from '#components/workshop/print-only.ts';
import { draftSheet } from '#components/workshop/sheet/added-fact.ts';
import { drawSheets, OWNERS, type SheetRow } from '#components/workshop/sheet/sheet-rows.ts';
import { writeSheet } from '#components/workshop/sheet/write-sheet.ts';
import { Chosen } from '#components/workshop/Written.tsx';
import type { Language, Owner } from '#content/shape.ts';
import { workshopSheets as en } from '#content/words/en/workshop-sheets.ts';
import { workshopSheets as it } from '#content/words/it/workshop-sheets.ts';
import { isAnswered } from '#model/assessment.ts';

export const SHEET_WORDS = { it, en };

export function SheetList() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.sheets.sheets;
  const [spoken, setSpoken] = useState<Language>(language);
  const [isDetailed, setDetailed] = useState(false);
  const [printed, setPrinted] = useState<Owner>();
  const { assessment } = engagement;
  const own = SHEET_WORDS[spoken].sheets;
  const { currency } = assessment.company;
  const sheets = useMemo(() => drawSheets(spoken, own, currency), [spoken, own, currency]);
  const fields = useMemo(() => draftSheet(assessment, spoken, sheets.view), [assessment, spoken, sheets]);
  const rowsOf = (owner: Owner) =>
    sheets.rows.filter((row) => row.owner === owner && (isDetailed || row.whole.essential));
  const questionsOf = (rows: readonly SheetRow[]) => [...new Set(rows.map(({ whole }) => whole.id))];
  const print = (owner: Owner) => {
    setPrinted(owner);
    printOnly('sheet', () => setPrinted(undefined));
  };
  const download = (owner: Owner) => {
    const name = fileNameOf('coerente', say.file(words.sheets.owners[owner]), assessment.company.name);
    saveFile(`${name}.csv`, writeSheet(sheets, rowsOf(owner), fields, own), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <p>{say.intro}</p>
      <Chosen
        name="sheet-language"
        legend={say.language}
        value={spoken}
        options={[
          ['it', words.desk.languages.it],
          ['en', words.desk.languages.en],
        ]}
        set={setSpoken}
      />
      <label className="check">
        <input type="checkbox" checked={isDetailed} onChange={({ target }) => setDetailed(target.checked)} />
        <span>{say.details}</span>
      </label>
      <ul className="list sheets">
        {OWNERS.map((owner) => {
          const rows = rowsOf(owner);
          const questions = questionsOf(rows);
          if (questions.length === 0) return null;
          const blank = questions.filter((id) => !isAnswered(assessment.answers, id)).length;
          const name = words.sheets.owners[owner];
          return (
            <li key={owner}>
              <h3>{name}</h3>
              <p className="small">{say.questions(questions.length, blank)}</p>
              <div className="acts">
                <button type="button" className="plain" aria-label={say.printOf(name)} onClick={() => print(owner)}>
                  {say.print}
                </button>
                <button type="button" className="plain" aria-label={say.tableOf(name)} onClick={() => download(owner)}>
                  {say.table}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {printed && (
        <PrintedSheet
          owner={printed}
          rows={rowsOf(printed)}
          fields={fields}
          engagement={engagement}
          language={spoken}
          words={SHEET_WORDS[spoken]}
        />
      )}
    </>
  );
}
