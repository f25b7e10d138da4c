// The facts of an engagement: what to ask next, a sheet for each owner, sheets that come back, and the fields themselves.
import { useMemo } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { DisputeList } from '#components/workshop/DisputeList.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { FactByHand } from '#components/workshop/FactByHand.tsx';
import { SheetBack } from '#components/workshop/SheetBack.tsx';
import { SheetList } from '#components/workshop/SheetList.tsx';
import { catalogue, questionOf } from '#content/catalogue.ts';
import { isAnswered } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { type Asked, askNext } from '#model/repair/ask-next.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';

export default function Facts() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.sheets;
  return (
    <>
      <Part id="facts-next" title={say.next.title}>
        <AskNext />
      </Part>
      {engagement.disputes.length > 0 && (
        <Part id="facts-disputes" title={say.disputes.title}>
          <DisputeList />
        </Part>
      )}
      <Part id="facts-sheets" title={say.sheets.title}>
        <SheetList />
      </Part>
      <Part id="facts-back" title={say.back.title}>
        <SheetBack />
      </Part>
      <Part id="facts-hand" title={say.hand.title}>
        <FactByHand />
      </Part>
    </>
  );
}

const MOST_ASKED = 10;

function AskNext() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.sheets;
  const assessment = agreedAssessment(engagement);
  const essential = catalogue.questions.filter((question) => question.essential);
  const blank = essential.filter(({ id }) => !isAnswered(assessment.answers, id));
  const isDeclared = assessment.declaration.length > 0;
  const asked = useMemo<readonly Asked[]>(
    () => (isDeclared ? askNext({ catalogue, assessment, judgement: judge(catalogue, assessment) }) : []),
    [assessment, isDeclared],
  );
  const shown = isDeclared ? asked : blank.map(({ id }): Asked => ({ question: id, settles: [], cut: 0 }));
  return (
    <>
      <p>{say.next.intro}</p>
      <p className="small">
        {say.next.known(essential.length - blank.length, essential.length)} {!isDeclared && say.next.undeclared}
      </p>
      {shown.length === 0 && <p>{say.next.none}</p>}
      <ol className="ask-next">
        {shown.slice(0, MOST_ASKED).map(({ question, settles }) => {
          const known = questionOf(question);
          return (
            <li key={question}>
              {known?.words.ask[language]}{' '}
              <span className="small">
                {known && say.owners[known.owner]}
                {isDeclared && `; ${settles.length > 0 ? say.next.settles(settles.length) : say.next.narrows}`}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
