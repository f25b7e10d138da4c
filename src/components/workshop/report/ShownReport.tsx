// The report on the page of the desk: the same as everywhere, with what the workshop adds. Places inside it are gone to without
// the address, which names the engagement here.
import { type MouseEvent, useMemo } from 'react';
import Result from '#components/result/Result.tsx';
import type { TakeFace } from '#components/take/face.ts';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';

export default function ShownReport({ face }: { face: TakeFace }) {
  const { engagement } = useEngagement();
  const { language, assessment, workshop } = face;
  const toFacts = useMemo(() => () => window.location.assign(deskFragment(engagement.id, 'facts')), [engagement.id]);
  return (
    <div data-printed="report" onClickCapture={goInside}>
      <Result {...{ language, assessment, workshop }} onEdit={toFacts} level={2} />
    </div>
  );
}

function goInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const fragment = link?.getAttribute('href');
  if (!fragment?.startsWith('#') || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const id = fragment.slice(1);
  const place = document.getElementById(`${id}-title`) ?? document.getElementById(id);
  event.preventDefault();
  event.stopPropagation();
  if (!place) return;
  place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
