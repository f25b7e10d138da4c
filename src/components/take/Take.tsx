// What a person takes away from a result: one button for the PDF; link and other formats folded away below it.
import { Boundary } from '#components/result/Boundary.tsx';
import { Part } from '#components/result/Part.tsx';
import { Files } from '#components/take/Files.tsx';
import { Fold } from '#components/take/Fold.tsx';
import type { TakeFace } from '#components/take/face.ts';
import { Link } from '#components/take/Link.tsx';
import { Pdf } from '#components/take/Pdf.tsx';
import { TAKE } from '#components/take/place.ts';

interface Props {
  face: TakeFace;
  isSample: boolean;
}

export function Take({ face, isSample }: Props) {
  const { words } = face;
  return (
    <div className="take">
      <Part id={TAKE} title={words.title}>
        <Boundary message={words.fault}>
          <p>{isSample ? words.introSample : words.intro}</p>
          <Pdf face={face} />
        </Boundary>
        <div>
          <Boundary message={words.fault}>
            <Fold face={face} title={words.link.title}>
              {(parts) => <Link face={face} parts={parts} />}
            </Fold>
          </Boundary>
          <Boundary message={words.fault}>
            <Fold face={face} title={words.files.title}>
              {(parts) => <Files face={face} parts={parts} />}
            </Fold>
          </Boundary>
        </div>
      </Part>
    </div>
  );
}
