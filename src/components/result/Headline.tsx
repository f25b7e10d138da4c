// Who and when, the headline in two inks, what it means, the tally as a list, the result in four lines, what can be done with it.
import type { ReactNode } from 'react';
import { Brief } from '#components/result/Brief.tsx';
import type { Face } from '#components/result/face.ts';
import { SeverityMark } from '#components/result/Marks.tsx';
import type { Company } from '#model/assessment.ts';
import type { HeadlineBlock, Share } from '#model/report/document.ts';
import { headNotes } from '#model/report/head-notes.ts';

interface Props {
  face: Face;
  block: HeadlineBlock;
  company: Company;
  share: Share;
  /** 1 where the report is the page, 2 where the page has a title of its own. */
  level: 1 | 2;
  actions?: ReactNode;
}

export function Headline({ face, block, company, share, level, actions }: Props) {
  const { phrases } = face;
  const clauses = phrases.headline(block);
  const Heading = level === 1 ? 'h1' : 'h2';
  const notes = headNotes({ ...block, adopted: [] }, share, phrases);
  return (
    <div className="head">
      <Kicker face={face} company={company} />
      {notes.map((note) => (
        <p className="left-out" key={note}>
          <bdi>{note}</bdi>
        </p>
      ))}
      <FromScenarios face={face} block={block} />
      <Heading className="verdict" tabIndex={-1}>
        {clauses.say && <span className="say">{clauses.say}</span>}{' '}
        {clauses.do && <span className="do">{clauses.do}</span>}
      </Heading>
      <p className="stand">{phrases.standfirst(block)}</p>
      <ul className="tally">
        {phrases.tally(block).map(({ severity, text }) => (
          <li key={text}>
            {severity && <SeverityMark severity={severity} />}
            {text}
          </li>
        ))}
      </ul>
      <Brief face={face} block={block} />
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}

/** Answers that were an intention when they were adopted; on one's own page the way to say that it is in place. */
function FromScenarios({ face, block }: Pick<Props, 'face' | 'block'>) {
  const { phrases, words, putInPlace } = face;
  return block.adopted?.map((entry, index) => {
    const [note] = phrases.adoptedNotes({ ...block, adopted: [entry] });
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two adoptions may bear one name and one day
      <p className="left-out" key={index}>
        <bdi>{note}</bdi>{' '}
        {putInPlace && (
          <button
            type="button"
            className="plain"
            onClick={({ currentTarget }) => {
              // The button goes with its sentence.
              currentTarget.closest('.head')?.querySelector<HTMLElement>('.verdict')?.focus({ preventScroll: true });
              putInPlace(entry);
            }}
          >
            {words.inPlace}
            <span className="vh">: {entry.scenario}</span>
          </button>
        )}
      </p>
    );
  });
}

function Kicker({ face, company }: { face: Face; company: Company }) {
  const { phrases, words, mode } = face;
  return (
    <p className="kicker">
      <b>
        <bdi>{company.name.trim() || words.unnamed}</bdi>
      </b>
      {mode === 'sample' && `, ${words.invented}`}
      {/* A name that ends in a full stop (S.r.l.) needs no second one. */}
      {company.asOf &&
        `${mode !== 'sample' && company.name.trim().endsWith('.') ? '' : '.'} ${phrases.asOf(company.asOf)}`}
    </p>
  );
}
