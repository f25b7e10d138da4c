// The facts of an engagement: what to ask next, a sheet for each owner, sheets that come back, and the fields themselves.
import { useMemo } from 'react';
import { useLagging } from '#components/frame/lagging.ts';
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
import { type WorthAsking, worthAsking } from '#model/report/worth-asking.ts';
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
  const { assessment: answered, consensus } = engagement;
  // What a key changes is seen before the list that hangs on it.
  const assessment = useLagging(
    useMemo(() => agreedAssessment({ assessment: answered, consensus }), [answered, consensus]),
  );
  const essential = catalogue.questions.filter((question) => question.essential);
  const blank = essential.filter(({ id }) => !isAnswered(assessment.answers, id));
  const isDeclared = assessment.declaration.length > 0;
  const asked = useMemo<readonly WorthAsking[]>(
    () => (isDeclared ? worthAsking({ catalogue, assessment, judgement: judge(catalogue, assessment) }) : []),
    [assessment, isDeclared],
  );
  const why = ({ settles, narrows, comparisons }: WorthAsking): string => {
    if (settles > 0) return say.next.settles(settles);
    if (narrows) return say.next.people;
    return comparisons > 0 ? say.next.compares(comparisons) : say.next.narrows;
  };
  const shown: readonly { readonly question: string; readonly told?: string }[] = isDeclared
    ? asked.map((one) => ({ question: one.question, told: why(one) }))
    : blank.map(({ id }) => ({ question: id }));
  return (
    <>
      <p>{say.next.intro}</p>
      <p className="small">
        {say.next.known(essential.length - blank.length, essential.length)} {!isDeclared && say.next.undeclared}
      </p>
      {shown.length === 0 && <p>{say.next.none}</p>}
      <ol className="ask-next">
        {shown.slice(0, MOST_ASKED).map(({ question, told }) => {
          const known = questionOf(question);
          return (
            <li key={question}>
              {known?.words.ask[language]}{' '}
              <span className="small">
                {known && say.owners[known.owner]}
                {told !== undefined && `; ${told}`}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
