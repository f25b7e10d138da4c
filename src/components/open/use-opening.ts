// Where the opening stands: nothing yet, reading, what came of it. One thing is read at a time; a new one, or the wish to
// stop, takes the place of the one before.
import { useCallback, useRef, useState } from 'react';
import type { FoundWords } from '#content/words/it/found.ts';
import type { Company } from '#model/assessment.ts';
import type { Decoded } from '#model/exchange/link/decode-link.ts';
import type { Opened, RefusedRow } from '#model/exchange/open-bytes.ts';
import type { Refusal } from '#model/refusal.ts';
import type { Verdict } from '#model/verdict.ts';

/** What comes when there is something to open: the readers and faces, with their words. */
export type Parts = typeof import('#components/open/parts.ts') & { readonly words: FoundWords };
export type LoadWords = () => Promise<{ found: FoundWords }>;
type FoundIn = Extract<Opened, { kind: 'found' }>;

export type State =
  | { readonly kind: 'idle'; readonly note?: 'undone' | 'notUndone' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: 'notLoaded' | 'notRead' | 'fault' }
  | (Outcome & { readonly parts: Parts });

/** What came of reading; `name` is that of the file, empty for a link. */
type Outcome =
  | { readonly kind: 'sealed'; readonly link: string; readonly isWrong: boolean; readonly isTrying: boolean }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly refusals: readonly Refusal[];
      readonly rows: readonly RefusedRow[];
    }
  | { readonly kind: 'found'; readonly name: string; readonly found: FoundIn; readonly isWithoutMoney: boolean }
  | { readonly kind: 'result'; readonly company: Company; readonly verdict: Verdict };

/** Thrown into a reading that nobody waits for any more. */
class Stopped extends Error {}

export function useOpening(loadWords: LoadWords) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = useRef(0);

  const reset = useCallback((note?: 'undone' | 'notUndone') => {
    run.current += 1;
    setState({ kind: 'idle', ...(note && { note }) });
  }, []);

  /** Does one thing at a time; whatever goes wrong in it becomes a state. */
  const load = useRef(loadWords);
  const begin = useCallback((waiting: State, work: (parts: Parts, turn: Turn) => Promise<State>) => {
    run.current += 1;
    const own = run.current;
    const isWanted = () => run.current === own;
    const turn: Turn = () =>
      new Promise((resolve, reject) => setTimeout(() => (isWanted() ? resolve() : reject(new Stopped())), 0));
    const settle = (next: State) => isWanted() && setState(next);
    setState(waiting);
    const all = async () => {
      const arriving = Promise.all([import('#components/open/parts.ts'), load.current()]);
      const arrived = await arriving.catch(() => undefined);
      if (!arrived) return settle({ kind: 'failed', reason: 'notLoaded' });
      const [parts, { found }] = arrived;
      settle(await work({ ...parts, words: found }, turn));
    };
    all().catch((fault: unknown) => {
      if (fault instanceof Stopped) return;
      settle({ kind: 'failed', reason: 'fault' });
      throw fault;
    });
  }, []);

  const openFile = useCallback(
    (file: File) =>
      begin({ kind: 'reading', name: file.name }, async (parts, turn) => {
        const tooLarge = parts.refuseSize(file.size);
        if (tooLarge) return { kind: 'refused', parts, name: file.name, refusals: [tooLarge], rows: [] };
        const content = await file.arrayBuffer().catch(() => undefined);
        if (!content) return { kind: 'failed', reason: 'notRead' };
        await turn();
        const opened = await parts.readFile(new Uint8Array(content), file.name, turn);
        if (opened.kind === 'link') return ofLink(parts, opened.text, await parts.readLink(opened.text));
        if (opened.kind === 'refused') {
          const { refusals, rows = [] } = opened;
          return { kind: 'refused', parts, name: file.name, refusals, rows };
        }
        return { kind: 'found', parts, name: file.name, found: opened, isWithoutMoney: false };
      }),
    [begin],
  );

  const openLink = useCallback(
    (link: string) =>
      begin({ kind: 'reading', name: '' }, async (parts) => ofLink(parts, link, await parts.readLink(link))),
    [begin],
  );

  const unseal = useCallback(
    (known: Parts, link: string, passphrase: string) =>
      begin({ kind: 'sealed', parts: known, link, isWrong: false, isTrying: true }, async (parts, turn) => {
        await turn();
        return ofLink(parts, link, await parts.readLink(link, passphrase));
      }),
    [begin],
  );

  return { state, openFile, openLink, unseal, reset };
}

type Turn = () => Promise<void>;

function ofLink(parts: Parts, link: string, decoded: Decoded): State {
  switch (decoded.kind) {
    case 'needs-passphrase':
      return { kind: 'sealed', parts, link, isWrong: false, isTrying: false };
    case 'refused': {
      const { refusals } = decoded;
      const isWrong = refusals.some(({ kind }) => kind === 'passphrase-wrong');
      if (isWrong) return { kind: 'sealed', parts, link, isWrong, isTrying: false };
      return { kind: 'refused', parts, name: '', refusals, rows: [] };
    }
    case 'result':
      return { kind: 'result', parts, company: decoded.company, verdict: decoded.verdict };
    case 'assessment': {
      const entries = [{ assessment: decoded.assessment, leftOut: [] }];
      const found = { kind: 'found', source: 'link', entries, refused: [], isMore: false } as const;
      return { kind: 'found', parts, name: '', found, isWithoutMoney: !decoded.money };
    }
    default:
      return decoded satisfies never;
  }
}
