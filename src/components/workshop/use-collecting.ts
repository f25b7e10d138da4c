// Collecting many ballots at once: what was brought stays here until every piece of it has its fate, and what is said about one
// piece collects all of them again.
import { useState } from 'react';
import { textOf } from '#components/open/file-text.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { catalogue } from '#content/catalogue.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import { collect, type Said, type Told, type Word } from '#model/workshop/collect.ts';
import { type Brought, broughtIn } from '#model/workshop/collect-read.ts';
import { MOST_PASTED } from '#model/workshop/pieces.ts';

export interface Tray {
  readonly brought: readonly Brought[];
  readonly said: Said;
  readonly told: readonly Told[];
}

export interface CollectingNow {
  readonly tray: Tray | undefined;
  /** Nothing that could be a ballot was in what was brought last. */
  readonly isEmpty: boolean;
  /** Names of the files brought last that hold none, or cannot be read. */
  readonly without: readonly string[];
  readonly takeText: (text: string) => boolean;
  readonly takeFiles: (files: readonly File[]) => Promise<void>;
  readonly take: (brought: readonly Brought[]) => readonly Told[];
  readonly sayOf: (key: string, word: Word) => void;
  readonly sayRole: (given: number, meant: number) => void;
}

export function useCollecting(): CollectingNow {
  const { tell } = useDesk();
  const { engagement, change } = useEngagement();
  const [tray, setTray] = useState<Tray>();
  const [isEmpty, setEmpty] = useState(false);
  const [without, setWithout] = useState<readonly string[]>([]);
  const run = (brought: readonly Brought[], said: Said, before: readonly Told[] = []): readonly Told[] => {
    let told: readonly Told[] = [];
    change((now) => {
      const done = collect(catalogue, now, brought, { at: new Date().toISOString(), round: openRound(now), said });
      ({ told } = done);
      return done.engagement;
    });
    // What was taken before is found again when the same pieces are read once more: it was taken all the same.
    const shown = told.map((one) =>
      one.fate.kind === 'again'
        ? (before.find(({ piece, fate }) => piece === one.piece && fate.kind === 'taken') ?? one)
        : one,
    );
    setTray({ brought, said, told: shown });
    tell('');
    return shown;
  };
  const take = (brought: readonly Brought[]) => {
    setEmpty(brought.length === 0);
    if (brought.length > 0) return run(brought, {});
    setTray(undefined);
    return [];
  };
  return {
    tray,
    isEmpty,
    without,
    take,
    takeText(text) {
      setWithout([]);
      return take(broughtIn(catalogue, engagement, text)).length > 0;
    },
    async takeFiles(files) {
      const read = await Promise.all(
        files.map(async (file) => {
          const text = await textOf(file, MOST_PASTED);
          return { name: file.name, brought: broughtIn(catalogue, engagement, text, 'file') };
        }),
      );
      setWithout(read.flatMap(({ name, brought }) => (brought.length === 0 ? [name] : [])));
      take(read.flatMap(({ brought }) => brought));
    },
    sayOf(key, word) {
      if (tray) run(tray.brought, { ...tray.said, ballots: { ...tray.said.ballots, [key]: word } }, tray.told);
    },
    sayRole(given, meant) {
      if (tray) run(tray.brought, { ...tray.said, roles: { ...tray.said.roles, [given]: meant } }, tray.told);
    },
  };
}
