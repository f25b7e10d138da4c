// The result before it is there, or instead of it: a heading, a sentence and what can be done.
import type { ReactNode, RefObject } from 'react';
import { useAsk } from '#components/ask/context.tsx';

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  text?: string;
  children?: ReactNode;
}

export function Waiting({ heading, text, children }: Props) {
  const say = useAsk().words.result;
  return (
    <div className="head">
      <h1 className="title" tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      <p>{text ?? say.wait}</p>
      <div className="acts">{children}</div>
    </div>
  );
}
