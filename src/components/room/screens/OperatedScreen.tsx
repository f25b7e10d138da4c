// What the operation is built for: the question while hands are raised, then what is declared beside what is done, what had been
// guessed, and the matter that weighs most. Where too little is known it says so.
import { DeclaredOperated } from '#components/result/DeclaredOperated.tsx';
import { Matter } from '#components/result/Subject.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { Contested } from '#components/room/screens/Contested.tsx';
import { quoted } from '#components/room/screens/TriageScreen.tsx';
import { catalogue } from '#content/catalogue.ts';
import { blockOf } from '#model/report/document.ts';
import { seenVotes } from '#model/workshop/anonymity.ts';
import { tallyGuesses } from '#model/workshop/disagreement/guesses.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function GuessScreen({ say, room, votes }: ScreenFace) {
  const hands = Object.values(room.hands).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <h2 className="room-title">{say.guess.title}</h2>
      <p>{say.guess.hint}</p>
      <p className="room-first" role="status">
        {say.guess.hands(hands)}
      </p>
      <ol className="room-purposes">
        {catalogue.purposes.map(({ id }) => (
          <li key={id}>{votes.purposeName(id)}</li>
        ))}
      </ol>
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
          <Contested face={face} questions={quoted(first)} />
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

/** Purposes named of those that were guessed. */
const MOST_GUESSED = 3;

/** Hands raised in the room; what stood on the ballots where no hand was counted, and nothing where nobody said anything. */
function Guessed({ face }: { face: ScreenFace }) {
  const { say, room, engagement, votes } = face;
  const hands = Object.entries(room.hands)
    .map(([purpose, number]) => ({ purpose, number }))
    .toSorted((a, b) => b.number - a.number);
  const from = hands.length > 0 ? 'hands' : 'ballots';
  const guesses = from === 'hands' ? hands : onBallots(engagement);
  if (guesses.length === 0) return null;
  // A slide has room for those said most; the others are counted.
  const [most, others] = [guesses.slice(0, MOST_GUESSED), guesses.slice(MOST_GUESSED)];
  const told = [
    ...most.map(({ purpose, number }) => say.operated[from](votes.purposeName(purpose), number)),
    ...(others.length > 0
      ? [
          say.operated[from](
            say.operated.otherPurposes,
            others.reduce((sum, { number }) => sum + number, 0),
          ),
        ]
      : []),
  ];
  return (
    <p>
      <b>{say.operated.guessed[from]}:</b> {told.join('; ')}.
    </p>
  );
}

/** Of the last round told that asked for a guess: the second asks for tokens alone. */
function onBallots(engagement: Engagement): readonly { readonly purpose: string; readonly number: number }[] {
  const { ballots } = seenVotes(engagement);
  const tallies = ([2, 1] as const).map((round) =>
    tallyGuesses(
      placesOf(catalogue),
      ballots.filter((ballot) => ballot.round === round),
    ),
  );
  const found = tallies.find(({ guesses }) => guesses.length > 0);
  return (found?.guesses ?? []).map(({ purpose, voters }) => ({ purpose, number: voters }));
}
