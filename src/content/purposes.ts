// The ten purposes in the order of their numbers: the one list of them. The eleventh, of the user's own, stands apart.
import becauseWeCan from '#content/purposes/because-we-can.ts';
import buildTogether from '#content/purposes/build-together.ts';
import containBadWord from '#content/purposes/contain-bad-word.ts';
import differentPeople from '#content/purposes/different-people.ts';
import extraordinaryTrust from '#content/purposes/extraordinary-trust.ts';
import lowerExpectations from '#content/purposes/lower-expectations.ts';
import massSpeed from '#content/purposes/mass-speed.ts';
import raceToBottom from '#content/purposes/race-to-bottom.ts';
import raiseAndSurprise from '#content/purposes/raise-and-surprise.ts';
import uniqueAdvantage from '#content/purposes/unique-advantage.ts';
import type { PurposeEntry } from '#content/shape.ts';

export const purposes: readonly PurposeEntry[] = [
  uniqueAdvantage,
  massSpeed,
  lowerExpectations,
  raiseAndSurprise,
  buildTogether,
  containBadWord,
  extraordinaryTrust,
  differentPeople,
  raceToBottom,
  becauseWeCan,
];
