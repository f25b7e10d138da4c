// One section of the report: rule, heading in the margin column where there is room, content beside it.
import type { ReactNode } from 'react';
import type { Face } from '#components/result/face.ts';

interface Props {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** Where its figures are explained: a part of the page on the method, under a link at its end. */
  how?: { readonly face: Face; readonly part: MethodPart };
  children: ReactNode;
}

/** Parts of the page on the method, by anchor. */
export type MethodPart = 'sums' | 'weight' | 'rules' | 'physics' | 'efforts' | 'dimensions';

export function Part({ id, title, how, children }: Props) {
  return (
    <section className="sec" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="body">
        {children}
        {how && (
          <p className="small how">
            <a href={`${how.face.links.method}#${how.part}`}>
              {how.face.words.how}
              <span className="vh">: {title}</span>
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
