// A month said back as it was read, or how to write one.
import { useAsk } from '#components/ask/context.tsx';
import { useLaterWords } from '#components/ask/later-context.ts';
import { readMonth } from '#components/ask/month.ts';
import { formatDate } from '#content/numbers/format.ts';

export function MonthRead({ text }: { text: string }) {
  const { words, language } = useAsk();
  const { readAs } = useLaterWords().question;
  const month = readMonth(text);
  if (!month) return words.company.asOfHint;
  return (
    <>
      {readAs} <b>{formatDate(month, language)}</b>
    </>
  );
}
