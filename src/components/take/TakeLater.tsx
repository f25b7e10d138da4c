// The section of what is taken away, brought with its words in one language once the result is on the page.
import { type ComponentType, lazy, Suspense } from 'react';
import { Boundary } from '#components/result/Boundary.tsx';
import type { TakeFace } from '#components/take/face.ts';
import type { Language } from '#content/shape.ts';
import type { TakeWords } from '#content/words/it/take.ts';

interface Props extends Omit<TakeFace, 'words'> {
  isSample: boolean;
  /** Shown where it did not come. */
  notLoaded: string;
}
type Inner = Omit<Props, 'notLoaded'>;

const inWords = (load: () => Promise<{ take: TakeWords }>) =>
  lazy(async (): Promise<{ default: ComponentType<Inner> }> => {
    const [{ Take }, { take: words }] = await Promise.all([import('#components/take/Take.tsx'), load()]);
    return { default: ({ isSample, ...face }) => <Take face={{ ...face, words }} isSample={isSample} /> };
  });

const SECTIONS: Readonly<Record<Language, ComponentType<Inner>>> = {
  it: inWords(() => import('#content/words/it/take.ts')),
  en: inWords(() => import('#content/words/en/take.ts')),
};

export function TakeLater({ notLoaded, ...rest }: Props) {
  const Section = SECTIONS[rest.language];
  return (
    <Boundary message={notLoaded}>
      <Suspense fallback={null}>
        <Section {...rest} />
      </Suspense>
    </Boundary>
  );
}
