// Several engagements beside one another, without names: for each measure how many have it, between which values, and the middle.
import { useMemo } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { catalogue } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/plain.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { comparePractice, measureOf, PRACTICE_MEASURES } from '#model/workshop/practice.ts';

export default function Practice({ engagements }: { engagements: readonly Engagement[] }) {
  const { words, language } = useDesk();
  const say = words.desk.practice;
  const spreads = useMemo(() => comparePractice(engagements.map((one) => measureOf(catalogue, one))), [engagements]);
  const known = PRACTICE_MEASURES.flatMap((measure) => {
    const spread = spreads[measure];
    return spread ? [{ measure, spread }] : [];
  });
  const number = (value: number) => formatNumber(value, language, 1);
  return (
    <Part id="practice" title={say.title}>
      <p>{say.intro}</p>
      {known.length === 0 ? (
        <p className="small">{say.none}</p>
      ) : (
        <table className="ref stack">
          <caption className="vh">{say.title}</caption>
          <thead>
            <tr>
              <th scope="col">{say.measure}</th>
              <th scope="col" className="num">
                {say.count}
              </th>
              <th scope="col" className="num">
                {say.range}
              </th>
              <th scope="col" className="num">
                {say.middle}
              </th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ measure, spread }) => (
              <tr key={measure}>
                <th scope="row">
                  {say.measures[measure].name}
                  <span className="small measure-means">{say.measures[measure].means}</span>
                </th>
                <td className="num" data-l={say.count}>
                  {spread.count}
                </td>
                <td className="num" data-l={say.range}>
                  {number(spread.least)}–{number(spread.most)}
                </td>
                <td className="num" data-l={say.middle}>
                  {number(spread.median)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">{say.caution}</p>
    </Part>
  );
}
