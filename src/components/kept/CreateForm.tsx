// Begins another assessment beside those there are, and goes to its first question.
import { useState } from 'react';
import { COMPANY } from '#components/ask/fields.ts';
import { randomName } from '#components/keep/device.ts';
import { askToPersist } from '#components/keep/persist.ts';
import { addAssessment, openIn } from '#components/keep/shelf.ts';
import { NameField } from '#components/kept/Plain.tsx';
import { failure, useShelf } from '#components/kept/shelf-context.tsx';
import { pathOf } from '#content/routes.ts';

export function CreateForm() {
  const { words, language, places, tell } = useShelf();
  const [name, setName] = useState('');
  const begin = () => {
    // What an assessment is called is most often the company: it fills that field, and can be changed there.
    const fields: Record<string, string> = name.trim() ? { [COMPANY.name]: name.trim() } : {};
    const blank = { savedAt: new Date().toISOString(), language, fields, assessment: null };
    const made = addAssessment(places, randomName(), name.trim(), blank);
    if (made.kind !== 'made') return tell(failure(made.kind, words));
    openIn(places, made.id);
    void askToPersist();
    window.location.assign(pathOf(language, 'assess'));
  };
  return (
    <form
      className="one-line"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <NameField id="new-name" label={words.create.name} value={name} set={setName} />
      <button type="submit" className="btn">
        {words.create.button}
      </button>
      <p className="small">{words.create.hint}</p>
    </form>
  );
}
