// What else stands on a ballot from paper: expectations and the five estimates, in the fields of the ballot’s own page, so that
// both are read alike.
import { type BallotFace, FillingProvider } from '#components/ballot/ballot-face.ts';
import { ballotView } from '#components/ballot/ballot-view.ts';
import { Estimates } from '#components/ballot/Estimates.tsx';
import { Expects } from '#components/ballot/Opinion.tsx';
import type { BallotProblem } from '#components/ballot/read-ballot.ts';
import type { PaperTexts } from '#components/workshop/paper-texts.ts';
import type { Language } from '#content/shape.ts';
import { answering as answeringEn } from '#content/words/en/answering.ts';
import { ask as askEn } from '#content/words/en/ask.ts';
import { ballot as ballotEn } from '#content/words/en/workshop-ballot.ts';
import { answering as answeringIt } from '#content/words/it/answering.ts';
import { ask as askIt } from '#content/words/it/ask.ts';
import { ballot as ballotIt } from '#content/words/it/workshop-ballot.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';

const WORDS = {
  it: { words: ballotIt, ask: askIt, problem: answeringIt.problem },
  en: { words: ballotEn, ask: askEn, problem: answeringEn.problem },
};

export const paperFace = (language: Language): BallotFace => ({
  language,
  view: ballotView(language),
  ...WORDS[language],
});

interface Props {
  face: BallotFace;
  invitation: Invitation;
  store: PaperTexts;
  isFront: boolean;
  problems: readonly BallotProblem[];
  title: string;
}

export function PaperRest({ face, invitation, store, isFront, problems, title }: Props) {
  return (
    <details className="more grid-rest" open={problems.length > 0 || undefined}>
      <summary>{title}</summary>
      <FillingProvider value={{ face, invitation, store, isFront }}>
        <Expects />
        <Estimates problems={problems} />
      </FillingProvider>
    </details>
  );
}
