// Numbers that turn a finding or the headline, in words: which answer, how far, and what it is today.
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import type { Language } from '#content/shape.ts';
import { obtained as englishHow } from '#content/words/en/obtained.ts';
import { repairs as english } from '#content/words/en/repairs.ts';
import { obtained as italianHow } from '#content/words/it/obtained.ts';
import { repairs as italian, type RepairWords } from '#content/words/it/repairs.ts';
import type { Amount } from '#model/assessment.ts';
import type { Channel, Form, Unit } from '#model/catalogue.ts';
import type { Turn } from '#model/repair/sensitivity.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

const WORDS: Readonly<Record<Language, RepairWords>> = { it: italian, en: english };

/** A number that turns something, in the parts of a sentence, each ready to print. */
export interface TurnParts {
  readonly topic: string;
  readonly cell: string | undefined;
  readonly direction: 'up' | 'down';
  readonly at: string;
  readonly from: string;
}

export function turnParts(quoting: Quoting): (turn: Turn) => TurnParts {
  const { language, currency } = quoting;
  return ({ id, cell, from, flipsAt, direction }) => {
    const question = questionOf(id);
    const said = (amount: Amount): string => {
      if (cell === undefined || !question) return valueText(id, amount, quoting) ?? WORDS[language].notKnown;
      return formatAmount(
        amount,
        (one) => formatQuantity(one, unitIn(question.form, cell), language, currency),
        language,
      );
    };
    const name = cell && (question?.options?.[cell]?.[language] ?? channels[cell as Channel]?.name[language]);
    const topic = question?.words.topic[language] ?? id;
    return { topic, cell: name?.toLocaleLowerCase(), direction, at: said(flipsAt), from: said(from) };
  };
}

export function turnPhrases(quoting: Quoting): Pick<Phrasebook, 'turns'> {
  const words = WORDS[quoting.language];
  const how = quoting.language === 'it' ? italianHow : englishHow;
  const partsOf = turnParts(quoting);
  const told = (turn: Turn): string => {
    const { topic, cell, direction, at, from } = partsOf(turn);
    return words.turn(topic, cell, direction, at, from);
  };
  /** Where the smallest change moves the same number further: why it does. */
  const reconciled = (turn: Turn, ways: Subject['ways']): readonly string[] => {
    const { id, cell, flipsAt, direction } = turn;
    if (cell !== undefined) return [];
    return ways.flatMap(({ changes }) =>
      changes.flatMap((change) => {
        if (change.kind !== 'answer' || change.question !== id || typeof change.to !== 'number') return [];
        const isFurther = direction === 'up' ? change.to > flipsAt : change.to < flipsAt;
        const [at, to] = [flipsAt, change.to].map((value) => valueText(id, value, quoting) ?? words.notKnown);
        return isFurther && at && to ? [how.turnAndMend(at, to)] : [];
      }),
    );
  };

  return {
    turns({ turns: [one, other], turnsFar, ways }) {
      if (!one) return turnsFar ? how.noneNear : undefined;
      const near = words.turns(told(one), other && told(other));
      return [near, ...[one, other].flatMap((turn) => (turn ? reconciled(turn, ways) : []))].join(' ');
    },
  };
}

function unitIn(form: Form, cell: string): Unit {
  if (form.kind === 'parts') return form.parts[cell]?.unit ?? 'percent';
  return form.kind === 'per-channel' || form.kind === 'promise-per-channel' ? form.unit : 'percent';
}
