// The page of an edited profile with its words in Italian, so that a page loads only its own.
import { Profile } from '#components/profile/Profile.tsx';
import { profileEditing } from '#content/words/it/profile-page.ts';

export default function ProfileIt() {
  return <Profile language="it" words={profileEditing} />;
}
