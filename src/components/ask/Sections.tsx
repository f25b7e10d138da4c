// The sections that are on the page: the one shown, the one that comes next, made ready out of sight, and for a frame the one left.
import { type ReactNode, useMemo } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { useAsk } from '#components/ask/context.tsx';
import { type FormProps, SectionForm } from '#components/ask/SectionForm.tsx';
import { useSections } from '#components/ask/use-ahead.ts';

interface Props extends FormProps {
  shown: string;
  /** All of the section shown is there at once, also what is folded or out of sight, which else comes after the page is painted. */
  isWhole: boolean;
  fault: (thrown: unknown) => ReactNode;
}

/** What fails before it is shown says so when it is. */
const nothing = () => null;

export function Sections({ shown, isWhole, fault, ...shared }: Props) {
  const { later } = useAsk();
  const { steps } = shared;
  const order = useMemo(() => steps.slice(0, -1).map(({ id }) => id), [steps]);
  const [sections, left] = useSections(shown, order, later !== undefined);
  return sections.map((section) => (
    <Boundary key={section} fallback={section === shown ? fault : nothing}>
      <SectionForm
        {...shared}
        section={section}
        isShown={section === shown}
        isLeft={section === left}
        isWhole={isWhole && section === shown}
      />
    </Boundary>
  ));
}
