// A difference from the standard as the three cells in which the report prints it.
import type { ProfileFace } from '#components/profile/profile-context.tsx';
import { writeMeasure } from '#components/profile/sheet-numbers.ts';
import { measureOf } from '#components/profile/standard.ts';
import { formatPercent } from '#content/numbers/format.ts';
import { profile as english } from '#content/words/en/profile.ts';
import { profile as italian } from '#content/words/it/profile.ts';
import type { Band } from '#model/catalogue.ts';
import type { Difference } from '#model/profile/differences.ts';

export interface DifferenceLine {
  readonly what: string;
  readonly standard: string;
  readonly edited: string;
}

export function differenceLine(one: Difference, { language, names, sheet }: ProfileFace): DifferenceLine {
  const said = { it: italian, en: english }[language];
  const number = (value: number) => writeMeasure(value, 'index', language);
  const band = (value: Band | undefined) =>
    value ? said.bandValue(number(value.low), number(value.high), said.importances[value.importance]) : said.free;
  switch (one.kind) {
    case 'band':
      return {
        what: said.band(names.purpose(one.purpose), names.dimension(one.dimension)),
        standard: band(one.standard),
        edited: band(one.edited),
      };
    case 'driver':
      return {
        what: said.driver(names.purpose(one.purpose)),
        standard: one.standard ? said.importances[one.standard] : said.free,
        edited: said.importances[one.edited],
      };
    case 'threshold': {
      const measure = measureOf(one.id);
      const value = (given: number) =>
        measure === 'share' ? formatPercent(given * 100, language) : writeMeasure(given, measure, language);
      return { what: names.threshold(one.id), standard: value(one.standard), edited: value(one.edited) };
    }
    case 'anchors': {
      const scale = sheet.standard.scales.find(({ id }) => id === one.id);
      if (!scale) throw new Error(`No scale is called ${one.id}`);
      const points = (given: typeof one.edited) =>
        given.map(([answer, score]) => said.anchorPoint(names.quantity(scale, answer), number(score))).join('; ');
      return { what: said.anchors(names.scale(scale)), standard: points(one.standard), edited: points(one.edited) };
    }
    case 'effort': {
      const steps = (given: number) => said.steps(given, number(given));
      return {
        what: said.effort(names.answer(one.question)),
        standard: steps(one.standard),
        edited: steps(one.edited),
      };
    }
  }
}
