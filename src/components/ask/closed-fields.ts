// Fields in which only a few texts can stand: choices, boxes, units, marks. Takes a field as it was kept and gives the
// part of its text that the page could have written; fields for free text are given back as they are.
import { at, baseOf, DECLARED, keysOf, NONE_CHOSEN, purposeOf, YES } from '#components/ask/fields.ts';
import type { FaceView, QuestionView } from '#content/face.ts';
import { TIME_UNITS } from '#content/numbers/plain.ts';

type Known = (text: string) => string;

const oneOf =
  (texts: readonly string[]): Known =>
  (text) =>
    texts.includes(text) ? text : '';
const someOf =
  (texts: readonly string[]): Known =>
  (text) => {
    const words = text.split(' ');
    return words.filter((word, i) => texts.includes(word) && words.indexOf(word) === i).join(' ');
  };

const ANCHORS = ['0', '25', '50', '75', '100'];
const ENDINGS: Readonly<Record<string, Known>> = {
  quality: oneOf(['measured', 'estimate', 'guess']),
  unit: oneOf(TIME_UNITS),
  clock: oneOf(['calendar', 'opening']),
  importance: oneOf(['1', '2', '3']),
  nobody: oneOf([YES]),
  none: oneOf([YES]),
  empty: oneOf([YES]),
  na: oneOf([YES]),
  range: (text) => (text.split('..').every((end) => ANCHORS.includes(end)) ? text : ''),
};

function knownOf({ form }: QuestionView): Known | undefined {
  if (form.kind === 'ordinal') return oneOf(ANCHORS);
  if (form.kind === 'choices') return (text) => (text === NONE_CHOSEN ? text : someOf(form.options)(text));
  if (form.kind === 'dedication') return oneOf(['yes', 'partly', 'no']);
  return undefined;
}

/** For a view, the way to the known part of a field; the empty text when there is none. */
export function knownFields(view: FaceView): (name: string, text: string) => string {
  const questions = view.sections.flatMap((section) => section.questions);
  const closed = new Map<string, Known>();
  for (const question of questions) {
    const known = knownOf(question);
    if (known) closed.set(baseOf(question.id), known);
    if (question.form.kind !== 'tier-facts') continue;
    for (const id of question.form.questions) {
      const inner = questions.find((one) => one.id === id);
      const innerKnown = inner && knownOf(inner);
      if (innerKnown) closed.set(at(baseOf(question.id), baseOf(id)), innerKnown);
    }
  }
  const purposes = view.purposes.map(({ id }) => id);
  closed.set(DECLARED, (text) => {
    const keys = keysOf(() => text);
    const isKnown = (key: string) => purposes.includes(purposeOf(key)) && /^[^#]+(?:#\d{1,3})?$/u.test(key);
    return keys.filter((key, i) => isKnown(key) && keys.indexOf(key) === i).join(' ');
  });
  return (name, text) => {
    const isFree = name.startsWith('carried/') || name.startsWith('company/');
    const known = isFree ? undefined : (closed.get(name) ?? ENDINGS[name.split('/').at(-1) ?? '']);
    return known ? known(text) : text;
  };
}
