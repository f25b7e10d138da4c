// The page of an edited profile with its words in English, so that a page loads only its own.
import { Profile } from '#components/profile/Profile.tsx';
import { profileEditing } from '#content/words/en/profile-page.ts';

export default function ProfileEn() {
  return <Profile language="en" words={profileEditing} />;
}
