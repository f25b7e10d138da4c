// From the texts of the form to a ballot, or what keeps it from being handed in: field and sentence of each.
import { baseOf } from '#components/ask/fields.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { readAnswer } from '#components/ask/read-answer.ts';
import type { Problem } from '#components/ask/read-field.ts';
import type { BallotFace, BallotView } from '#components/ballot/ballot-face.ts';
import { FIELD, tokenField } from '#components/ballot/ballot-store.ts';
import type { FaceView, QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import { openAnswer } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import {
  BALLOT_FORMAT,
  BALLOT_VERSION,
  type Ballot,
  type Estimate,
  type Expectation,
  OTHER,
  TOKENS,
} from '#model/workshop/ballot.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';

type Get = (name: string) => string;
export type BallotProblem = readonly [field: string, sentence: string];
export type BallotReading =
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'problems'; readonly problems: readonly BallotProblem[] };

/** Whole tokens in a field: blank is none, anything else that is no number of tokens is undefined. */
export function tokensIn(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '') return 0;
  return /^\d{1,3}$/u.test(typed) ? Number(typed) : undefined;
}

export const laidTokens = (view: BallotView, get: Get): number =>
  view.purposes.reduce((sum, { id }) => sum + (tokensIn(get(tokenField(id))) ?? 0), 0);

export const expectsIn = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** The facts this invitation asks for, in its order. */
export const estimatedQuestions = (view: BallotView, { estimated }: Invitation): readonly QuestionView[] =>
  estimated.flatMap((id) => view.questions.find((one) => one.id === id) ?? []);

/** What the reading of answers needs to know of the questionnaire: nothing but the language. */
export const bareView = (language: Language): FaceView => ({
  language,
  sections: [],
  purposes: [],
  relations: [],
  channels: [],
  dimensions: [],
  revenueBands: [],
});

export function readFilled(
  { view, language, words, problem }: BallotFace,
  invitation: Invitation,
  get: Get,
): BallotReading {
  const problems: BallotProblem[] = [];
  const role = Number(get(FIELD.role));
  if (!invitation.roles.some(({ number }) => number === role)) problems.push([FIELD.role, words.hand.noRole]);
  const name = get(FIELD.name).trim();
  if (invitation.names === 'named' && name === '') problems.push([FIELD.name, words.hand.noName]);
  const tokens: Record<string, number> = {};
  for (const { id, name: purpose } of view.purposes) {
    const count = tokensIn(get(tokenField(id)));
    if (count === undefined) problems.push([tokenField(id), words.hand.notNumber(purpose)]);
    else if (count > 0) tokens[id] = count;
  }
  const laid = laidTokens(view, get);
  const isReadable = problems.every(([field]) => !field.startsWith('tokens/'));
  if (isReadable && laid !== TOKENS)
    problems.push([tokenField(view.purposes[0]?.id ?? OTHER), words.hand.notAll(laid, TOKENS)]);
  const { estimates, problems: strange } = readEstimates({ view, language, words, problem }, invitation, get);
  problems.push(...strange);
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'ballot', ballot: ballotOf(invitation, get, language, { role, name, tokens, estimates }) };
}

type Reading = Pick<BallotFace, 'view' | 'language' | 'words' | 'problem'>;

/** The facts that are filled in, by question, and those that cannot be read. */
export function readEstimates({ view, language, words, problem }: Reading, invitation: Invitation, get: Get) {
  const problems: BallotProblem[] = [];
  const estimates: Record<string, Estimate> = {};
  for (const question of estimatedQuestions(view, invitation)) {
    const report = (one: Problem) =>
      problems.push([
        one.name,
        words.hand.estimate(question.ask, problemSentence(one, problem, bareView(language), invitation.currency)),
      ]);
    const answer = readAnswer(question, baseOf(question.id), { get, language, questions: view.questions, report });
    // Here every number is an estimate: none is marked as one.
    const said = openAnswer(answer)?.value;
    if (said !== undefined) estimates[question.id] = said as Estimate;
  }
  return { estimates, problems };
}

export const readExpects = (get: Get): readonly Expectation[] =>
  expectsIn(get(FIELD.expects)).flatMap((one) => {
    const [dimension, end] = one.split(':');
    const known = DIMENSIONS.find((id) => id === dimension);
    return known && (end === 'low' || end === 'high') ? [{ dimension: known, end } as const] : [];
  });

function ballotOf(
  { engagement, round, names }: Invitation,
  get: Get,
  language: Language,
  read: { role: number; name: string; tokens: Ballot['tokens']; estimates: Readonly<Record<string, Estimate>> },
): Ballot {
  const { role, name, tokens, estimates } = read;
  const text = (field: string) => get(field).trim().replaceAll(/\s+/gu, ' ').toWellFormed();
  const expects = readExpects(get);
  return {
    format: BALLOT_FORMAT,
    version: BALLOT_VERSION,
    engagement,
    id: get(FIELD.id),
    round,
    role,
    language,
    tokens,
    ...(tokens[OTHER] !== undefined && text(FIELD.other) !== '' && { other: text(FIELD.other) }),
    ...(text(FIELD.existTo) !== '' && { existTo: text(FIELD.existTo) }),
    ...(expects.length > 0 && { expects }),
    ...(Object.keys(estimates).length > 0 && { estimates }),
    ...(get(FIELD.operated) !== '' && { operated: get(FIELD.operated) }),
    ...(names === 'named' && { name: name.toWellFormed() }),
  };
}
