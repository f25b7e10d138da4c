// Which five facts every ballot estimates. Only questions a voter can answer with one gesture: a number, one of five
// sentences, or a choice; and not any more once somebody has voted, because two ballots would not answer the same.
import type { Catalogue, Form } from '#model/catalogue.ts';
import { type Engagement, ESTIMATED_FACTS } from '#model/workshop/engagement.ts';

/** The two where executives part most, the argument for the budget (domain section 8), and two numbers that much hangs on. */
export const DEFAULT_ESTIMATED: readonly string[] = [
  'promise.known',
  'auth.limit',
  'budget.driver',
  'staff.fte',
  'auto.share',
];

const ASKABLE: ReadonlySet<Form['kind']> = new Set(['ordinal', 'number', 'choices']);

export const askableFacts = (catalogue: Catalogue): readonly string[] =>
  catalogue.questions.filter(({ essential, form }) => essential && ASKABLE.has(form.kind)).map(({ id }) => id);

export const mayChangeFacts = (engagement: Engagement): boolean => engagement.ballots.length === 0;

/** Another question at a place of the five; one that is among them already changes places with it. */
export function setEstimated(
  catalogue: Catalogue,
  engagement: Engagement,
  place: number,
  question: string,
): Engagement {
  const before = engagement.estimated[place];
  const isAskable = askableFacts(catalogue).includes(question);
  if (!mayChangeFacts(engagement) || !isAskable || before === question) return engagement;
  if (!Number.isInteger(place) || place < 0 || place >= ESTIMATED_FACTS || before === undefined) return engagement;
  const estimated = engagement.estimated.map((one, i) => (i === place ? question : one === question ? before : one));
  return { ...engagement, estimated };
}
