// The empty ballot for paper: seen only when the page is printed, in the language of the page. Without an invitation the role
// is written by hand and no facts are asked. The second ballot asks for tokens alone.
import type { BallotFace } from '#components/ballot/ballot-face.ts';
import { estimatedQuestions } from '#components/ballot/read-ballot.ts';
import type { QuestionView } from '#content/face.ts';
import { unitIn } from '#content/numbers/currencies.ts';
import { OTHER } from '#model/workshop/ballot.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';

interface Props {
  face: BallotFace;
  invitation?: Invitation | undefined;
  isFront: boolean;
}

export function PaperBallot({ face, invitation, isFront }: Props) {
  const { words: say, view } = face;
  const isSecond = invitation?.round === 2;
  return (
    <div className="paper" aria-hidden="true">
      <p>{isSecond ? say.intro.second : isFront ? say.intro.front : say.intro.board}</p>
      <dl className="paper-head">
        <Line term={say.paper.scope} text={[invitation?.company, invitation?.scope].filter(Boolean).join(' – ')} />
        <Line term={say.paper.engagement} text={invitation?.engagement ?? ''} />
        {invitation && <Line term={say.paper.round(invitation.round)} text="" />}
        {invitation?.names === 'named' && <Line term={say.paper.name} text="" />}
      </dl>
      <p className="paper-ask">{say.paper.role}</p>
      {invitation ? (
        <ul className="paper-roles">
          {invitation.roles.map(({ number, name }) => (
            <li key={number}>
              <Box /> {number}. {name}
            </li>
          ))}
        </ul>
      ) : (
        <Rule />
      )}
      <p className="paper-ask">
        {isFront ? say.tokens.front : say.tokens.ask} <span>{say.tokens.hint}</span>
      </p>
      <table className="paper-tokens" aria-label={isFront ? say.tokens.front : say.tokens.ask}>
        <tbody>
          {view.purposes.map(({ id, name, promise }, i) => (
            <tr key={id}>
              <td>{i + 1}</td>
              <td>
                <b>{name}</b> {id === OTHER ? <span className="blank-name" /> : promise}
              </td>
              <td className="cell" />
            </tr>
          ))}
          <tr>
            <td />
            <td className="sum">{say.paper.sum}</td>
            <td className="cell" />
          </tr>
        </tbody>
      </table>
      {!isSecond && <Rest face={face} invitation={invitation} isFront={isFront} />}
      <p>{say.paper.fold}</p>
    </div>
  );
}

function Rest({ face: { words: say, view }, invitation, isFront }: Props) {
  const questions = invitation ? estimatedQuestions(view, invitation) : [];
  const purposes = view.purposes.filter(({ id }) => id !== OTHER);
  return (
    <>
      <div className="paper-together">
        <p className="paper-ask">{isFront ? say.words.front : say.words.ask}</p>
        <Rule />
        <Rule />
      </div>
      <p className="paper-ask">{isFront ? say.paper.frontExpects : say.paper.expects}</p>
      <ul className="paper-roles">
        {view.expectations.map(({ id, text }) => (
          <li key={id}>
            <Box /> {text}
          </li>
        ))}
      </ul>
      {questions.map((question) => (
        <PaperQuestion
          key={question.id}
          question={question}
          notKnown={say.paper.notKnown}
          currency={invitation?.currency}
        />
      ))}
      <p className="paper-ask">{isFront ? say.operated.front : say.operated.ask}</p>
      <ul className="paper-roles">
        {purposes.map(({ id, name }) => (
          <li key={id}>
            <Box /> {name}
          </li>
        ))}
        <li>
          <Box /> {say.paper.notKnown}
        </li>
      </ul>
    </>
  );
}

const Box = () => <span className="tick" />;
const Rule = () => <div className="rule" />;

function Line({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

interface QuestionProps {
  question: QuestionView;
  notKnown: string;
  currency: string | undefined;
}

function PaperQuestion({ question, notKnown, currency }: QuestionProps) {
  const options = question.anchors ?? Object.values(question.options ?? {});
  const unit = unitIn(question.unit, currency);
  return (
    <div className="paper-question">
      <p className="paper-ask">{question.ask}</p>
      {options.length > 0 ? (
        <ul className="paper-roles">
          {[...options, notKnown].map((text) => (
            <li key={text}>
              <Box /> {text}
            </li>
          ))}
        </ul>
      ) : (
        <p className="paper-number">
          <span className="blank" /> – <span className="blank" /> {unit} <Box /> {notKnown}
        </p>
      )}
    </div>
  );
}
