// What the profile does to the result of the assessment, in one polite line: the agreement and the divergences, by the standard
// and by the copy.
import { useMemo } from 'react';
import { useProfile } from '#components/profile/profile-context.tsx';
import { catalogue } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/format.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { judge } from '#model/judge/assess.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { differ } from '#model/what-if/difference.ts';

export function Outcome({ assessment, edition }: { assessment: Assessment; edition: ProfileEdition }) {
  const { words, language } = useProfile();
  const say = words.effect;
  const before = useMemo(() => {
    const { profileEdition: _, ...standard } = assessment;
    return { assessment: standard, verdict: judge(catalogue, standard).verdict };
  }, [assessment]);
  const { judged, reweighed } = useMemo(() => {
    const edited = { ...before.assessment, profileEdition: edition };
    return differ(before, { assessment: edited, verdict: judge(catalogue, edited).verdict });
  }, [before, edition]);
  const whole = (value: number) => formatNumber(Math.round(value), language);
  const told = ({ low, high }: Interval) =>
    whole(low) === whole(high) ? whole(low) : say.between(whole(low), whole(high));
  const { coherence, gone, appeared } = judged;
  return (
    <p className="outcome">
      {say.status(gone.length, appeared.length, reweighed.length)}{' '}
      {say.agreement(told(coherence.before), told(coherence.after))}
    </p>
  );
}
