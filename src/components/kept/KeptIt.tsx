// The page of kept assessments with its words in one language, so that a page loads only its own.
import { Kept, type KeptProps } from '#components/kept/Kept.tsx';
import { kept } from '#content/words/it/kept.ts';

export default function KeptIt(props: KeptProps) {
  return <Kept {...props} language="it" words={kept} />;
}
