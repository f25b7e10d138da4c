// The island of the questionnaire: one form for all sections, a small router over their addresses, and the result.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Boundary } from '#components/ask/Boundary.tsx';
import { type Ask, AskProvider } from '#components/ask/context.tsx';
import { questionsOf, toAssessment } from '#components/ask/draft.ts';
import { showField } from '#components/ask/FieldLink.tsx';
import { baseOf } from '#components/ask/fields.ts';
import { Notices } from '#components/ask/Notices.tsx';
import { Progress } from '#components/ask/Progress.tsx';
import { ResultPlace } from '#components/ask/ResultPlace.tsx';
import { SectionForm } from '#components/ask/SectionForm.tsx';
import { sampleIn } from '#components/ask/sample.ts';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { useDraft } from '#components/ask/use-draft.ts';
import { type Place, usePlace } from '#components/ask/use-place.ts';
import type { FaceView } from '#content/face.ts';
import type { AskWords } from '#content/words/it/ask.ts';

export interface AssessProps {
  view: FaceView;
  section: string;
  /** Section id to address, in the order of the questionnaire, `result` last; and the same in the other language. */
  addresses: Readonly<Record<string, string>>;
  elsewhere: Readonly<Record<string, string>>;
  /** The words that announce a sample in the fragment of the address. */
  sampleWords: readonly string[];
}

const DECLARATION = 'declaration';
const RESULT = 'result';

export function Assess({ view, section, addresses, elsewhere, sampleWords, words }: AssessProps & { words: AskWords }) {
  const { place, go } = usePlace(section, addresses, elsewhere);
  const at = useRef(place.section);
  at.current = place.section;
  const form = useForm<Record<string, string>>({
    shouldFocusError: false,
    // The check is loaded when it is first needed. If it cannot be, nothing is checked and nobody is held up: what cannot
    // be read is left out of the result and said there.
    resolver: async (values, context, options) => {
      const check = await import('#components/ask/section-schema.ts').catch(() => undefined);
      if (!check) return { values, errors: {} };
      return check.sectionResolver(at.current, view, words)(values, context, options);
    },
  });
  const draft = useDraft(form, view);
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { language } = view;

  const steps = useMemo(() => {
    const titles = new Map(view.sections.map(({ id, title }) => [id, title]));
    titles.set(DECLARATION, words.declaration.name).set(RESULT, words.result.title);
    return Object.entries(addresses).map(([id, address]) => ({ id, address, title: titles.get(id) ?? id }));
  }, [addresses, view, words]);

  const ask = useMemo<Ask>(() => {
    const set = (name: string, text: string) => form.setValue(name, text);
    return { language, words, view, questions: questionsOf(view), control: form.control, set, all: form.getValues };
  }, [language, words, view, form]);

  const sampleId = useSample(place, sampleWords);
  useArrival(place, steps, words, content, heading);
  useEffect(() => {
    if (place.by !== 'load') form.clearErrors();
  }, [place, form]);
  // Idle time is the best time to fetch the check: the next click on "Continue" then waits for nothing.
  useEffect(() => {
    const fetch = () => void import('#components/ask/section-schema.ts').catch(() => undefined);
    const timer = setTimeout(fetch, 3000);
    return () => clearTimeout(timer);
  }, []);

  const download = useCallback(() => {
    const { assessment } = toAssessment(form.getValues(), language, view);
    const name = fileNameOf(words.keep.fileName, assessment.company.name, assessment.company.asOf);
    saveFile(`${name}.json`, `${JSON.stringify(assessment, null, 2)}\n`);
  }, [form, language, view, words]);
  const edit = useCallback(
    (to: string, question?: string) => go(to, question?.includes('/') ? question : question && `q/${baseOf(question)}`),
    [go],
  );

  return (
    <AskProvider value={ask}>
      <Boundary fallback={() => <Fault words={words} download={download} />}>
        {place.section !== RESULT && <Progress section={place.section} state={draft.state} />}
        <Notices draft={draft} download={download} />
        <div ref={content}>
          {place.section === RESULT ? (
            <ResultPlace
              draft={draft}
              sampleId={sampleId}
              heading={heading}
              declaration={addresses[DECLARATION] ?? ''}
              edit={edit}
              own={() => go(RESULT)}
            />
          ) : (
            <SectionForm
              key={place.section}
              section={place.section}
              form={form}
              draft={draft}
              heading={heading}
              steps={steps}
              go={go}
              download={download}
            />
          )}
        </div>
      </Boundary>
    </AskProvider>
  );
}

/** The sample named in the fragment of the address; known only in the browser, so never at the first rendering. */
function useSample(place: Place, sampleWords: readonly string[]): string | undefined {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const { section } = place;
    const read = () => setId(section === RESULT ? sampleIn(window.location.hash, sampleWords) : undefined);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [place, sampleWords]);
  return id;
}

/** After a change of section: its title, the focus on its heading or on the field asked for, and the top of the page. */
function useArrival(
  place: Place,
  steps: readonly { readonly id: string; readonly title: string }[],
  words: AskWords,
  content: RefObject<HTMLDivElement | null>,
  heading: RefObject<HTMLHeadingElement | null>,
): void {
  useEffect(() => {
    if (place.by === 'load') return;
    document.title = `${steps.find(({ id }) => id === place.section)?.title} – ${words.site}`;
    if (place.field) {
      showField(place.field);
      return;
    }
    if (place.by === 'link') window.scrollTo(0, 0);
    const target = heading.current ?? content.current?.querySelector('h1');
    target?.focus({ preventScroll: true });
  }, [place, steps, words, content, heading]);
}

function Fault({ words, download }: { words: AskWords; download: () => void }) {
  return (
    <div className="head" role="alert">
      <h1 className="title">{words.fault.title}</h1>
      <p>{words.fault.text}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={download}>
          {words.keep.download}
        </button>
        <button type="button" className="plain" onClick={() => window.location.reload()}>
          {words.fault.reload}
        </button>
      </div>
    </div>
  );
}
