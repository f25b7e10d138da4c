// The making of one PDF as the page sees it: not yet, under way, done, or how it ended otherwise. Nothing but the file
// that is handed out is changed by it.
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '#components/ask/save-file.ts';
import { shownReport } from '#components/result/shown-report.ts';
import type { TakeFace } from '#components/take/face.ts';
import { nameOf, today } from '#components/take/file-name.ts';
import { makePdf } from '#components/take/pdf-maker.ts';
import { marksOf } from '#content/file-marks.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Languages } from '#content/words/it/take.ts';

export interface PdfChoice {
  readonly languages: Languages;
  readonly hasData: boolean;
  readonly hasMoney: boolean;
  readonly by: string;
  readonly logo: Uint8Array | undefined;
}

export type PdfState =
  | { readonly kind: 'idle' | 'stopped' | 'not-loaded' | 'fault' }
  /** Without steps until the first is told. */
  | { readonly kind: 'making'; readonly done?: number; readonly of?: number }
  | {
      readonly kind: 'made';
      readonly name: string;
      readonly pages: number;
      readonly size: number;
      readonly replaced: readonly string[];
    };

/** The language of the page comes first where there are two. */
const languagesOf = (languages: Languages, own: Language): readonly Language[] =>
  languages === 'both' ? [own, ...LANGUAGES.filter((one) => one !== own)] : [languages];

export function usePdf({ assessment, language, handedOut, workshop }: TakeFace) {
  const [state, setState] = useState<PdfState>({ kind: 'idle' });
  const atWork = useRef<AbortController>(undefined);
  useEffect(() => () => atWork.current?.abort(), []);

  const make = async ({ languages, hasData, hasMoney, by, logo }: PdfChoice): Promise<void> => {
    // One file, however often it is asked for meanwhile.
    if (atWork.current) return;
    const stop = new AbortController();
    atWork.current = stop;
    setState({ kind: 'making' });
    const date = today();
    const inside = languagesOf(languages, language);
    const consultant = { ...(by.trim() && { name: by.trim() }), ...(logo && { logo }) };
    // The one on the page tells of no workshop.
    const report = hasMoney && !workshop ? shownReport(assessment, date) : undefined;
    const ended = await makePdf(
      {
        assessment,
        ...(report && { report }),
        ...(workshop && { session: workshop.session }),
        languages: inside,
        date,
        carries: hasData ? 'assessment' : 'nothing',
        money: hasMoney,
        consultant,
      },
      (done, of) => setState({ kind: 'making', done, of }),
      stop.signal,
    );
    atWork.current = undefined;
    if (ended.kind !== 'made') {
      setState({ kind: ended.kind });
      return;
    }
    const marks = marksOf(language, hasData, hasMoney);
    const name = `${nameOf(assessment.company.name, date, ...marks)}.${inside.join('-')}.pdf`;
    saveFile(name, ended.bytes, 'application/pdf');
    // Only a whole copy can stand in for what is kept here.
    if (hasData && hasMoney) handedOut('pdf');
    setState({ kind: 'made', name, pages: ended.pages, size: ended.bytes.length, replaced: ended.replaced });
  };
  return { state, make, stop: () => atWork.current?.abort() };
}
