// What the operation is built for: the question while hands are raised, then what is declared beside what is done, what had been
// guessed, and the matter that weighs most. Where too little is known it says so.
import { DeclaredOperated } from '#components/result/DeclaredOperated.tsx';
import { Matter } from '#components/result/Subject.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { blockOf } from '#model/report/document.ts';
import { besideRevealed, tallyGuesses } from '#model/workshop/disagreement/guesses.ts';
import { placesOf } from '#model/workshop/places.ts';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function GuessScreen({ say, room }: ScreenFace) {
  const hands = Object.values(room.hands).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <h2 className="room-title">{say.guess.title}</h2>
      <p>{say.guess.hint}</p>
      <p className="room-first" role="status">
        {say.guess.hands(hands)}
      </p>
    </>
  );
}

export function OperatedScreen(face: ScreenFace) {
  const { say, room, material } = face;
  if (isCovered(room)) return <h2 className="room-title">{say.operated.closed}</h2>;
  const report = material.facts.report();
  if (room.screen === 'first') {
    const [first] = material.facts.matters();
    if (!first) return <p className="room-first">{say.operated.nothing}</p>;
    return (
      <>
        <h2 className="room-title small-title">{say.operated.first}</h2>
        <Matter face={face.report} subject={first} totalPoints={material.facts.totalPoints()}>
          {null}
        </Matter>
      </>
    );
  }
  const headline = blockOf(report, 'headline');
  const block = blockOf(report, 'declared-operated');
  const isDeclared = material.facts.assessment.declaration.length > 0;
  const clauses = headline && isDeclared ? face.phrases.headline(headline) : undefined;
  const isThin = material.facts.judgement().verdict.headline.operated.length === 0;
  return (
    <div className="room-operated">
      {clauses && (
        <p className="room-first">
          {clauses.say && <span className="say">{clauses.say}</span>}{' '}
          {clauses.do && <span className="do">{clauses.do}</span>}
        </p>
      )}
      {!isDeclared && <p className="room-first">{say.operated.undeclared}</p>}
      {isThin && <p className="room-first">{say.operated.cannotTell}</p>}
      <Guessed face={face} />
      {block && <DeclaredOperated face={face.report} block={block} />}
    </div>
  );
}

/** Hands raised in the room, or what stood on the ballots where no hand was counted. */
function Guessed({ face }: { face: ScreenFace }) {
  const { say, room, votes, material } = face;
  const hands = Object.entries(room.hands).toSorted(([, a], [, b]) => b - a);
  if (hands.length > 0)
    return (
      <p>
        <b>{say.operated.guessed}:</b>{' '}
        {hands.map(([purpose, number]) => say.operated.hands(votes.purposeName(purpose), number)).join('; ')}.
      </p>
    );
  const { ballots } = material.votes;
  if (ballots.length === 0) return null;
  const places = placesOf(material.facts.judgement().catalogue);
  const tally = besideRevealed(tallyGuesses(places, ballots), material.facts.judgement());
  return (
    <p>
      <b>{say.operated.guessed}:</b>{' '}
      {tally.guesses.map(({ purpose, voters }) => say.operated.hands(votes.purposeName(purpose), voters)).join('; ') ||
        '–'}
      .
    </p>
  );
}
