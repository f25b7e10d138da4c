// The page of a ballot with its words in Italian, so that a page loads only its own.
import { Ballot } from '#components/ballot/Ballot.tsx';
import type { BallotView } from '#components/ballot/ballot-face.ts';
import { answering } from '#content/words/it/answering.ts';
import { ask } from '#content/words/it/ask.ts';
import { ballot } from '#content/words/it/workshop-ballot.ts';

export default function BallotIt({ view }: { view: BallotView }) {
  return <Ballot face={{ language: 'it', view, words: ballot, ask, problem: answering.problem }} />;
}
