// The other formats: the answers as a file or a table, the findings as a table, the report as text.
import { useState } from 'react';
import { saveFile } from '#components/ask/save-file.ts';
import { Choice, Choices } from '#components/take/Choice.tsx';
import type { Parts } from '#components/take/Fold.tsx';
import type { TakeFace } from '#components/take/face.ts';
import { nameOf, today } from '#components/take/file-name.ts';
import type { FileKind } from '#components/take/parts.ts';
import { FILE_MARKS, marksOf } from '#content/file-marks.ts';
import type { DialectName } from '#model/exchange/csv/dialect.ts';

interface Props {
  face: TakeFace;
  parts: Parts;
}

const DIALECTS = ['italian', 'international'] as const;
/** What is written in sentences has a language; answers have none. */
const HAS_LANGUAGE: Readonly<Record<FileKind, boolean>> = {
  json: false,
  table: false,
  findings: true,
  markdown: true,
  text: true,
};

export function Files({ face, parts }: Props) {
  const { language, assessment, handedOut, workshop } = face;
  const say = face.words.files;
  const [money, setMoney] = useState(true);
  const [dialect, setDialect] = useState<DialectName>(language === 'it' ? 'italian' : 'international');
  const [told, tell] = useState('');
  const save = (kind: FileKind): void => {
    const { text, type, extension } = parts.writeFile(assessment, { kind, language, dialect, money }, workshop);
    const marks = [...(kind === 'findings' ? [FILE_MARKS[language].findings] : []), ...marksOf(language, true, money)];
    const ending = HAS_LANGUAGE[kind] ? `${language}.${extension}` : extension;
    const name = `${nameOf(assessment.company.name, today(), ...marks)}.${ending}`;
    saveFile(name, text, type);
    // Only a whole copy can stand in for what is kept here.
    if (money && kind === 'json') handedOut('file');
    if (money && kind === 'table') handedOut('table');
    tell(say.done(name));
  };
  return (
    <>
      <ul className="list">
        {parts.FILE_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" className="plain" onClick={() => save(kind)} aria-describedby={`file-${kind}`}>
              {say.kinds[kind].name}
            </button>
            <span id={`file-${kind}`} className="small">
              {say.kinds[kind].means}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="small told">
        {told}
      </p>
      <div className="opts">
        <Choice type="checkbox" words={say.money} isChosen={!money} choose={(isOut) => setMoney(!isOut)} />
      </div>
      <Choices legend={say.dialect} options={DIALECTS} words={say.dialects} chosen={dialect} choose={setDialect} />
    </>
  );
}
