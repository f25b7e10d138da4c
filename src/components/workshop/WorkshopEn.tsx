// The page of the workshop with its words in one language, so that a page loads only its own; those of the parts come with them.
import { Workshop } from '#components/workshop/Workshop.tsx';
import { workshopPage } from '#content/words/en/workshop-page.ts';

const loadWords = () => import('#components/workshop/words-en.ts');

export default function WorkshopEn() {
  const { loading, failed } = workshopPage;
  return <Workshop language="en" loading={loading} failed={failed} loadWords={loadWords} />;
}
