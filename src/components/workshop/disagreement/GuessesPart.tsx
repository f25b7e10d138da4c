// What the room believed its operation to be built for; beside it, once that is shown, what the answers say. Who guessed what
// is told nowhere.
import { CountTable } from '#components/workshop/disagreement/CountTable.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section, Sentences } from '#components/workshop/disagreement/Section.tsx';
import type { Guessed, GuessTally } from '#model/workshop/disagreement/guesses.ts';

/** A tally alone keeps what is revealed hidden. */
export function GuessesPart({ face, guesses }: { face: Face; guesses: GuessTally | Guessed }) {
  const { phrases } = face;
  const { words } = phrases;
  const beside = 'revealed' in guesses ? guesses : undefined;
  const rankOf = (purpose: string): string => {
    const rank = beside?.ranks[purpose];
    return rank === undefined ? '–' : words.guesses.placeText(rank);
  };
  return (
    <Section face={face} id="votes-guesses" title={words.guesses.title}>
      <Sentences texts={phrases.guessed(guesses)} />
      {guesses.guesses.length > 0 && (
        <CountTable
          heads={{
            name: words.guesses.purpose,
            bar: words.guesses.bar,
            count: words.guesses.people,
            more: beside && beside.revealed.length > 0 ? words.guesses.place : undefined,
          }}
          lines={guesses.guesses.map(({ purpose, voters }) => ({
            id: purpose,
            name: (
              <>
                {phrases.purposeName(purpose)}
                {beside?.revealed.includes(purpose) && <span className="vote-note">{words.guesses.isRevealed}</span>}
              </>
            ),
            count: voters,
            more: rankOf(purpose),
          }))}
          of={guesses.voters}
        />
      )}
    </Section>
  );
}
