import { createFormControl } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkOf } from '#components/ask/check.ts';
import { FIRST_PURPOSE } from '#components/ask/fields.ts';
import { localise } from '#content/face.ts';
import { answering } from '#content/words/it/answering.ts';

const view = localise('it');
const WRONG = { 'budget~total/from': 'tanti soldi' };

/** Texts that can be changed, and how often all of them were asked for. */
function texts(first: Readonly<Record<string, string>>) {
  let now = first;
  let asked = 0;
  const followers = new Set<() => void>();
  const getValues = ((name?: string) => {
    if (name !== undefined) return now[name];
    asked += 1;
    return now;
  }) as Parameters<typeof checkOf>[0]['getValues'];
  return {
    form: {
      getValues,
      subscribe({ callback }: { callback: () => void }) {
        followers.add(callback);
        return () => void followers.delete(callback);
      },
    },
    asked: () => asked,
    followers: () => followers.size,
    write(next: Readonly<Record<string, string>>) {
      now = next;
      for (const follow of followers) follow();
    },
  };
}

/** What waits until there is nothing else to do. */
const waiting = new Map<number, () => void>();
const idle = () => {
  const all = [...waiting.values()];
  waiting.clear();
  for (const act of all) act();
};

beforeEach(() => {
  let last = 0;
  vi.stubGlobal('window', {
    requestIdleCallback: (act: () => void) => {
      last += 1;
      waiting.set(last, act);
      return last;
    },
    cancelIdleCallback: (asked: number) => void waiting.delete(asked),
  });
});
afterEach(() => {
  waiting.clear();
  vi.unstubAllGlobals();
});

describe('the check of a section', () => {
  test('is worked out once nothing else is to be done, and only looked up after that', () => {
    const { form, asked } = texts(WRONG);
    const check = checkOf(form, 'money', view, answering.problem);
    expect(asked()).toBe(0);
    idle();
    expect(asked()).toBe(1);
    const [[name, sentence] = []] = check.problems();
    expect(name).toBe('budget~total/from');
    expect(sentence).toContain('«tanti soldi»');
    expect(check.problems()).toHaveLength(1);
    expect(asked()).toBe(1);
  });
  test('is of the fields as they are, also where they changed a moment ago', () => {
    const { form, asked, write } = texts(WRONG);
    const check = checkOf(form, 'money', view, answering.problem);
    expect(check.problems()).toHaveLength(1);
    write({ 'budget~total/from': '90 mila' });
    expect(check.problems()).toEqual([]);
    write(WRONG);
    expect(check.problems()).toHaveLength(1);
    expect(asked()).toBe(3);
    // Many changes in a row are one thing to do.
    for (let more = 0; more < 5; more += 1) write(WRONG);
    expect(waiting.size).toBe(1);
  });
  test('hears of every way in which the form changes: a text written, and all of them put anew', () => {
    const { formControl: _, ...form } = createFormControl<Record<string, string>>();
    form.reset(WRONG);
    const check = checkOf(form, 'money', view, answering.problem);
    idle();
    expect(check.problems()).toHaveLength(1);
    form.setValue('budget~total/from', '90 mila');
    expect(check.problems()).toEqual([]);
    form.reset(WRONG);
    expect(check.problems()).toHaveLength(1);
    form.reset({});
    expect(check.problems()).toEqual([]);
  });
  test('tells one problem a field, and that of a declaration without a purpose', () => {
    const twice = { 'volume~month/phone': '1.200', 'volume~month/email': '–', 'volume~month/chat': '–' };
    const names = checkOf(texts(twice).form, 'contacts', view, answering.problem)
      .problems()
      .map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['volume~month/email', 'volume~month/chat']));
    const none = checkOf(texts({}).form, 'declaration', view, answering.problem).problems();
    expect(none.map(([name]) => name)).toEqual([FIRST_PURPOSE]);
  });
  test('tells that no purpose is chosen beside what else is wrong, and until one is', () => {
    const { form, write } = texts({ 'company/asOf': 'boh' });
    const check = checkOf(form, 'declaration', view, answering.problem);
    const names = () => check.problems().map(([name]) => name);
    expect(names()).toEqual([FIRST_PURPOSE, 'company/asOf']);
    write({ 'company/asOf': '1' });
    expect(names()).toContain(FIRST_PURPOSE);
    write({ 'company/asOf': '11/2026', declared: 'mass-speed' });
    expect(names()).toEqual([]);
  });
  test('does not look at a share that nobody sees, because all of them or none answer customers alone', () => {
    const share = { 'staff~dedicated/share': 'quasi metà' };
    const namesOf = (said: string) =>
      checkOf(texts({ ...share, 'staff~dedicated': said }).form, 'people', view, answering.problem)
        .problems()
        .map(([name]) => name);
    expect(namesOf('yes')).toEqual([]);
    expect(namesOf('no')).toEqual([]);
    expect(namesOf('partly')).toEqual(['staff~dedicated/share']);
  });
  test('stops: it follows no field any more, and nothing of it is left to do', () => {
    const { form, followers, asked } = texts(WRONG);
    checkOf(form, 'money', view, answering.problem).stop();
    expect(followers()).toBe(0);
    idle();
    expect(asked()).toBe(0);
  });
});
