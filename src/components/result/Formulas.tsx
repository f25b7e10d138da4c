// The way from figures to the formulas they are worked out with: each by name, to its notation on the page on the method.
import type { Face } from '#components/result/face.ts';
import type { PhysicsCard } from '#model/report/physics-phrases.ts';

export function Formulas({ face: { phrases, links }, formulas }: { face: Face } & Pick<PhysicsCard, 'formulas'>) {
  return (
    <p className="small formulas">
      {phrases.physicsFormulas()}:{' '}
      {formulas.map(({ anchor, name }, index) => (
        <span key={anchor}>
          {index > 0 && ' · '}
          <a href={`${links.method}#${anchor}`}>{name}</a>
        </span>
      ))}
    </p>
  );
}
