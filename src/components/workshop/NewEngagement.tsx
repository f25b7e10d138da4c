// Begins an engagement, or opens a copy of the demonstration.
import { NameField } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import type { Shelf } from '#components/workshop/Portfolio.tsx';
import { NO_ENGAGEMENT, useHalfTypedOf } from '#components/workshop/use-half-typed.ts';
import { catalogue } from '#content/catalogue.ts';
import { beginEngagement, blankAssessment } from '#model/workshop/acts/begin.ts';

export function NewEngagement({ shelf }: { shelf: Shelf }) {
  const { words, language, tell } = useDesk();
  const say = words.desk.create;
  const { texts, write, forget } = useHalfTypedOf(NO_ENGAGEMENT, 'begin', { company: '', scope: '' });
  const { company, scope } = texts;
  const begin = () => {
    forget();
    const assessment = blankAssessment(catalogue.profile, company.trim());
    shelf.begin(beginEngagement(shelf.newId(), new Date().toISOString(), scope, assessment));
  };
  const rehearse = () => {
    import('#content/workshop/demonstration.ts').then(
      ({ demonstration }) => shelf.begin(demonstration(shelf.newId(), new Date().toISOString(), language)),
      () => tell(words.desk.failed),
    );
  };
  return (
    <>
      <form
        className="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <NameField
          id="new-company"
          label={say.company}
          value={company}
          set={(company) => write({ ...texts, company })}
        />
        <NameField id="new-scope" label={say.scope} value={scope} set={(scope) => write({ ...texts, scope })} />
        <button type="submit" className="btn">
          {say.begin}
        </button>
        <p className="small">{say.scopeHint}</p>
      </form>
      <div className="choice">
        <p>{say.demoText}</p>
        <button type="button" className="btn quiet" onClick={rehearse}>
          {say.demo}
        </button>
      </div>
    </>
  );
}
