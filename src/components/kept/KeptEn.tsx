// The page of kept assessments with its words in one language, so that a page loads only its own.
import { Kept, type KeptProps } from '#components/kept/Kept.tsx';
import { kept } from '#content/words/en/kept.ts';

export default function KeptEn(props: KeptProps) {
  return <Kept {...props} language="en" words={kept} />;
}
