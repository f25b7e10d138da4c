// Numbers that turn a finding or the headline, in words: which answer, how far, and what it is today.
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { nested, sentence } from '#content/phrases/text.ts';
import { obtained as englishHow } from '#content/words/en/obtained.ts';
import { repairs as english } from '#content/words/en/repairs.ts';
import { obtained as italianHow } from '#content/words/it/obtained.ts';
import { repairs as italian, type RepairWords } from '#content/words/it/repairs.ts';
import type { Amount } from '#model/assessment.ts';
import type { Channel, Form, Unit } from '#model/catalogue.ts';
import type { Turn } from '#model/repair/sensitivity.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type Phrases = Pick<Phrasebook, 'turns' | 'firstCheck'>;

export function turnPhrases(
  quoting: Quoting,
  headline: Phrasebook['headline'],
  questionText: (id: string) => string,
): Phrases {
  const { language, currency } = quoting;
  const words: RepairWords = language === 'it' ? italian : english;
  const how = language === 'it' ? italianHow : englishHow;

  const partsOf = ({ id, cell, from, flipsAt, direction }: Turn) => {
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
    return [topic, name?.toLocaleLowerCase(), direction, said(flipsAt), said(from)] as const;
  };
  const told = (turn: Turn): string => words.turn(...partsOf(turn));

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
    firstCheck(block) {
      const { firstCheck: first } = block;
      if (first?.kind !== 'number') return first && words.firstQuestion(sentence(questionText(first.entry.question)));
      const { say, do: does } = headline({ ...block, headline: first.turn.headline });
      const text = [say, does].filter(Boolean).join(' ').replace(/\.$/u, '');
      return words.firstNumber(nested(text, language), ...partsOf(first.turn));
    },
  };
}

function unitIn(form: Form, cell: string): Unit {
  if (form.kind === 'parts') return form.parts[cell]?.unit ?? 'percent';
  return form.kind === 'per-channel' || form.kind === 'promise-per-channel' ? form.unit : 'percent';
}
