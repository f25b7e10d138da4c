// Numbers that turn a finding or the headline, in words: which answer, how far, and what it is today.
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import type { Language } from '#content/shape.ts';
import { repairs as english } from '#content/words/en/repairs.ts';
import { repairs as italian, type RepairWords } from '#content/words/it/repairs.ts';
import type { Amount } from '#model/assessment.ts';
import type { Channel, Form, Unit } from '#model/catalogue.ts';
import type { Turn } from '#model/repair/sensitivity.ts';
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
  const partsOf = turnParts(quoting);
  const told = (turn: Turn): string => {
    const { topic, cell, direction, at, from } = partsOf(turn);
    return words.turn(topic, cell, direction, at, from);
  };
  return {
    turns({ turns: [one, other] }) {
      return one && words.turns(told(one), other && told(other));
    },
  };
}

function unitIn(form: Form, cell: string): Unit {
  if (form.kind === 'parts') return form.parts[cell]?.unit ?? 'percent';
  return form.kind === 'per-channel' || form.kind === 'promise-per-channel' ? form.unit : 'percent';
}
