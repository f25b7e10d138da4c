// Numbers that turn a finding or the headline, in words: which answer, how far, and what it is today.
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { repairs as english } from '#content/words/en/repairs.ts';
import { repairs as italian, type RepairWords } from '#content/words/it/repairs.ts';
import type { Amount } from '#model/assessment.ts';
import type { Channel, Form, Unit } from '#model/catalogue.ts';
import type { HeadlineTurn, Turn } from '#model/repair/sensitivity.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

interface Phrases extends Pick<Phrasebook, 'turns'> {
  /** Of the headline; undefined where no number turns it. */
  headlineTurn(turn: HeadlineTurn | undefined): string | undefined;
}

export function turnPhrases(quoting: Quoting): Phrases {
  const { language, currency } = quoting;
  const words: RepairWords = language === 'it' ? italian : english;

  const told = ({ id, cell, from, flipsAt, direction }: Turn): string => {
    const question = questionOf(id);
    const said = (amount: Amount): string => {
      if (cell === undefined || !question) return valueText(id, amount, quoting) ?? words.notKnown;
      return formatAmount(
        amount,
        (one) => formatQuantity(one, unitIn(question.form, cell), language, currency),
        language,
      );
    };
    const name = cell && (question?.options?.[cell]?.[language] ?? channels[cell as Channel]?.name[language]);
    const topic = question?.words.topic[language] ?? id;
    return words.turn(topic, name?.toLocaleLowerCase(), direction, said(flipsAt), said(from));
  };

  return {
    turns({ turns: [one, other] }) {
      return one && words.turns(told(one), other && told(other));
    },
    headlineTurn: (turn) => turn && words.headlineTurns(told(turn)),
  };
}

function unitIn(form: Form, cell: string): Unit {
  if (form.kind === 'parts') return form.parts[cell]?.unit ?? 'percent';
  return form.kind === 'per-channel' || form.kind === 'promise-per-channel' ? form.unit : 'percent';
}
