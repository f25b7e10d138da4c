// The code of a fault of ours, to be copied by whoever wants to report it. Its words come when there is one: they are in no
// page's first files.
import { useEffect, useState } from 'react';
import { faultCode } from '#components/frame/fault-code.ts';
import { pageLanguage } from '#components/frame/page-language.ts';
import type { Language } from '#content/shape.ts';
import type { FaultWords } from '#content/words/it/fault.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ fault: FaultWords }>>> = {
  it: () => import('#content/words/it/fault.ts'),
  en: () => import('#content/words/en/fault.ts'),
};

/** Without the words, where they do not come, the code stands alone. */
export function useFaultWords(): FaultWords | undefined {
  const [words, setWords] = useState<FaultWords>();
  useEffect(() => {
    WORDS[pageLanguage()]().then(
      ({ fault }) => setWords(fault),
      () => {},
    );
  }, []);
  return words;
}

export function FaultCode({ fault }: { fault: unknown }) {
  const say = useFaultWords();
  const [isCopied, setCopied] = useState<boolean>();
  const code = faultCode(fault);
  const copy = () => {
    const isDone = (done: boolean) => () => setCopied(done);
    if (navigator.clipboard) navigator.clipboard.writeText(code).then(isDone(true), isDone(false));
    else setCopied(false);
  };
  return (
    <p className="small" data-fault>
      {say?.code} <code translate="no">{code}</code>{' '}
      {say && (
        <button type="button" className="plain" onClick={copy}>
          {say.copy}
        </button>
      )}{' '}
      <span role="status">{say && isCopied !== undefined && (isCopied ? say.copied : say.byHand)}</span>
    </p>
  );
}
