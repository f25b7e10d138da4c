// What comes after: the report, commitments with their calendar, a copy for each voter, the comparison with an earlier engagement.
import { Part } from '#components/kept/Part.tsx';
import { Commitments } from '#components/workshop/Commitments.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { FollowUp } from '#components/workshop/FollowUp.tsx';
import { IndividualCopies } from '#components/workshop/IndividualCopies.tsx';
import { ReportLater } from '#components/workshop/report/ReportLater.tsx';

export default function After() {
  const { words } = useDesk();
  const say = words.after;
  return (
    <>
      <ReportLater />
      <Part id="commitments" title={say.commitments.title}>
        <Commitments />
      </Part>
      <Part id="copies" title={say.copies.title}>
        <IndividualCopies />
      </Part>
      <Part id="follow-up" title={say.compare.title}>
        <FollowUp />
      </Part>
    </>
  );
}
