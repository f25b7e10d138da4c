// The island of the page of an edited profile: the editor and the judge come after the page, in files of their own.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import type { Language } from '#content/shape.ts';
import type { ProfileEditingWords } from '#content/words/it/profile-page.ts';

export interface EditorProps {
  language: Language;
  words: ProfileEditingWords;
}

export function Profile(face: EditorProps) {
  const { words } = face;
  const [Editor, setEditor] = useState<ComponentType<EditorProps> | 'failed'>();
  useEffect(() => {
    import('#components/profile/Editor.tsx').then(
      (arrived) => setEditor(() => arrived.default),
      () => setEditor('failed'),
    );
  }, []);
  if (Editor === undefined) return <p className="lead">{words.loading}</p>;
  if (Editor === 'failed') return <p className="notice">{words.failed}</p>;
  return (
    <Boundary fallback={(fault) => <Failed text={words.failed} fault={fault} />}>
      <Editor {...face} />
    </Boundary>
  );
}
