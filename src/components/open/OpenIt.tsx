// The page that opens files and links, with its words in one language, so that a page loads only its own.
import { Open } from '#components/open/Open.tsx';
import { open } from '#content/words/it/open.ts';

const loadWords = () => import('#content/words/it/found.ts');

export default function OpenIt() {
  return <Open language="it" words={open} loadWords={loadWords} />;
}
