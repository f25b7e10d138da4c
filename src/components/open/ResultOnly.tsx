// A result that came without its answers: read only, drawn with the faces of the report that need no answer, and what was
// found by name alone.
import type { FoundFace } from '#components/open/face.ts';
import { Plain } from '#components/open/Plain.tsx';
import { DeclaredOperated } from '#components/result/DeclaredOperated.tsx';
import { Dimensions } from '#components/result/Dimensions.tsx';
import type { Face } from '#components/result/face.ts';
import { Headline } from '#components/result/Headline.tsx';
import { linksIn } from '#components/result/links.ts';
import { SeverityMark } from '#components/result/Marks.tsx';
import { Part } from '#components/result/Part.tsx';
import { resultWords } from '#components/result/words.ts';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import type { Company } from '#model/assessment.ts';
import { faceOfVerdict } from '#model/report/of-verdict.ts';
import type { Verdict } from '#model/verdict.ts';

interface Props {
  face: FoundFace;
  company: Company;
  verdict: Verdict;
  again: () => void;
}

export function ResultOnly({ face: { language, words }, company, verdict, again }: Props) {
  const say = words.result;
  const phrases = phrasebook(language, company.currency);
  const face: Face = { phrases, words: resultWords[language], language, links: linksIn(language), mode: 'own' };
  const { headline, declaredOperated, dimensions, found } = faceOfVerdict(catalogue, verdict);
  return (
    <>
      <section className="found" aria-labelledby="result-only-title">
        <h2 id="result-only-title" tabIndex={-1} data-first="">
          {say.title}
        </h2>
        <p>{say.text}</p>
        {verdict.profileEdition && (
          <p>
            <bdi>{phrases.profileWithout(verdict.profileEdition)}</bdi>
          </p>
        )}
        {verdict.profile !== catalogue.profile && <p>{say.foreignProfile(verdict.profile, catalogue.profile)}</p>}
        <div className="acts">
          <Plain act={again}>{words.again}</Plain>
        </div>
      </section>
      <div className="result" data-result="">
        <Headline face={face} block={headline} company={company} share="whole" level={2} />
        <DeclaredOperated face={face} block={declaredOperated} />
        <Part id="found-by-name" title={say.findings}>
          <p>{found.length > 0 ? say.findingsIntro : say.nothing}</p>
          <ul className="list">
            {found.map(({ id, about, severity, points }) => (
              <li key={id}>
                <b>{phrases.subjectTitle({ about, severity })}</b>
                <span className="small named">
                  <SeverityMark severity={severity} />
                  {phrases.severity(severity)}
                  {points > 0 && `, ${phrases.points(points, dimensions.totalPoints)}`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
        <Dimensions face={face} block={dimensions} />
      </div>
    </>
  );
}
