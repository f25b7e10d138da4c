// The scenarios with their names: save what is tried, open one again, rename, delete; and adopt it in place of today's answers.
import { memo, useEffect, useMemo, useState } from 'react';
import { randomName } from '#components/keep/device.ts';
import { Part } from '#components/kept/Part.tsx';
import { NameField, Plain } from '#components/kept/Plain.tsx';
import { Adopt } from '#components/what-if/Adopt.tsx';
import type { Baseline } from '#components/what-if/baseline.ts';
import type { WhatIfFace } from '#components/what-if/face.ts';
import { ScenarioItem } from '#components/what-if/ScenarioItem.tsx';
import type { Trial } from '#components/what-if/trial.ts';
import { useScenarios } from '#components/what-if/use-scenarios.ts';
import { formatNumber } from '#content/numbers/format.ts';
import {
  areSame,
  freeName,
  isEmpty,
  type Proposal,
  SCENARIO_LIMITS,
  type Scenario,
  withOwnNames,
} from '#model/what-if/scenario.ts';

interface Props {
  face: WhatIfFace;
  baseline: Baseline;
  proposal: Proposal;
  /** How many answers cannot be read. */
  refused: number;
  trial: Trial;
  reread: () => void;
}

export const Scenarios = memo(function Scenarios({ face, baseline, proposal, refused, trial, reread }: Props) {
  const { words, language, places, tell } = face;
  const say = words.scenarios;
  const { list: kept, leftOut, trouble, act } = useScenarios(places, baseline);
  const list = useMemo(() => withOwnNames(kept), [kept]);
  const namesBut = (id?: string) => list.filter((one) => one.id !== id).map((one) => one.name);
  const [openId, setOpenId] = useState<string>();
  const [name, setName] = useState('');
  const open = list.find(({ id }) => id === openId);
  const isSaved = list.some((one) => areSame(one, proposal));
  const wouldLose = (!isEmpty(proposal) && !isSaved) || refused > 0 || trouble !== undefined;
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wouldLose]);

  // What is shown follows the keys a moment later; what is acted on is what is typed.
  const tried = () => trial.outcome().proposal;
  const focusName = () => document.getElementById('what-if-name')?.focus();
  const savedAs = (called: string) => (refused > 0 ? say.savedWithout(called, refused) : say.saved(called));
  const save = () => {
    const typed = tried();
    if (isEmpty(typed)) return tell(say.nothing);
    const called = freeName(name.trim() || say.usualName(list.length + 1), namesBut());
    const scenario: Scenario = { id: randomName(), name: called, ...typed };
    if (!act((all) => [...all, scenario])) {
      return tell(say.tooMany(formatNumber(SCENARIO_LIMITS.scenarios, language)));
    }
    setOpenId(scenario.id);
    setName('');
    tell(savedAs(called));
  };
  const update = (one: Scenario) => {
    act((all) => all.map((each) => (each.id === one.id ? { id: each.id, name: each.name, ...tried() } : each)));
    tell(savedAs(one.name));
  };
  const openOne = (one: Scenario) => {
    const [before, id] = [tried(), openId];
    trial.load(one);
    setOpenId(one.id);
    // What was tried and not saved is not lost by opening another.
    const undo = () => {
      trial.load(before);
      setOpenId(id);
      tell(say.undone);
      focusName();
    };
    tell(say.opened(one.name), !isEmpty(before) && !isSaved ? undo : undefined);
  };
  const remove = (one: Scenario) => {
    const place = list.indexOf(one);
    act((all) => all.filter(({ id }) => id !== one.id));
    tell(say.removed(one.name), () => {
      act((all) => (all.some(({ id }) => id === one.id) ? all : all.toSpliced(place, 0, one)));
      tell(say.undone);
      focusName();
    });
  };
  const rename = (one: Scenario, wished: string) => {
    const called = freeName(wished, namesBut(one.id));
    act((all) => all.map((each) => (each.id === one.id ? { ...each, name: called } : each)));
    tell(say.renamed(called));
  };
  return (
    <>
      <Part id="what-if-scenarios" title={say.title}>
        <p className="small">{say.hint}</p>
        {leftOut > 0 && <p className="notice">{say.leftOut(leftOut)}</p>}
        {trouble && trouble !== 'too-many' && (
          <p className="notice">{trouble === 'full' || trouble === 'newer' ? say.memory[trouble] : say.memory.own}</p>
        )}
        {baseline.kind !== 'own' && <p className="small">{say.memory.other}</p>}
        <form
          className="one-line"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <NameField id="what-if-name" label={say.name} value={name} set={setName} />
          <button type="submit" className="btn quiet">
            {say.save}
          </button>
        </form>
        {open && !isEmpty(proposal) && !areSame(open, proposal) && (
          <Plain act={() => update(open)}>{say.update(open.name)}</Plain>
        )}
        {list.length === 0 ? (
          <p className="small">{say.none}</p>
        ) : (
          <ul className="list">
            {list.map((one) => (
              <ScenarioItem
                key={one.id}
                {...{ words, rename }}
                scenario={one}
                isOpen={one.id === openId}
                open={openOne}
                remove={remove}
              />
            ))}
          </ul>
        )}
      </Part>
      <Adopt {...{ face, baseline, proposal, refused, reread }} name={open?.name ?? ''} trial={trial} />
    </>
  );
});
