// The island of the questionnaire: one form for all sections, a small router over their addresses, and the result.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Boundary } from '#components/ask/Boundary.tsx';
import type { Check } from '#components/ask/check.ts';
import { type Ask, AskProvider, type Parts, type Refused } from '#components/ask/context.tsx';
import { baseOf } from '#components/ask/fields.ts';
import { Progress } from '#components/ask/Progress.tsx';
import type { Steps } from '#components/ask/SectionEnd.tsx';
import { Sections } from '#components/ask/Sections.tsx';
import { useLater } from '#components/ask/use-later.ts';
import { useArrival, usePlace } from '#components/ask/use-place.ts';
import { Waiting } from '#components/ask/Waiting.tsx';
import { whenIdle } from '#components/frame/lagging.ts';
import type { FaceView } from '#content/face.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';
import type { AskWords } from '#content/words/it/ask.ts';

export interface AssessProps {
  section: string;
  /** Section id to address, in the order of the questionnaire, `result` last; and the same in the other language. */
  addresses: Readonly<Record<string, string>>;
  elsewhere: Readonly<Record<string, string>>;
  /** The words that announce a sample in the fragment of the address. */
  sampleWords: readonly string[];
}

interface Words {
  view: FaceView;
  /** What the section of this page is made of. */
  own: Parts;
  words: AskWords;
  loadWords: () => Promise<{ answering: AnsweringWords }>;
}

const RESULT = 'result';
const NO_PROBLEMS: readonly Refused[] = [];

export function Assess(props: AssessProps & Words) {
  const { view, section, addresses, elsewhere, sampleWords, own, words, loadWords } = props;
  const { place, go } = usePlace(section, addresses, elsewhere);
  const check = useRef<Check>(undefined);
  const form = useForm<Record<string, string>>();
  const element = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { arrived, state } = useLater(form, view, element, loadWords);
  const { later, keeping } = arrived;
  const { language } = view;

  const steps = useMemo<Steps>(() => {
    const titleOf = (id: string) =>
      view.sections.find((one) => one.id === id)?.title ??
      (id === RESULT ? words.result.title : words.declaration.name);
    return Object.entries(addresses).map(([id, address]) => ({ id, address, title: titleOf(id) }));
  }, [addresses, view, words]);
  const [problems, refuse] = useState(NO_PROBLEMS);
  const ask = useMemo<Ask>(() => {
    const questions = view.sections.flatMap((one) => one.questions);
    const set = (name: string, text: string) => form.setValue(name, text);
    return {
      language,
      words,
      view,
      questions,
      form,
      set,
      all: form.getValues,
      problems,
      refuse,
      later,
      parts: later ?? own,
    };
  }, [language, words, view, form, problems, later, own]);

  useArrival(
    place,
    steps.find(({ id }) => id === place.section)?.title ?? '',
    words.site,
    content,
    heading,
    later?.showField,
  );
  useLayoutEffect(() => {
    const made = later?.checkOf(form, place.section, view, later.words.problem);
    check.current = made;
    refuse(NO_PROBLEMS);
    return made?.stop;
  }, [place.section, later, form, view]);

  // Whoever comes by Back, or to one field, finds all of the page as high as it will be.
  const isWhole = place.by !== 'link' || place.field !== undefined;
  const isNearEnd = steps.slice(-3).some(({ id }) => id === place.section);
  useEffect(() => {
    // The result is near: what it is made with is there by then. Where it does not come, the press says so.
    if (isNearEnd && later) return whenIdle(() => later.loadReport().catch(() => {}));
    return undefined;
  }, [isNearEnd, later]);

  const download = useCallback(() => {
    later?.downloadDraft(form.getValues(), view);
    keeping?.handedOut('file');
  }, [later, keeping, form, view]);
  const edit = useCallback(
    (to: string, field?: string) => go(to, field === undefined || field.includes('/') ? field : `q/${baseOf(field)}`),
    [go],
  );
  const fault = (thrown: unknown) => (
    <div className="head" role="alert">
      <h1 className="title">{words.fault}</h1>
      {later && <later.AfterFault download={download} address={addresses[place.section]} fault={thrown} />}
    </div>
  );

  return (
    <AskProvider value={ask}>
      <Boundary fallback={fault}>
        {place.section !== RESULT && <Progress section={place.section} state={state} />}
        {arrived.isMissing && <p className="notice">{words.result.notLoaded}</p>}
        {later && keeping && <later.Notices state={state} keeping={keeping} download={download} />}
        {later && place.section !== RESULT && <later.ReadAloud />}
        <div ref={content}>
          {place.section !== RESULT ? (
            <Sections
              shown={place.section}
              {...{ isWhole, fault, check, element, heading, steps, go, state, keeping, download }}
            />
          ) : later && keeping ? (
            <later.ResultPlace {...{ place, sampleWords, keeping, heading, edit, download }} own={() => go(RESULT)} />
          ) : (
            <Waiting heading={heading} />
          )}
        </div>
      </Boundary>
    </AskProvider>
  );
}
