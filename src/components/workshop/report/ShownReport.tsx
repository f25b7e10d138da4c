// The report on the page of the desk: the same as everywhere, with what the workshop adds.
import { useMemo } from 'react';
import Result from '#components/result/Result.tsx';
import type { TakeFace } from '#components/take/face.ts';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';

export default function ShownReport({ face }: { face: TakeFace }) {
  const { engagement } = useEngagement();
  const { language, assessment, workshop } = face;
  const toFacts = useMemo(() => () => window.location.assign(deskFragment(engagement.id, 'facts')), [engagement.id]);
  return (
    <div data-printed="report">
      <Result {...{ language, assessment, workshop }} onEdit={toFacts} level={2} />
    </div>
  );
}
