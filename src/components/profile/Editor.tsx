// The page on which a copy of the profile is edited: finds the assessment it is meant for, and follows what other tabs do to it.
import { useCallback, useEffect, useState } from 'react';
import { browserPlaces } from '#components/keep/device.ts';
import { Desk } from '#components/profile/Desk.tsx';
import type { EditorProps } from '#components/profile/Profile.tsx';
import { profileBase } from '#components/profile/profile-base.ts';
import { type Told, ToldLine } from '#components/what-if/ToldLine.tsx';
import { pathOf } from '#content/routes.ts';

export default function Editor({ language, words }: EditorProps) {
  const places = browserPlaces();
  const [{ base, isElsewhere }, setBase] = useState(() => ({
    base: profileBase(places, language),
    isElsewhere: false,
  }));
  const [told, setTold] = useState<Told>();
  const tell = useCallback((sentence: string, undo?: () => void) => setTold({ sentence, undo }), []);
  const read = useCallback(
    (from: boolean) => setBase({ base: profileBase(places, language), isElsewhere: from }),
    [places, language],
  );
  const reread = useCallback(() => read(false), [read]);
  useEffect(() => {
    const readAgain = () => read(true);
    window.addEventListener('storage', readAgain);
    window.addEventListener('pageshow', readAgain);
    return () => {
      window.removeEventListener('storage', readAgain);
      window.removeEventListener('pageshow', readAgain);
    };
  }, [read]);
  const say = words.base;
  return (
    <>
      <p className="lead">
        <bdi>{base.kind === 'own' ? say.own(base.name || say.unnamed) : say[base.kind]}</bdi>{' '}
        {base.kind === 'none' && <a href={pathOf(language, 'assess')}>{say.begin}</a>}
        {base.kind === 'unreadable' && <a href={pathOf(language, 'kept')}>{say.kept}</a>}
      </p>
      {base.kind === 'own' && base.leftOut && <p className="notice">{base.leftOut}</p>}
      <Desk
        key={base.kind === 'own' ? base.id : base.kind}
        {...{ language, words, places, base, isElsewhere, reread, tell }}
        told={<ToldLine told={told} words={{ scenarios: { undo: words.row.undo } }} />}
      />
    </>
  );
}
