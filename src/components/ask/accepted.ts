// What is knowingly accepted, kept with the answers in a field of the draft: read for the result, written from it.
import { useMemo } from 'react';
import { admit } from '#components/ask/admit.ts';
import { useAsk, useField } from '#components/ask/context.tsx';
import { ACCEPTED } from '#components/ask/draft.ts';
import type { AcceptedList } from '#components/result/use-accepting.ts';
import type { Assessment } from '#model/assessment.ts';
import { withAccepted } from '#model/report/accepted.ts';

/** The list as it is in the draft now, with what passes no door left out: another tab may change it too. */
export function useAccepted(assessment: Assessment): AcceptedList {
  const { language } = useAsk();
  const [text, set] = useField(ACCEPTED);
  const accepted = useMemo(() => {
    const given = parsed(text) as Assessment['accepted'];
    return given ? (admit(withAccepted(assessment, given), language).assessment.accepted ?? []) : [];
  }, [text, assessment, language]);
  return useMemo(
    () => ({ accepted, change: (next) => set(next.length > 0 ? JSON.stringify(next) : '') }),
    [accepted, set],
  );
}

function parsed(text: string): unknown {
  try {
    const given: unknown = text === '' ? undefined : JSON.parse(text);
    return Array.isArray(given) ? given : undefined;
  } catch {
    return undefined;
  }
}
