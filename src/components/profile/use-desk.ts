// What can be done on the page of an edited profile, and what was done last.
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isSame } from '#components/ask/draft.ts';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import type { Places } from '#components/keep/device.ts';
import { askToPersist } from '#components/keep/persist.ts';
import { textOf } from '#components/open/file-text.ts';
import { applyEdition } from '#components/profile/apply-edition.ts';
import { namesIn } from '#components/profile/names.ts';
import type { NoBase, OwnBase } from '#components/profile/profile-base.ts';
import type { ProfileFace } from '#components/profile/profile-context.tsx';
import { profileText, readProfileText } from '#components/profile/profile-files.ts';
import { openSheet } from '#components/profile/sheet.ts';
import { NAME, VERSION } from '#components/profile/sheet-fields.ts';
import { standardFrom } from '#components/profile/standard.ts';
import { type Problem, toldOf } from '#components/profile/told.ts';
import { useKeptSheet } from '#components/profile/use-kept-sheet.ts';
import { catalogue } from '#content/catalogue.ts';
import { localise } from '#content/face.ts';
import { profilePhrases } from '#content/phrases/profile.ts';
import type { Language } from '#content/shape.ts';
import type { ProfileEditingWords } from '#content/words/it/profile-page.ts';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

export interface DeskProps {
  language: Language;
  words: ProfileEditingWords;
  places: Places;
  base: OwnBase | NoBase;
  /** Whether another tab has changed the assessment, and not this page. */
  isElsewhere: boolean;
  /** Reads the assessment again, after it was written. */
  reread: () => void;
  tell: ProfileFace['tell'];
}

const standard = standardFrom(catalogue);
const NONE = {};

export function useDesk({ language, words, places, base, isElsewhere, reread, tell }: DeskProps) {
  const [sheet] = useState(() => openSheet(standard, language));
  const state = useSyncExternalStore(sheet.follow, sheet.state);
  const own = base.kind === 'own' ? base : undefined;
  const currency = own?.assessment.company.currency;
  const names = useMemo(() => namesIn(language, words, currency), [language, words, currency]);
  const phrases = useMemo(() => profilePhrases(language, currency), [language, currency]);
  const face = useMemo<ProfileFace>(
    () => ({ language, words, names, phrases, sheet, tell }),
    [language, words, names, phrases, sheet, tell],
  );
  const applied = own?.edition;
  const appliedTexts = useMemo(() => (applied ? sheet.write(applied) : NONE), [applied, sheet]);
  const kept = useKeptSheet(places, own?.id, sheet, appliedTexts);
  const before = useRef(appliedTexts);
  useEffect(() => {
    const was = before.current;
    before.current = appliedTexts;
    if (!isElsewhere || isSame(was, appliedTexts)) return;
    if (!isSame(sheet.state().changed, was)) return tell(words.base.otherTab);
    sheet.replace(appliedTexts);
    tell(words.base.taken);
  }, [appliedTexts, isElsewhere, sheet, tell, words]);
  const [isAsked, ask] = useState(false);
  const [tries, setTries] = useState(0);
  const [refused, refuse] = useState<readonly string[]>([]);

  const { edition, isEdited, changed } = state;
  // The name and the version are asked for once the profile is to be used, not before.
  const missing: readonly Problem[] = isAsked ? missingOf(edition, words) : [];
  const problems = [...missing, ...toldOf(sheet, words).problems];

  /** Calls back with the edition where nothing stands in the way; leads to what does otherwise. */
  const whenSound = (act: () => void) => {
    ask(true);
    if (missingOf(edition, words).length + toldOf(sheet, words).problems.length === 0) return act();
    setTries((before) => before + 1);
  };
  const write = (next: ProfileEdition | undefined, sentence: string) => {
    if (!own) return;
    const outcome = applyEdition(places, own, next, localise(language));
    reread();
    if (outcome.kind !== 'done') return tell(words.use.failed[outcome.kind]);
    void askToPersist();
    // As it will be read from the assessment the next time.
    if (next) sheet.open(next);
    tell(sentence, () => {
      const isBack = outcome.undo();
      reread();
      tell(isBack ? words.use.undone : words.use.failed.changed);
      if (isBack) sheet.replace(changed);
    });
  };
  const { name, version } = edition;
  const openFile = useCallback(
    async (file: File) => {
      const read = readProfileText(await textOf(file, MOST_BYTES), language);
      if (read.kind === 'refused') return refuse(read.sentences);
      refuse([]);
      const before = sheet.state().changed;
      sheet.open(read.edition);
      tell(words.use.opened(read.edition.name, read.edition.version), () => {
        sheet.replace(before);
        tell(words.row.undone);
      });
    },
    [language, sheet, tell, words],
  );
  return {
    face,
    kept,
    state,
    problems,
    missing: Object.fromEntries(missing.map(({ field, sentence }) => [field, sentence])),
    use: {
      tries,
      refused,
      isEdited,
      own: own && { isApplied: applied !== undefined, isSame: isSame(edition, applied) },
      apply: () => whenSound(() => write(edition, words.use.applied(name, version))),
      remove: () => write(undefined, words.use.removed),
      download: () =>
        whenSound(() => {
          saveFile(`${fileNameOf('coerente', words.use.fileName, name, version)}.json`, profileText(edition));
          tell(words.use.downloaded);
        }),
      openFile,
    },
    takeApplied: () => {
      sheet.replace(appliedTexts);
      tell(words.state.tookApplied, () => {
        sheet.replace(changed);
        tell(words.row.undone);
      });
    },
    isPending: state.unread.length > 0 || (applied ? !isSame(edition, applied) : isEdited),
  };
}

const missingOf = ({ name, version }: ProfileEdition, { problem }: ProfileEditingWords): readonly Problem[] => [
  ...(name === '' ? [{ field: `profile-${NAME}`, sentence: problem.noName }] : []),
  ...(version === '' ? [{ field: `profile-${VERSION}`, sentence: problem.noVersion }] : []),
];
