// Where the tokens of a ballot may lie.
import type { Catalogue } from '#model/catalogue.ts';
import { OTHER } from '#model/workshop/ballot.ts';

/** The purposes by number, then what is none of them: the order in which codes count them and statistics list them. */
export const placesOf = ({ purposes }: Pick<Catalogue, 'purposes'>): readonly string[] => [
  ...purposes.toSorted((a, b) => a.number - b.number).map(({ id }) => id),
  OTHER,
];
