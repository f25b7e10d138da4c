// Whose, of when, what it declares, how much it answers, in which version, and its result worked out again.
import type { ReactNode } from 'react';
import type { Description } from '#components/open/describe.ts';
import type { FoundFace } from '#components/open/face.ts';

interface Props {
  face: FoundFace;
  description: Description;
  isWithoutMoney: boolean;
}

export function Facts({ face: { words }, description, isWithoutMoney }: Props) {
  const { company, asOf, declares, answered, hasMoney, version, profile, verdict } = description;
  const money = isWithoutMoney ? words.moneyOut : hasMoney ? undefined : words.moneyNone;
  return (
    <dl className="facts">
      <Fact term={words.company}>
        <bdi>{company || words.unnamed}</bdi>
      </Fact>
      <Fact term={words.asOf}>{asOf ?? words.noDate}</Fact>
      <Fact term={words.declares}>
        {declares.length === 0
          ? words.declaresNothing
          : declares.map((purpose) => (
              <bdi key={purpose} className="line">
                {purpose}
              </bdi>
            ))}
      </Fact>
      <Fact term={words.answers}>{answered}</Fact>
      {money && <Fact term={words.money}>{money}</Fact>}
      <Fact term={words.versions}>
        {version}
        {profile && <bdi className="line">{profile}</bdi>}
      </Fact>
      <Fact term={words.verdict}>
        {verdict ? (
          <span className="twoinks">
            {verdict.say && <span className="say">{verdict.say}</span>}{' '}
            {verdict.do && <span className="do">{verdict.do}</span>}
          </span>
        ) : (
          words.verdictNone
        )}
      </Fact>
    </dl>
  );
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
