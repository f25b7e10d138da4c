// This engagement beside an earlier one of this device, by the comparison of two moments that assessments have.

import { lazy, Suspense, useMemo, useState } from 'react';
import { listEngagements } from '#components/keep/engagements.ts';
import type { Snapshot } from '#components/keep/snapshots.ts';
import { type Comparing, type Moment, type Shelf, ShelfProvider } from '#components/kept/shelf-context.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { nameOf } from '#components/workshop/engagement-files.ts';
import { SelectField } from '#components/workshop/Field.tsx';
import { readKept } from '#components/workshop/read-kept.ts';
import { catalogue } from '#content/catalogue.ts';
import { kept as keptEn } from '#content/words/en/kept.ts';
import { kept as keptIt } from '#content/words/it/kept.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

const Comparison = lazy(() => import('#components/kept/Comparison.tsx'));
const KEPT = { it: keptIt, en: keptEn };
const ESSENTIAL = catalogue.questions.filter(({ essential }) => essential).map(({ id }) => id);
/** Of the same company first. */
const companyOf = ({ assessment }: Engagement): string => assessment.company.name.trim().toLowerCase();

export function FollowUp() {
  const { words, language, places, tell } = useDesk();
  const { engagement } = useEngagement();
  const say = words.after.compare;
  const [chosen, choose] = useState('');
  const [comparing, compare] = useState<Comparing>();
  const listed = useMemo(() => listEngagements(places, readKept), [places]);
  const isSame = (one: Engagement): number => Number(companyOf(one) === companyOf(engagement));
  const others =
    listed.kind === 'listed'
      ? listed.entries
          .filter((one) => one.engagement.id !== engagement.id)
          .toSorted((a, b) => isSame(b.engagement) - isSame(a.engagement))
      : [];
  const shelf = useMemo<Shelf>(
    () => ({
      language,
      words: KEPT[language],
      essential: ESSENTIAL,
      places,
      tell: (sentence) => tell(sentence),
      compare,
    }),
    [language, places, tell],
  );
  if (others.length === 0) return <p>{say.none}</p>;
  const named = (one: Engagement) => nameOf(one, words.desk.unnamed);
  const start = () => {
    const earlier = others.find((one) => one.engagement.id === chosen)?.engagement;
    if (!earlier) return;
    const before = momentOf(earlier, 1, named(earlier));
    compare({ name: named(engagement), before, after: momentOf(engagement, 2, named(engagement)) });
  };
  return (
    <>
      <p>{say.intro}</p>
      <form
        className="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <SelectField id="compare-with" label={say.with} value={chosen} choose={choose}>
          <option value="">{say.choose}</option>
          {others.map(({ engagement: one }) => (
            <option key={one.id} value={one.id}>
              {named(one)}
            </option>
          ))}
        </SelectField>
        <button type="submit" className="btn quiet" disabled={chosen === ''}>
          {say.compare}
        </button>
      </form>
      {comparing && (
        <ShelfProvider value={shelf}>
          <Suspense fallback={<p className="small">{words.desk.loading}</p>}>
            <Comparison comparing={comparing} close={() => compare(undefined)} />
          </Suspense>
        </ShelfProvider>
      )}
    </>
  );
}

function momentOf(engagement: Engagement, order: number, name: string): Moment {
  const assessment = agreedAssessment(engagement);
  const snapshot: Snapshot = {
    key: engagement.id,
    order,
    name,
    takenAt: engagement.day || engagement.changedAt,
    profile: assessment.profile,
    file: JSON.stringify(assessment),
  };
  return { kind: 'snapshot', snapshot };
}
