// One saved scenario: its name, how much it changes, and what can be done with it.
import { useRef, useState } from 'react';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
import { NameField, Plain } from '#components/kept/Plain.tsx';
import type { WhatIfWords } from '#content/words/it/what-if.ts';
import type { Scenario } from '#model/what-if/scenario.ts';

interface Props {
  words: WhatIfWords;
  scenario: Scenario;
  isOpen: boolean;
  open: (scenario: Scenario) => void;
  remove: (scenario: Scenario) => void;
  rename: (scenario: Scenario, name: string) => void;
}

export function ScenarioItem({ words, scenario, isOpen, open, remove, rename }: Props) {
  const say = words.scenarios;
  const { id, name, changes, declaration } = scenario;
  const [text, setText] = useState<string>();
  const renamer = useRef<HTMLButtonElement>(null);
  useFocusBack(text !== undefined, () => renamer.current);
  return (
    <li>
      <p>
        <bdi>{name}</bdi>{' '}
        <span className="small">
          ({say.changes(changes.length, declaration !== undefined)}
          {isOpen && `, ${say.isOpen}`})
        </span>
      </p>
      <fieldset className="acts">
        <legend className="vh">{say.of(name)}</legend>
        <Plain act={() => open(scenario)}>{say.open}</Plain>
        <Plain act={() => setText(text === undefined ? name : undefined)} isOpen={text !== undefined} control={renamer}>
          {say.rename}
        </Plain>
        <Plain act={() => remove(scenario)}>{say.remove}</Plain>
      </fieldset>
      {text !== undefined && (
        <form
          className="one-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim()) rename(scenario, text.trim());
            setText(undefined);
          }}
        >
          <NameField id={`${id}-name`} label={say.name} value={text} set={setText} hasFocus />
          <div className="acts">
            <button type="submit" className="btn quiet">
              {say.saveName}
            </button>
            <Plain act={() => setText(undefined)}>{say.cancel}</Plain>
          </div>
        </form>
      )}
    </li>
  );
}
