// A declaration as the one sentence of those who make it, “We exist to …”, in either language: made of the clauses of its
// purposes, the heaviest first. It gives no weights; those stand in the table beside it.
import { purposeOf } from '#content/catalogue.ts';
import type { Language, Words } from '#content/shape.ts';
import { disagreement as english } from '#content/words/en/workshop-disagreement.ts';
import { type DisagreementWords, disagreement as italian } from '#content/words/it/workshop-disagreement.ts';
import type { DeclaredPurpose } from '#model/assessment.ts';
import { heaviestOf } from '#model/heaviest.ts';
import { OTHER } from '#model/workshop/ballot.ts';

/** Clauses that speak to the company, said by the company itself. */
const OURS: Readonly<Record<string, Words>> = {
  'build-together': {
    it: 'costruire il prodotto insieme ai clienti',
    en: 'build the product together with our customers',
  },
};

/** Empty where nothing is declared. */
export function consensusSentence(declaration: readonly DeclaredPurpose[], language: Language): string {
  const { sentence }: Pick<DisagreementWords['consensus'], 'sentence'> = (language === 'it' ? italian : english)
    .consensus;
  const clauseOf = ({ purpose, name }: DeclaredPurpose): string => {
    if (purpose === OTHER) return name?.trim() ? sentence.own(name.trim()) : sentence.ownUnnamed;
    return (OURS[purpose] ?? purposeOf(purpose).words.clause)[language];
  };
  const ranked = declaration.toSorted((a, b) => b.weight - a.weight);
  const heaviest = heaviestOf(ranked);
  const first = heaviest.map(clauseOf);
  const then = ranked.slice(heaviest.length).map(clauseOf);
  if (first.length === 0) return '';
  if (then.length > 0) return sentence.ranked(first, then);
  return first.length === 1 ? sentence.one(first[0] ?? '') : sentence.equally(first);
}
