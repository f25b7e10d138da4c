// The page that opens files and links, with its words in one language, so that a page loads only its own.
import { Open } from '#components/open/Open.tsx';
import { open } from '#content/words/en/open.ts';

const loadWords = () => import('#content/words/en/found.ts');

export default function OpenEn() {
  return <Open language="en" words={open} loadWords={loadWords} />;
}
