// How an agreement is told beside the one it is compared with.
import type { Interval } from '#model/interval.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

/** In words, as the report has it; with its sign where both moments would read the same and are not: below zero, too, one moves. */
export function agreementsTold(
  before: Interval | undefined,
  after: Interval | undefined,
  { agreement, signedAgreement }: Pick<Phrasebook, 'agreement' | 'signedAgreement'>,
): (agreement: Interval) => string {
  const isHidden =
    before !== undefined &&
    after !== undefined &&
    agreement(before) === agreement(after) &&
    signedAgreement(before) !== signedAgreement(after);
  return isHidden ? signedAgreement : agreement;
}
