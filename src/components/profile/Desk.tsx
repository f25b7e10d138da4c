// The page of one profile: what is edited, what it changes of the standard and of the result, and what is done with it.
import { memo, type ReactNode } from 'react';
import { useLagging } from '#components/frame/lagging.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { Bands } from '#components/profile/Bands.tsx';
import { Differences } from '#components/profile/Differences.tsx';
import { Naming } from '#components/profile/Naming.tsx';
import { Outcome } from '#components/profile/Outcome.tsx';
import { ProfileProvider } from '#components/profile/profile-context.tsx';
import { Scales } from '#components/profile/Scales.tsx';
import { Use } from '#components/profile/Use.tsx';
import { type DeskProps, useDesk } from '#components/profile/use-desk.ts';
import { Efforts, Thresholds } from '#components/profile/Values.tsx';

/** Each field follows its own text: a key draws its row anew and not the four hundred others. */
const Fields = memo(() => (
  <>
    <Bands />
    <Thresholds />
    <Scales />
    <Efforts />
  </>
));

interface Props extends DeskProps {
  /** What was done last. */
  told: ReactNode;
}

export function Desk({ told, ...props }: Props) {
  const { base, words } = props;
  const { face, kept, state, problems, missing, use, takeApplied, isPending } = useDesk(props);
  // The tables follow a key; the judgement may come a moment after it.
  const later = useLagging(state);
  const own = base.kind === 'own' ? base : undefined;
  const isSound = later.unread.length + later.faults.length === 0;
  return (
    <ProfileProvider value={face}>
      {kept.trouble === 'conflict' && (
        <div className="notice">
          <p>{words.keep.conflict}</p>
          <div className="acts">
            <Plain act={kept.takeOther}>{words.keep.takeOther}</Plain>
            <Plain act={kept.keepThese}>{words.keep.keepThese}</Plain>
          </div>
        </div>
      )}
      {kept.trouble && kept.trouble !== 'conflict' && kept.trouble !== base.kind && (
        <p className="notice">{words.keep[kept.trouble]}</p>
      )}
      <Naming state={own && { applied: own.edition, isPending }} missing={missing} takeApplied={takeApplied} />
      <Fields />
      <Differences state={later}>
        {own &&
          isSound &&
          later.isEdited &&
          (own.assessment.declaration.length > 0 ? (
            <Outcome assessment={own.assessment} edition={later.edition} />
          ) : (
            <p className="small">{words.effect.undeclared}</p>
          ))}
      </Differences>
      <Use problems={problems} isKept={kept.trouble === undefined} told={told} {...use} />
    </ProfileProvider>
  );
}
