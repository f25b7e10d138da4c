// What is knowingly accepted, kept with the answers in a field of the draft: read for the result, written from it.
import { useMemo } from 'react';
import { type ReadAccepted, readAccepted, textOfAccepted } from '#components/ask/accepted-field.ts';
import { useAsk, useField } from '#components/ask/context.tsx';
import { ACCEPTED } from '#components/ask/draft.ts';
import type { AcceptedList } from '#components/result/use-accepting.ts';
import type { Assessment } from '#model/assessment.ts';

/** The list as it is in the draft now, and what of it passes no door: another tab may change it too. */
export function useAccepted(assessment: Assessment): AcceptedList & Pick<ReadAccepted, 'leftOut'> {
  const { language } = useAsk();
  const [text, set] = useField(ACCEPTED);
  const read = useMemo(() => readAccepted(text, assessment, language), [text, assessment, language]);
  return useMemo(() => {
    const { accepted, leftOut } = read;
    const change: AcceptedList['change'] = (next) => {
      const written = textOfAccepted(next, read, assessment, language);
      if ('refusal' in written) return written.refusal;
      set(written.text);
      return undefined;
    };
    return { accepted, leftOut, change };
  }, [read, assessment, language, set]);
}
