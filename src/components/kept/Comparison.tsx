// Two moments of one assessment side by side: agreement, declaration, answers, divergences. Loaded when it is asked for;
// everything is a table, before on the left and after on the right, and nothing says which of the two is wanted.
import { useEffect, useRef } from 'react';
import { AcceptedTable } from '#components/kept/AcceptedTable.tsx';
import { FactTable } from '#components/kept/FactTable.tsx';
import { FindingTables } from '#components/kept/FindingTables.tsx';
import { FitTable } from '#components/kept/FitTable.tsx';
import { openFile, presentOf, VERSIONS } from '#components/kept/kept-files.ts';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { SaidTables } from '#components/kept/SaidTables.tsx';
import { type Comparing, type Moment, momentName, useShelf } from '#components/kept/shelf-context.tsx';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import type { Language } from '#content/shape.ts';
import { type Comparison as Compared, compare, type Side } from '#model/compare/compare.ts';

interface Opened {
  readonly side: Side;
  readonly leftOut: number;
}

function openMoment(moment: Moment, language: Language): Opened | undefined {
  if (moment.kind === 'now') {
    const { assessment, leftOut } = presentOf(moment.draft, language);
    return { side: { assessment, ...VERSIONS }, leftOut: leftOut.length };
  }
  const { file, profile, method } = moment.snapshot;
  const opened = openFile(file, language);
  if (!opened) return undefined;
  const side = { assessment: opened.assessment, profile, ...(method !== undefined && { method }) };
  return { side, leftOut: opened.leftOut.length };
}

interface Props {
  comparing: Comparing;
  close: () => void;
}

export default function Comparison({ comparing: { name, before, after }, close }: Props) {
  const { words, language } = useShelf();
  const say = words.compare;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const called = (moment: Moment) =>
    moment.kind === 'now' ? words.snapshots.now : momentName(moment.snapshot, words, language);
  const [was, is] = [openMoment(before, language), openMoment(after, language)];
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <div className="head">
        <h2 className="title" id="comparison-title" tabIndex={-1} ref={heading}>
          <bdi>{say.title(name)}</bdi>
        </h2>
        <div className="lead">
          {[[say.before, before] as const, [say.after, after] as const].map(([label, moment]) => (
            <p key={label}>
              {label}: <bdi>{called(moment)}</bdi>
            </p>
          ))}
        </div>
        <div className="acts">
          <Plain act={close}>{say.close}</Plain>
        </div>
      </div>
      {was && is ? <Told was={was} is={is} /> : <p className="notice">{say.unreadable}</p>}
    </section>
  );
}

function Told({ was, is }: { was: Opened; is: Opened }) {
  const { words, language } = useShelf();
  const say = words.compare;
  const comparison = compare(catalogue, was.side, is.side);
  const { profile, method, edition, facts, accepted, judged } = comparison;
  const phrases = phrasebook(language, is.side.assessment.company.currency);
  const before = phrasebook(language, was.side.assessment.company.currency);
  const leftOut = was.leftOut + is.leftOut;
  return (
    <>
      {method && <p className="notice">{say.method(method.before, method.after)}</p>}
      {profile && <p className="notice">{say.profile(profile.before, profile.after)}</p>}
      {edition && <p className="notice">{say.edition(edition.before, edition.after)}</p>}
      {leftOut > 0 && <p className="notice">{say.leftOut(leftOut)}</p>}
      {!judged && <p className="notice">{say.notJudged}</p>}
      {isSame(comparison) && <p className="notice">{say.same}</p>}
      {judged && (
        <Part id="compare-fit" title={say.agreement}>
          <FitTable judged={judged} phrases={phrases} />
        </Part>
      )}
      <SaidTables comparison={comparison} phrases={phrases} />
      {facts.length > 0 && (
        <Part id="compare-facts" title={say.facts}>
          <FactTable facts={facts} before={before} after={phrases} />
        </Part>
      )}
      {accepted.length > 0 && (
        <Part id="compare-accepted" title={say.accepted}>
          <AcceptedTable changes={accepted} judged={judged} phrases={phrases} />
        </Part>
      )}
      {judged && (
        <Part id="compare-findings" title={say.findings}>
          <FindingTables judged={judged} phrases={phrases} />
        </Part>
      )}
    </>
  );
}

const isSame = ({ company, declaration, facts, accepted }: Compared): boolean =>
  Object.keys(company).length === 0 && [declaration, facts, accepted].every(({ length }) => length === 0);
