// The page of the workshop with its words in one language, so that a page loads only its own; those of the parts come with them.
import { Workshop } from '#components/workshop/Workshop.tsx';
import { workshopPage } from '#content/words/it/workshop-page.ts';

const loadWords = () => import('#components/workshop/words-it.ts');

export default function WorkshopIt() {
  const { loading, failed } = workshopPage;
  return <Workshop language="it" loading={loading} failed={failed} loadWords={loadWords} />;
}
