// What a PDF may be besides what the button makes at first: another language, with less in it, with a name and a logo.
import { Choice, Choices } from '#components/take/Choice.tsx';
import type { TakeFace } from '#components/take/face.ts';
import { Logo } from '#components/take/Logo.tsx';
import type { PdfChoice } from '#components/take/use-pdf.ts';
import { LANGUAGES } from '#content/shape.ts';

interface Props {
  face: TakeFace;
  choice: PdfChoice;
  change: (part: Partial<PdfChoice>) => void;
}

const CARRIED = ['assessment', 'nothing'] as const;

export function PdfChoices({ face, choice, change }: Props) {
  const say = face.words.pdf;
  return (
    <div className="inner">
      <Choices
        legend={say.language}
        options={[...LANGUAGES, 'both'] as const}
        words={say.languages}
        chosen={choice.languages}
        choose={(languages) => change({ languages })}
      />
      <Choices
        legend={say.carries}
        options={CARRIED}
        words={say}
        chosen={choice.hasData ? 'assessment' : 'nothing'}
        choose={(carried) => change({ hasData: carried === 'assessment' })}
      >
        <Choice
          type="checkbox"
          words={say.noMoney}
          isChosen={!choice.hasMoney}
          choose={(isOut) => change({ hasMoney: !isOut })}
        />
      </Choices>
      <fieldset>
        <legend>{say.consultant}</legend>
        <div className="signed">
          <div className="field">
            <label htmlFor="pdf-by">{say.by}</label>
            <input
              id="pdf-by"
              className="txt"
              autoComplete="organization"
              value={choice.by}
              onChange={({ currentTarget }) => change({ by: currentTarget.value })}
            />
          </div>
          <Logo face={face} change={(logo) => change({ logo })} />
        </div>
      </fieldset>
    </div>
  );
}
