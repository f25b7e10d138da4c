// The headline in two inks, the sentences under it and the tally: what a reader sees first.
import { purposeOf } from '#content/catalogue.ts';
import { pluralOf } from '#content/numbers/format.ts';
import { nameOfPurpose } from '#content/phrases/name-of-purpose.ts';
import { listOf } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { MOST_SAID, type ReportWords } from '#content/words/it/report.ts';
import type { HeadlineBlock } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { givenIn } from '#model/verdict.ts';

/** Kinds whose standfirst does not name the declared purposes itself. */
const SAYS_ONE: ReadonlySet<string> = new Set(['too-little-known', 'different-purpose', 'no-recognisable-purpose']);

export function headlinePhrases(
  language: Language,
  words: ReportWords,
): Pick<Phrasebook, 'headline' | 'standfirst' | 'tally'> {
  const clause = (id: string, own?: string): string =>
    own === undefined ? purposeOf(id).words.clause[language] : words.ownClause(own);
  const name = (id: string, own?: string): string => nameOfPurpose(id, own, language);
  const namesOf = (ids: readonly string[], { ownNames }: HeadlineBlock): string =>
    listOf(
      ids.map((id) => words.purpose(name(id, ownNames[id]))),
      language,
    );
  return {
    headline({ headline, isPromiseApart, declared, heaviest, answered, ownNames }) {
      const [first = '', ...others] = declared.slice(0, heaviest);
      const clauses = [first, ...others].map((id) => clause(id, ownNames[id]));
      if (isPromiseApart) return words.promiseApart.headline(clauses);
      const [top = first] = headline.operated;
      const place = declared.indexOf(top);
      return words.headline[headline.kind]({
        declared: clauses,
        operated: clause(top),
        isPartlyKnown: answered.essential > 0,
        follows: place >= heaviest ? 'other' : place >= 0 && heaviest > 1 ? 'one-of-heaviest' : undefined,
      });
    },
    standfirst(block) {
      const { headline, answered, declared, heaviest, asksNothing, ownNames } = block;
      const [empty] = asksNothing;
      if (empty !== undefined && asksNothing.length === declared.length)
        return words.asksNothing(name(empty, ownNames[empty]));
      if (block.isPromiseApart) return words.promiseApart.standfirst(namesOf(headline.declared, block));
      const others = declared.slice(heaviest);
      const unsaid = SAYS_ONE.has(headline.kind)
        ? [
            ...(heaviest > MOST_SAID ? [words.alike(namesOf(declared.slice(0, heaviest), block))] : []),
            ...(others.length > 0 ? [words.alsoDeclared(namesOf(others, block))] : []),
          ]
        : [];
      const [top = ''] = headline.operated;
      const isNearest = declared.length > 1 && declared.includes(top);
      const text = words.standfirst[headline.kind]({
        declared: namesOf(headline.declared, block),
        declaredCount: headline.declared.length,
        operated: namesOf(headline.operated.slice(0, 1), block),
        nearest: isNearest ? namesOf([top], block) : undefined,
        missing: answered.of - answered.essential,
      });
      return [...unsaid, text].join(' ');
    },
    tally({ counts, accepted, answered }) {
      const { tally } = words;
      const marks = (['critical', 'major', 'minor', 'open', 'note'] as const).filter(
        (severity) => counts[severity] > 0,
      );
      const texts = marks.map((severity, index) => ({
        severity,
        text: tally[severity](counts[severity], index === 0),
      }));
      const isClear = counts.critical + counts.major + counts.minor === 0;
      const apart = texts.filter(({ severity }) => severity !== 'open' && severity !== 'note');
      return [
        ...apart,
        ...(accepted > 0 ? [{ text: tally.accepted(accepted, isClear) }] : []),
        ...(isClear ? [{ text: accepted > 0 ? tally.nothingElse : tally.nothing }] : []),
        ...texts.slice(apart.length),
        { text: tally.answered(givenIn(answered), answered.of, answered.notNeeded ?? 0) },
      ];
    },
  };
}

/** Whether a noun after this count stands in the singular. */
export const isOne = (count: number, language: Language): boolean => pluralOf(count, language, '1', '') === '1';
