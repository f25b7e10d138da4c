// The web face of the report document: its blocks in order, each behind its own boundary. It computes nothing and works
// without a script; where there is one, charts to explore are laid into their places.
import { Fragment, type ReactNode } from 'react';
import { Accepted } from '#components/result/Accepted.tsx';
import { Boundary } from '#components/result/Boundary.tsx';
import { Contents } from '#components/result/Contents.tsx';
import { Declaration } from '#components/result/Declaration.tsx';
import { DeclaredOperated } from '#components/result/DeclaredOperated.tsx';
import { Dimensions } from '#components/result/Dimensions.tsx';
import type { Accepting, Face, Links, Mode } from '#components/result/face.ts';
import { Headline } from '#components/result/Headline.tsx';
import { Holding } from '#components/result/Holding.tsx';
import { Method } from '#components/result/Method.tsx';
import { Methods } from '#components/result/Methods.tsx';
import { Notes, Open } from '#components/result/Open.tsx';
import { Crossing, Parting } from '#components/result/Parting.tsx';
import { Phone } from '#components/result/Phone.tsx';
import { Physics } from '#components/result/Physics.tsx';
import { Profile } from '#components/result/Profile.tsx';
import { Promises } from '#components/result/Promises.tsx';
import { Repairs } from '#components/result/Repairs.tsx';
import { Session } from '#components/result/Session.tsx';
import { Sources } from '#components/result/Sources.tsx';
import { Unknown } from '#components/result/Unknown.tsx';
import { resultWords } from '#components/result/words.ts';
import type { Language } from '#content/shape.ts';
import { type Block, holdingComesFirst, type ReportDocument } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Props {
  report: ReportDocument;
  phrases: Phrasebook;
  language: Language;
  links: Links;
  mode: Mode;
  actions?: ReactNode;
  /** How many of its blocks are drawn, with room for the rest; all where none is given. */
  most?: number | undefined;
  /** Level of the headline: 2 where the page has a title of its own. */
  level?: 1 | 2;
  edit?: ((question: string) => void) | undefined;
  accepting?: Accepting | undefined;
  putInPlace?: Face['putInPlace'] | undefined;
  charts?: { readonly dimensions?: ReactNode; readonly phone?: ReactNode };
  /** What may come of what is not known, after the questions that are open. */
  possibilities?: ReactNode;
}

export function Report({ report, most, phrases, language, links, mode, actions, level = 1, ...rest }: Props) {
  const { edit, accepting, putInPlace, charts, possibilities } = rest;
  const words = resultWords[language];
  const own = { ...(edit && { edit }), ...(accepting && { accepting }), ...(putInPlace && { putInPlace }) };
  const face: Face = { phrases, words, language, links, mode, ...own };
  const place: Place = { face, report, level, actions, charts };
  return (
    <div className="result">
      {report.blocks.slice(0, most).map((block) => (
        <Fragment key={block.kind}>
          {block.kind === 'method' && possibilities}
          <Boundary message={words.broken(block.kind)}>
            <Drawn block={block} {...place} />
          </Boundary>
        </Fragment>
      ))}
      {most !== undefined && <div className="to-come" />}
    </div>
  );
}

interface Place extends Pick<Props, 'report' | 'actions' | 'charts'> {
  face: Face;
  level: 1 | 2;
}

/** A new kind of block does not compile until it is drawn here. */
function Drawn({ block, face, report, level, actions, charts }: Place & { block: Block }): ReactNode {
  switch (block.kind) {
    case 'headline':
      return (
        <>
          <Headline
            face={face}
            block={block}
            company={report.company}
            share={report.share}
            level={level}
            actions={actions}
          />
          <Contents face={face} report={report} />
        </>
      );
    case 'declaration':
      return <Declaration face={face} block={block} />;
    case 'agreed':
    case 'votes':
    case 'decided':
      return <Session face={face} block={block} />;
    case 'declared-operated':
      return <DeclaredOperated face={face} block={block} />;
    case 'parting':
      return <Parting face={face} block={block} />;
    case 'crossing':
      return <Crossing face={face} block={block} />;
    case 'accepted':
      return <Accepted face={face} block={block} />;
    case 'holding':
      return <Holding face={face} block={block} isMain={holdingComesFirst(report)} />;
    case 'repairs':
      return <Repairs face={face} block={block} />;
    case 'dimensions':
      return (
        <Dimensions face={face} block={block}>
          {charts?.dimensions}
        </Dimensions>
      );
    case 'promises':
      return <Promises face={face} block={block} />;
    case 'physics':
      return <Physics face={face} block={block} />;
    case 'phone':
      return (
        <Phone face={face} block={block}>
          {charts?.phone}
        </Phone>
      );
    case 'methods':
      return <Methods face={face} block={block} />;
    case 'open':
      return <Open face={face} block={block} />;
    case 'notes':
      return <Notes face={face} block={block} />;
    case 'unknown':
      return <Unknown face={face} block={block} />;
    case 'profile':
      return <Profile face={face} block={block} />;
    case 'method':
      return <Method face={face} block={block} />;
    case 'sources':
      return <Sources face={face} block={block} />;
    default:
      return block satisfies never;
  }
}
