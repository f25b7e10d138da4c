// The page of a ballot with its words in English, so that a page loads only its own.
import { Ballot } from '#components/ballot/Ballot.tsx';
import type { BallotView } from '#components/ballot/ballot-face.ts';
import { answering } from '#content/words/en/answering.ts';
import { ask } from '#content/words/en/ask.ts';
import { ballot } from '#content/words/en/workshop-ballot.ts';

export default function BallotEn({ view }: { view: BallotView }) {
  return <Ballot face={{ language: 'en', view, words: ballot, ask, problem: answering.problem }} />;
}
