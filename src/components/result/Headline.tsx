// Who and when, the headline in two inks, what it means, the tally as a list, what can be done with it.
import type { ReactNode } from 'react';
import type { Face } from '#components/result/face.ts';
import { SeverityMark } from '#components/result/Marks.tsx';
import { QuestionLink } from '#components/result/QuestionLink.tsx';
import type { Company } from '#model/assessment.ts';
import type { HeadlineBlock, Share, UnknownBlock } from '#model/report/document.ts';

interface Props {
  face: Face;
  block: HeadlineBlock;
  company: Company;
  share: Share;
  /** 1 where the report is the page, 2 where the page has a title of its own. */
  level: 1 | 2;
  unknown?: UnknownBlock | undefined;
  actions?: ReactNode;
}

export function Headline({ face, block, company, share, level, unknown, actions }: Props) {
  const { phrases } = face;
  const clauses = phrases.headline(block);
  const Heading = level === 1 ? 'h1' : 'h2';
  const notes = [phrases.profileNote(block.profile), phrases.shareNote(share)].flatMap((note) => note ?? []);
  return (
    <div className="head">
      <Kicker face={face} company={company} />
      {notes.map((note) => (
        <p className="left-out" key={note}>
          <bdi>{note}</bdi>
        </p>
      ))}
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
      <NextQuestion face={face} block={block} unknown={unknown} />
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
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

/** Offered where one more answer would tell most: nothing answered yet, or purposes that cannot be told apart. */
function NextQuestion({ face, block, unknown }: Pick<Props, 'face' | 'block' | 'unknown'>) {
  const isEarly = block.headline.kind === 'too-little-known';
  const entry = unknown?.questions.find(({ separates }) => separates) ?? (isEarly ? unknown?.questions[0] : undefined);
  if (!entry || face.mode === 'sample') return null;
  const { question } = face.phrases.unknownQuestion(entry);
  return (
    <p className="next">
      <span className="small">{face.words.nextQuestion}: </span>
      {question} <QuestionLink face={face} question={entry.question} asks={question} />
    </p>
  );
}
